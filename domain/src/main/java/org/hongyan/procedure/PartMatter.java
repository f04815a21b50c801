package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.audit.AuditSubject;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.petition.PartedPetition;
import org.hongyan.petition.Petition;
import org.hongyan.petition.PetitionerNotices;
import org.hongyan.petition.Petitions;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Subjects;

/**
 * Chosen demands become a matter of their own, with its own number, the same petitioners, the same day of receipt and so
 * the same days left (CL1): nothing is gained by it. The petitioners are told both numbers; their codes open both.
 */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款")
public class PartMatter {

    /** Characters of the part's title. */
    private static final int TITLE = 100;

    /**
     * What becomes a matter of its own.
     *
     * @param subject subject code, or empty to leave it unclassified
     */
    public record Order(UUID matterId, Set<UUID> demands, String title, Nature nature, String subject) {}

    /** The new matter. */
    public record Parted(UUID matterId, String number) {}

    @Inject
    private StepDesk desk;

    @Inject
    private PartPolicy policy;

    @Inject
    private PartedPetition parting;

    @Inject
    private Petitions petitions;

    @Inject
    private Matters matters;

    @Inject
    private Subjects subjects;

    @Inject
    private Offices offices;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private Timeline timeline;

    @Inject
    private PetitionerNotices notices;

    @Inject
    private StandingBook standing;

    @Inject
    private AuditSubject subject;

    /** Parts it off. */
    @Requires(Permission.REGISTER)
    public Parted part(Order order) {
        Matter whole = desk.held(order.matterId());
        String code = Optional.ofNullable(order.subject()).orElse("").strip();
        new FieldChecks()
                .unless(!order.demands().isEmpty(), "/demands", "part.demands")
                .required("/title", order.title(), TITLE)
                .unless(order.nature() != null && order.nature() != Nature.ACCUSATION, "/nature", "part.nature")
                .unless(code.isEmpty() || subjects.byCode(code).isPresent(), "/subject", "subject.unknown")
                .done();
        List<Demand> leaving = policy.require(whole, order.demands());
        Petition petition = petitions.ofMatter(whole.id()).stream()
                .filter(one -> one.number().equals(whole.number()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NotPartedNow(whole.number())));
        PartedPetition.Stored stored = parting.store(whole, petition, details(whole, order, code), leaving);
        begin(stored.matter(), petition, whole);
        if (!petitions.part(
                whole.id(),
                stored.matter().id(),
                leaving.stream().map(Demand::id).toList(),
                stored.people())) {
            throw new RefusedException(new NotPartedNow(whole.number()));
        }
        tell(whole.id(), stored.matter(), leaving);
        return new Parted(stored.matter().id(), stored.matter().number());
    }

    private static MatterDetails details(Matter whole, Order order, String code) {
        return new MatterDetails(
                order.nature(),
                FieldChecks.clean(order.title()),
                code.isEmpty() ? null : code,
                whole.divisionCode(),
                whole.placeDetail(),
                whole.confidential(),
                whole.keptFromVillage(),
                whole.headCount(),
                whole.receivedOn());
    }

    private void begin(Matter part, Petition petition, Matter whole) {
        steps.begin(
                part,
                Transition.REGISTER_DIRECTLY,
                Audience.PETITIONER,
                Map.of(
                        "office",
                        offices.byId(part.officeId()).orElseThrow().name(),
                        "channel",
                        petition.channel().name()));
        timeline.add(part.id(), "PARTED_FROM", Audience.PETITIONER, Map.of("number", whole.number()));
        clocks.start(
                ClockStart.of(part.id(), ClockKind.DISPATCH, part.officeId(), part.bodyId(), petition.receivedOn()));
        standing.refresh(part);
    }

    private void tell(UUID wholeId, Matter part, List<Demand> leaving) {
        Matter whole = matters.forChange(wholeId);
        Map<String, String> args = Map.of(
                "part",
                part.number(),
                "demands",
                leaving.stream().map(demand -> String.valueOf(demand.seq())).collect(Collectors.joining("、")));
        timeline.add(wholeId, "PARTED", Audience.PETITIONER, args);
        notices.tell(whole, "parted", args);
        standing.refresh(whole);
        subject.matter(wholeId);
    }
}
