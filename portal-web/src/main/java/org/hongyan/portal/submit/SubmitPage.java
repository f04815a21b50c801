package org.hongyan.portal.submit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.NotFoundException;
import org.hongyan.portal.faces.Texts;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /submit/chibi/demands}: which office, which step, and what every step does when its form comes: keep the
 * answers, check the part of the petition that stands on the page, go on.
 */
@Named("submitPage")
@RequestScoped
public class SubmitPage {

    private static final String KEEP_ONLY = "keep";

    @Inject
    @Param(pathIndex = 0)
    private String officeCode;

    @Inject
    @Param(pathIndex = 1)
    private String stepPath;

    private final Offices offices;
    private final CitizenDraft draft;
    private final ReceiptCookie receipts;
    private final FormPage form;
    private final Clock clock;
    private Office office;
    private Step step;

    /** For the proxy. */
    protected SubmitPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubmitPage(Offices offices, CitizenDraft draft, ReceiptCookie receipts, FormPage form, Clock clock) {
        this.offices = offices;
        this.draft = draft;
        this.receipts = receipts;
        this.form = form;
        this.clock = clock;
    }

    @PostConstruct
    void find() {
        office = offices.published(String.valueOf(officeCode))
                .filter(found -> found.open() && found.kind() != OfficeKind.DISC)
                .orElseThrow(() -> new NotFoundException("office"));
        step = Step.ofPath(stepPath).orElseThrow(() -> new NotFoundException("step"));
        if (!Faces.isPostback() && isBehindTheStart() && !draft.begun()) {
            go(receipts.receipt().isPresent() ? Step.DONE : Step.START);
        }
    }

    /** Such a page without a draft is one left behind: submitted already, thrown away, or an old address. */
    private boolean isBehindTheStart() {
        return step.ordinal() > Step.ACCUSATION.ordinal() && step != Step.DONE;
    }

    /** Keeps the answers and goes to the next step if what stands under these pointers is in order. */
    public void keepAndGoOn(String... pointers) {
        if (kept()) {
            return;
        }
        List<FieldError> errors = errors(pointers);
        if (errors.isEmpty()) {
            go(step.next());
        } else {
            form.show(errors);
        }
    }

    /** Keeps the answers and shows the same page again. */
    public void keepAndStay() {
        if (!kept()) {
            go(step);
        }
    }

    /** Keeps the answers and shows the home of the office. */
    public void keepAndLeave() {
        draft.save();
        Faces.redirect("/office/%s", office.code());
    }

    /** What is wrong under these pointers; everything if there is none. */
    public List<FieldError> errors(String... pointers) {
        return PetitionChecks.ofCitizen(draft.answers().input(), SystemTime.today(clock)).stream()
                .filter(error ->
                        pointers.length == 0 || List.of(pointers).stream().anyMatch(error.pointer()::startsWith))
                .toList();
    }

    /**
     * Keeps the answers. True if that was all: the script of the page keeps what is typed in the background, nothing is
     * checked and nothing is shown.
     */
    public boolean kept() {
        draft.save();
        if (Faces.getRequestParameter(KEEP_ONLY) == null) {
            return false;
        }
        HttpServletResponse response = Faces.getResponse();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("X-Saved-At", Format.clockTime(clock.instant()));
        Faces.responseComplete();
        return true;
    }

    /** Goes to a step. */
    public void go(Step target) {
        Faces.redirect(address(target));
    }

    /** Address of a step. */
    public String address(Step target) {
        return "/submit/" + office.code() + (target == Step.START ? "" : "/" + target.path());
    }

    /** Address of a step by its name, for the pages. */
    public String to(String target) {
        return address(Step.valueOf(target));
    }

    public Office getOffice() {
        return office;
    }

    /** The fragment to show. */
    public String getView() {
        return "/WEB-INF/submit/" + step.path() + ".xhtml";
    }

    public String getTitle() {
        return Texts.text("submit." + step.path() + ".title");
    }

    public String getBack() {
        return address(step.previous());
    }

    /** 第 5 步，共 8 步：诉求 */
    public String getProgress() {
        return Texts.text(
                "submit.progress", step.number(), Step.COUNTED, Texts.text("submit." + step.path() + ".name"));
    }

    public int getNumber() {
        return step.number();
    }

    public int getCounted() {
        return Step.COUNTED;
    }

    /** True for the first question, which offers a quick way out. */
    public boolean isAboutAccusation() {
        return step == Step.ACCUSATION;
    }

    /** True for the pages with a progress bar. */
    public boolean isQuestion() {
        return step != Step.START && step != Step.DONE;
    }

    public Answers getAnswers() {
        return draft.answers();
    }

    public boolean isBegun() {
        return draft.begun() && !draft.answers().untouched();
    }
}
