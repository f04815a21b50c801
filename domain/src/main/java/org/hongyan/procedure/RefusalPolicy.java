package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.handover.HandoverState;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * Want of powers is told by whoever received the matter first, and by a petition office only after it has handed the
 * matter over in vain; a receiver objects instead. Grounds of visiting hold for visits only. No longer accepted is only
 * what the same person had decided before by a final review opinion, in a matter that the body can name; whoever let the
 * time for a review pass is refused on a visit only (N5). Whether facts and reasons are the same, the signer answers for.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第十九条第三款、第二十条、第二十三条、第三十六条第三款")
class RefusalPolicy implements SignedStep {

    private static final Map<RefusalGround, Set<MatterState>> ENDED = Map.of(
            RefusalGround.FINAL_OPINION,
            EnumSet.of(MatterState.FINALISED, MatterState.COMPLETED, MatterState.ARCHIVED),
            RefusalGround.ENDED_BEFORE,
            EnumSet.of(MatterState.COMPLETED, MatterState.ARCHIVED));

    private final Petitions petitions;
    private final Matters matters;
    private final Documents documents;
    private final Handovers handovers;
    private final SamePetitioner people;
    private final Offices offices;
    private final CurrentActor actors;
    private final PaperWords words;

    /** For the proxy. */
    protected RefusalPolicy() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    RefusalPolicy(
            Petitions petitions,
            Matters matters,
            Documents documents,
            Handovers handovers,
            SamePetitioner people,
            Offices offices,
            CurrentActor actors,
            PaperWords words) {
        this.petitions = petitions;
        this.matters = matters;
        this.documents = documents;
        this.handovers = handovers;
        this.people = people;
        this.offices = offices;
        this.actors = actors;
        this.words = words;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.REFUSE || step == Transition.NO_LONGER_ACCEPT;
    }

    @Override
    public void require(Matter matter, Details details) {
        RefusalGround ground = ground(details);
        boolean visit =
                petitions.ofMatter(matter.id()).stream().allMatch(petition -> petition.channel() == Channel.VISIT);
        if (ground.visitsOnly() && !visit) {
            throw new RefusedException(new VisitsOnly(ground));
        }
        if (ground == RefusalGround.NOT_WITHIN_POWERS) {
            requirePowersAskedFor(matter);
        }
        if (ground.noLonger()) {
            requireDecidedBefore(matter, ground, details.text("earlierNumber"));
        }
    }

    private void requirePowersAskedFor(Matter matter) {
        if (matter.state() != MatterState.REGISTERED) {
            throw new RefusedException(new MustObject(matter.number()));
        }
        boolean petitionOffice =
                offices.byId(actors.get().officeId()).orElseThrow().kind() == OfficeKind.GOV
                        && offices.unit(actors.get().bodyId())
                                .filter(Unit::root)
                                .isPresent();
        boolean inVain =
                handovers.ofMatter(matter.id()).stream().anyMatch(handover -> handover.state() == HandoverState.UPHELD);
        if (petitionOffice && !inVain) {
            throw new RefusedException(new MustRefer(matter.number()));
        }
    }

    private void requireDecidedBefore(Matter matter, RefusalGround ground, String number) {
        boolean decided = matters.byNumber(number)
                .filter(earlier -> !earlier.id().equals(matter.id()))
                .filter(earlier -> ENDED.get(ground).contains(earlier.state()))
                .filter(earlier -> finalOpinion(earlier).isPresent())
                .filter(earlier -> people.inBoth(matter.id(), earlier.id()))
                .isPresent();
        if (!decided) {
            throw new RefusedException(new NotDecidedBefore(number, ground));
        }
    }

    private Optional<String> finalOpinion(Matter earlier) {
        return documents.ofMatter(earlier.id()).stream()
                .filter(line -> line.kind() == DocumentKind.FINAL_REVIEW_OPINION && line.signed())
                .map(DocumentLine::number)
                .findFirst();
    }

    /** The ground in words, with the matter it rests on and its final opinion. */
    private String words(RefusalGround ground, String earlier) {
        String opinion = matters.byNumber(earlier).flatMap(this::finalOpinion).orElse("");
        return PaperWords.name(ground)
                + Stream.of(earlier, opinion)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("，"), both -> both.isEmpty() ? both : "（" + both + "）"));
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return ground(details).noLonger() ? DocumentKind.NO_LONGER_NOTICE : DocumentKind.REFUSAL_NOTICE;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        RefusalGround ground = ground(details);
        return new DocumentContent.RefusalNotice(
                matter.receivedOn(),
                words(ground, details.text("earlierNumber")),
                PaperWords.text("basis." + ground.name()),
                details.text("facts"),
                details.text("whereTo"),
                words.superior(matter),
                words.contact());
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("ground", ground(details).name());
        args.put("receiver", words.superior(matter));
        return args;
    }

    private static RefusalGround ground(Details details) {
        return details.constant("ground", RefusalGround.class);
    }
}
