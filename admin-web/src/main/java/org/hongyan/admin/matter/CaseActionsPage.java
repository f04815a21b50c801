package org.hongyan.admin.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.admin.faces.Texts;
import org.hongyan.exchange.ExchangeOffers;
import org.hongyan.matter.MatterView;

/** Everything the person at the desk may do on a case, in one place and each act once; the next step comes first. */
@Named
@RequestScoped
public class CaseActionsPage {

    private static final String SIGN = "/procedure/sign";

    @Inject
    private CasePage casePage;

    @Inject
    private TimelinePage course;

    @Inject
    private OpenSteps steps;

    @Inject
    private ExchangeOffers exchanges;

    private List<StepButton> next;
    private List<Group> groups;

    /** Acts of one group, in the order of the lifecycle; what waits for a signature stands out. */
    public record Group(ActionGroup name, List<StepButton> buttons) {}

    /** The steps the matter waits for, each page once; the first is the main one. */
    public List<StepButton> getNext() {
        if (next == null) {
            next = new ArrayList<>();
            casePage.getOpen()
                    .steps()
                    .forEach((page, name) -> next.add(new StepButton(name, address(page), next.isEmpty())));
        }
        return next;
    }

    /** What is possible beside, by what the office does; no empty group. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = gathered();
        }
        return groups;
    }

    /** True if there is anything at all to do here. */
    public boolean isAny() {
        return !getNext().isEmpty() || !getGroups().isEmpty();
    }

    private List<Group> gathered() {
        MatterView matter = casePage.getMatter();
        Map<String, String> pages = new LinkedHashMap<>(casePage.getOpen().decisions());
        steps.records(matter, course::isWrote).forEach(pages::putIfAbsent);
        steps.leaders(matter).forEach(pages::putIfAbsent);
        pages.keySet().removeAll(casePage.getOpen().steps().keySet());
        Map<ActionGroup, List<StepButton>> found = new EnumMap<>(ActionGroup.class);
        pages.forEach((page, name) -> found.computeIfAbsent(ActionGroup.of(page), any -> new ArrayList<>())
                .add(new StepButton(name, address(page), page.equals(SIGN))));
        exchanges.of(matter).forEach(kind -> found.computeIfAbsent(ActionGroup.HAND_OVER, any -> new ArrayList<>())
                .add(new StepButton(
                        Texts.text("exchange.offer." + kind), address("/exchange/send") + "/" + kind, false)));
        List<Group> all = new ArrayList<>();
        found.forEach((name, buttons) -> all.add(new Group(name, List.copyOf(buttons))));
        return all;
    }

    private String address(String page) {
        return page + "/" + casePage.getMatter().id();
    }
}
