package org.hongyan.portal.submit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.OfficeLevel;

/** Where it happened: down the tree of places to the township, then village and group in free words. */
@Named("placePage")
@RequestScoped
public class PlacePage {

    private final SubmitPage page;
    private final CitizenDraft draft;
    private final Divisions divisions;

    /** For the proxy. */
    protected PlacePage() {
        this(null, null, null);
    }

    @Inject
    public PlacePage(SubmitPage page, CitizenDraft draft, Divisions divisions) {
        this.page = page;
        this.draft = draft;
        this.divisions = divisions;
    }

    /** Begins at the place of the office. */
    @PostConstruct
    void begin() {
        Answers answers = draft.answers();
        if (answers.getDivisionCode() == null
                || divisions.byCode(answers.getDivisionCode()).isEmpty()) {
            answers.setDivisionCode(page.getOffice().divisionCode());
        }
    }

    public void go() {
        page.keepAndGoOn("/place");
    }

    /** Chooses a place and shows what lies below it. */
    public void choose(String code) {
        if (divisions.byCode(code).isPresent()) {
            draft.answers().setDivisionCode(code);
        }
        page.keepAndStay();
    }

    public List<Division> getPath() {
        return divisions.path(draft.answers().getDivisionCode());
    }

    public List<Division> getBelow() {
        return divisions.children(draft.answers().getDivisionCode());
    }

    /** 湖北省咸宁市赤壁市官塘驿镇 */
    public String getWhole() {
        return getPath().stream().map(Division::name).collect(Collectors.joining());
    }

    /** True once the township is chosen; a higher place is accepted as well. */
    public boolean isTownship() {
        List<Division> path = getPath();
        return !path.isEmpty() && path.get(path.size() - 1).level() == OfficeLevel.TOWNSHIP;
    }
}
