package org.hongyan.matching;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.privacy.PlainText;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.Texts;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * A matter that is one in hand already goes into it (T04, ground N1): same person, same matter, confirmed by its holder.
 * The petition is kept and counted; its petitioners are told where it is handled and until when, and their codes show it.
 */
@UseCase
@LegalBasis("信访工作条例 第十九条第三款")
public class MergeMatter {

    private static final String RECEIVED = "merge.receiver_holds_matter";
    private static final PlainText CONDUCT = PlainText.lines(2000);

    @Inject
    private Deadlines deadlines;

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private FindMatches finder;

    @Inject
    private Matches matches;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private Timeline timeline;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private StandingBook standing;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Where a matter goes, as its petitioners are told. */
    private record Target(Merger.Into into, String number, String receiver, LocalDate until) {}

    /**
     * Into a matter that the own body holds; for the petition office before it is handed over, for a handler when a
     * handover brings what the body has already.
     *
     * @param conduct what the petition says about the conduct of those who handle it, for the superior's supervisor; may
     *     be empty
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public UUID mergeOwn(UUID matterId, UUID earlierId, String conduct) {
        check(conduct);
        Matter matter = held(matterId);
        access.requireHolder(earlierId);
        Matter earlier = matters.byId(earlierId).orElseThrow();
        if (!finder.open(earlier) || earlier.id().equals(matter.id())) {
            throw new RefusedException(new NotOpenNow(earlier.number()));
        }
        Likeness likeness = finder.likeness(matterId, earlierId)
                .filter(found -> found.person() != null)
                .orElseThrow(() -> new RefusedException(new NotTheSamePerson(earlier.number())));
        LocalDate until = clocks.ofMatter(earlierId).stream()
                .filter(one -> one.isRunning() && one.petitionerId() == null)
                .map(MatterClock::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        UUID body = actors.get().bodyId();
        UUID notice = merge(
                matter,
                new Target(new Merger.Into(earlierId, body, null), earlier.number(), bodyName(body), until),
                likeness,
                conduct);
        timeline.add(
                earlierId,
                "MERGED_INTO_THIS",
                Audience.CHAIN,
                Map.of("number", matter.number(), "on", text(steps.today())));
        return notice;
    }

    /** Into the matter that its holder confirmed. Returns the id of the notice, which is to be served. */
    @Requires({Permission.REGISTER, Permission.DISPATCH})
    public UUID mergeConfirmed(UUID matterId, String conduct) {
        check(conduct);
        Matter matter = held(matterId);
        MatchAsk ask = matches.askOf(matterId)
                .filter(one -> one.state() == MatchAsk.State.CONFIRMED)
                .orElseThrow(() -> new RefusedException(new NothingConfirmed(matter.number())));
        Merger.Into into = new Merger.Into(ask.intoMatterId(), ask.intoHolderBodyId(), ask.id());
        return merge(matter, new Target(into, ask.intoNumber(), ask.intoOffice(), ask.intoUntil()), null, conduct);
    }

    private Matter held(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        return matter;
    }

    private UUID merge(Matter matter, Target target, Likeness likeness, String conduct) {
        String guard = matter.state() == MatterState.IN_TRANSIT ? RECEIVED : AskHolder.GUARD;
        steps.check(matter, Transition.MERGE, guard);
        LocalDate today = steps.today();
        Repetition repetition =
                RepeatPolicy.of(matches.earlier(matter.id(), target.into().matterId()));
        matches.add(new Merger(matter, target.into(), likeness, repetition, actors.get(), today));
        if (!CONDUCT.clean(conduct).isEmpty()) {
            matches.tellSuperior(
                    matter.id(),
                    matter.number(),
                    CONDUCT.clean(conduct),
                    today,
                    deadlines.due(SmallTimer.CONDUCT_COMPLAINT, today).due());
        }
        clocks.stopAll(matter.id(), today);
        matter.closeOn(today);
        Map<String, String> args = new LinkedHashMap<>();
        args.put("into", target.number());
        args.put("receiver", target.receiver());
        if (target.until() != null) {
            args.put("until", text(target.until()));
        }
        steps.take(matter, Transition.MERGE, guard, Audience.PETITIONER, args);
        UUID notice = documents
                .issue(new NewDocument(
                        DocumentKind.MERGER_NOTICE, matter.id(), recipients.wording(matter, notice(target))))
                .id();
        UUID own = actors.get().bodyId();
        if (!target.into().holderBodyId().equals(own)) {
            standing.pass(matter, own, target.into().holderBodyId(), Set.of(), Set.of());
        }
        standing.refresh(matter);
        return notice;
    }

    private static DocumentContent notice(Target target) {
        Texts texts = Texts.of("matching", Locale.SIMPLIFIED_CHINESE);
        Map<String, String> args = Map.of("number", target.number(), "receiver", target.receiver());
        String where = texts.text("paper.merged.where", args);
        String until =
                target.until() == null ? "" : texts.text("paper.merged.until", Map.of("until", text(target.until())));
        return new DocumentContent.Plain(
                "",
                List.of(
                        new DocumentContent.Part("", where + until),
                        new DocumentContent.Part("", texts.text("paper.merged.added")),
                        new DocumentContent.Part("", texts.text("paper.merged.next"))));
    }

    private static void check(String conduct) {
        CONDUCT.check("/conduct", conduct).ifPresent(wrong -> {
            throw new InvalidInputException(List.of(wrong));
        });
    }

    private String bodyName(UUID bodyId) {
        return offices.unit(bodyId).map(Unit::name).orElse("");
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
