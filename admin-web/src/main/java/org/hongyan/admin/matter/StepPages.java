package org.hongyan.admin.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.handover.HandoverOffers;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.Transition;
import org.hongyan.reply.HandlingOffers;

/** Which page each step is made on: the one table behind the buttons of a case and the next steps of a list. */
@ApplicationScoped
public class StepPages {

    private static final Map<Transition, String> PAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(Transition.REGISTER, "/register/online"),
            Map.entry(Transition.HAND_OVER, "/handover/assign"),
            Map.entry(Transition.ACCEPT_OWN, "/reply/accept"),
            Map.entry(Transition.ACCEPT, "/reply/accept"),
            Map.entry(Transition.PASS_ON, "/handover/assign"),
            Map.entry(Transition.OBJECT, "/handover/object"),
            Map.entry(Transition.UPHOLD_OBJECTION, "/handover/decide"),
            Map.entry(Transition.REJECT_OBJECTION, "/handover/decide"),
            Map.entry(Transition.DESIGNATE, "/handover/designate"),
            Map.entry(Transition.RECALL, "/handover/recall"),
            Map.entry(Transition.REASSIGN, "/reply/allot"),
            Map.entry(Transition.DRAFT_OPINION, "/reply/opinion"),
            Map.entry(Transition.EXTEND, "/reply/extend"),
            Map.entry(Transition.REPLY, "/reply/sign"),
            Map.entry(Transition.RETURN_DRAFT, "/reply/sign"),
            Map.entry(Transition.COMPLETE, "/reply/complete"),
            Map.entry(Transition.WITHDRAW, "/register/withdraw"),
            Map.entry(Transition.ADD_MATERIAL, "/register/material")));

    /** What a row waits for; reports are no step of the matter. */
    private static final Map<DeskGroup, String> NEXT = new EnumMap<>(Map.of(
            DeskGroup.TO_REGISTER, "/register/online",
            DeskGroup.TO_DISPATCH, "/handover/assign",
            DeskGroup.TO_ACCEPT, "/reply/accept",
            DeskGroup.TO_DECIDE, "/handover/decide",
            DeskGroup.TO_JUDGE, "/handover/judge",
            DeskGroup.TO_REPORT, "/handover/report",
            DeskGroup.HANDLING, "/reply/opinion",
            DeskGroup.TO_SIGN, "/reply/sign"));

    private final ServletContext application;

    /** For the proxy. */
    protected StepPages() {
        this(null);
    }

    @Inject
    public StepPages(ServletContext application) {
        this.application = application;
    }

    /** The page of a step, if the step has one. */
    public Optional<String> of(Transition step) {
        return Optional.ofNullable(PAGES.get(step)).filter(this::exists);
    }

    /** The page of an act along a handover that is no step of the matter; a recall is one. */
    public Optional<String> of(HandoverOffers.Offer offer) {
        return switch (offer) {
            case SEND_REPORT -> Optional.of("/handover/report");
            case JUDGE_REPORT -> Optional.of("/handover/judge");
            case RECALL -> Optional.empty();
        };
    }

    /** Where the next step of a row is made; the case itself if nothing narrower. */
    public String next(DeskGroup group, UUID matterId) {
        String page = NEXT.get(group);
        return (page != null && exists(page) ? page : "/case") + "/" + matterId;
    }

    /** The page of an act of the handler that is no step of the matter. */
    public String of(HandlingOffers.Offer offer) {
        return switch (offer) {
            case HEARING -> "/reply/hearing";
            case INVESTIGATION -> "/reply/investigation";
            case SERVE -> "/reply/serve";
        };
    }

    private boolean exists(String page) {
        try {
            return application.getResource(page + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
