package org.hongyan.admin.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hongyan.accusation.AccusationOffers;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.handover.HandoverOffers;
import org.hongyan.hearing.HearingOffers;
import org.hongyan.leader.LeaderReader;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.ProcedureOffers;
import org.hongyan.record.RecordReader;
import org.hongyan.reply.HandlingOffers;
import org.hongyan.review.ReviewOffers;
import org.hongyan.shared.Permission;
import org.hongyan.standin.StandInOffers;
import org.hongyan.supervision.SupervisionOffers;

/** Which page each step is made on: the one table behind the buttons of a case and the next steps of a list. */
@ApplicationScoped
public class StepPages {

    /** The page of those who are complained of. */
    static final String COMPLAINED = "/fairness/complained";

    /** The page of statements of interest. */
    static final String RECUSAL = "/fairness/recusal";

    /** The page of agents. */
    static final String AGENT = "/register/agent";

    private static final Map<Transition, String> PAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(Transition.REGISTER, "/register/online"),
            Map.entry(Transition.HAND_OVER, "/handover/assign"),
            Map.entry(Transition.MERGE, "/matching/merge"),
            Map.entry(Transition.ACCEPT_OWN, "/reply/accept"),
            Map.entry(Transition.ACCEPT, "/reply/accept"),
            Map.entry(Transition.PASS_ON, "/handover/assign"),
            Map.entry(Transition.OBJECT, "/handover/object"),
            Map.entry(Transition.UPHOLD_OBJECTION, "/handover/decide"),
            Map.entry(Transition.REJECT_OBJECTION, "/handover/decide"),
            Map.entry(Transition.DESIGNATE, "/handover/designate"),
            Map.entry(Transition.RECALL, "/handover/recall"),
            Map.entry(Transition.REASSIGN, "/reply/allot"),
            Map.entry(Transition.ARCHIVE, "/archive/file"),
            Map.entry(Transition.DRAFT_OPINION, "/reply/opinion"),
            Map.entry(Transition.REPLY, "/reply/sign"),
            Map.entry(Transition.RETURN_DRAFT, "/reply/sign"),
            Map.entry(Transition.COMPLETE, "/reply/complete"),
            Map.entry(Transition.WITHDRAW, "/register/withdraw")));

    /** A page with the permissions of which one is needed there. */
    private record Page(String path, Set<Permission> needs) {

        static Page of(String path, Permission first, Permission... more) {
            return new Page(path, EnumSet.of(first, more));
        }
    }

    /** What a row waits for, the page of the better placed post first; reports are no step of the matter. */
    private static final Map<DeskGroup, List<Page>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(DeskGroup.TO_REGISTER, List.of(Page.of("/register/online", Permission.REGISTER))),
            Map.entry(DeskGroup.TO_DISPATCH, List.of(Page.of("/handover/assign", Permission.DISPATCH))),
            Map.entry(
                    DeskGroup.TO_ACCEPT,
                    List.of(
                            Page.of("/reply/accept", Permission.HANDLE),
                            Page.of("/handover/assign", Permission.DISPATCH))),
            Map.entry(DeskGroup.ESCALATED, List.of(Page.of("/handover/decide", Permission.DISPATCH))),
            Map.entry(DeskGroup.TO_DECIDE, List.of(Page.of("/handover/decide", Permission.DISPATCH))),
            Map.entry(DeskGroup.TO_DESIGNATE, List.of(Page.of("/handover/designate", Permission.SUPERVISE))),
            Map.entry(DeskGroup.TO_NAME, List.of(Page.of("/standin/name", Permission.SUPERVISE, Permission.APPROVE))),
            Map.entry(DeskGroup.TO_VERIFY, List.of(Page.of("/supervision/judge", Permission.SUPERVISE))),
            Map.entry(
                    DeskGroup.TO_ANSWER,
                    List.of(Page.of("/exchange/answer", Permission.HANDLE, Permission.DISPATCH, Permission.SUPERVISE))),
            Map.entry(DeskGroup.TO_JUDGE, List.of(Page.of("/handover/judge", Permission.DISPATCH))),
            Map.entry(
                    DeskGroup.TO_REPORT, List.of(Page.of("/handover/report", Permission.HANDLE, Permission.DISPATCH))),
            Map.entry(DeskGroup.TO_ALLOT, List.of(Page.of("/reply/allot", Permission.APPROVE))),
            Map.entry(DeskGroup.HANDLING, List.of(Page.of("/reply/opinion", Permission.HANDLE))),
            Map.entry(DeskGroup.TO_SEND, List.of(Page.of("/handover/report", Permission.APPROVE))),
            Map.entry(DeskGroup.TO_APPROVE, List.of(Page.of("/procedure/sign", Permission.APPROVE))),
            Map.entry(
                    DeskGroup.TO_SERVE,
                    List.of(Page.of("/reply/serve", Permission.HANDLE, Permission.DISPATCH, Permission.REVIEW))),
            Map.entry(DeskGroup.TO_SIGN, List.of(Page.of("/reply/sign", Permission.APPROVE)))));

    /** Due before what was added, and answered on another page. */
    private static final List<DeskTimer> OTHERS_ASK = List.of(DeskTimer.EXCHANGE_ANSWER, DeskTimer.MATCH_REQUEST);

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
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
            case DRAFT_REPORT, SIGN_REPORT -> Optional.of("/handover/report");
            case JUDGE_REPORT -> Optional.of("/handover/judge");
            case RETURN_ON -> Optional.of("/handover/again");
            case DISPUTE -> Optional.of("/handover/dispute");
            case SUCCESSOR -> Optional.of("/handover/successor");
            case NAME_SUCCESSOR -> Optional.of("/handover/designate");
            case RECALL -> Optional.empty();
        };
    }

    /** True if what a row waits for is not another body's question but material the petitioner added. */
    public static boolean isMaterial(DeskRow row) {
        return row.group() == DeskGroup.TO_ANSWER
                && row.marks().contains("NEW_MATERIAL")
                && !OTHERS_ASK.contains(row.timer());
    }

    /** True if no objection waits but the report of a body that has accepted another's business. */
    public static boolean isMisplaced(DeskRow row) {
        return row.group() == DeskGroup.TO_DECIDE && row.state() == MatterState.ACCEPTED;
    }

    /** Where somebody with those permissions makes the next step of a row; the case itself if nothing narrower. */
    public String next(DeskRow row, Predicate<Permission> may) {
        if (isMaterial(row)
                && (may.test(Permission.HANDLE) || may.test(Permission.DISPATCH) || may.test(Permission.REGISTER))) {
            return "/procedure/duty/" + row.matterId();
        }
        // no objection any more once it was accepted: the holder reports that it is another body's business
        if (isMisplaced(row) && may.test(Permission.DISPATCH)) {
            return "/procedure/move/" + row.matterId();
        }
        // who was bound to handle a matter cannot pass it on any more
        boolean bound = row.state() == MatterState.BOUND;
        String page = NEXT.getOrDefault(row.group(), List.of()).stream()
                .filter(some -> some.needs().stream().anyMatch(may))
                .map(Page::path)
                .filter(this::exists)
                .filter(path -> !(bound && path.equals("/handover/assign")))
                .findFirst()
                .orElse("/case");
        return page + "/" + row.matterId();
    }

    /** The page of an act of the handler that is no step of the matter. */
    public String of(HandlingOffers.Offer offer) {
        return switch (offer) {
            case HEARING -> "/reply/hearing";
            case INVESTIGATION -> "/reply/investigation";
            case SETTLE -> "/reply/settle";
            case SERVE -> "/reply/serve";
        };
    }

    /** The page of an act of supervision. */
    public String of(SupervisionOffers.Offer offer) {
        return "/supervision/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of a decision. */
    public String of(ProcedureOffers.Offer offer) {
        return "/procedure/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of an act about a review; its opinion is served as every other. */
    public String of(ReviewOffers.Offer offer) {
        return offer == ReviewOffers.Offer.SERVE
                ? "/reply/serve"
                : "/review/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of promises, and that of help. */
    public String of(CommitmentReader.Offer offer) {
        return "/commitment/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of an act about a matter that accuses somebody. */
    public String of(AccusationOffers.Offer offer) {
        return "/accusation/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of the record, and those of what is added to it. */
    public String of(RecordReader.Offer offer) {
        return "/record/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of a leader's paper. */
    public String of(LeaderReader.Offer offer) {
        return "/leader/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of an act about somebody named by the superior. */
    public String of(StandInOffers.Offer offer) {
        return "/standin/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** The page of an act about a hearing. */
    public String of(HearingOffers.Offer offer) {
        return "/hearing/" + offer.name().toLowerCase(Locale.ROOT);
    }

    /** Asked for every row of a list; pages neither come nor go while the application runs. */
    private boolean exists(String page) {
        return known.computeIfAbsent(page, this::found);
    }

    private boolean found(String page) {
        try {
            return application.getResource(page + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
