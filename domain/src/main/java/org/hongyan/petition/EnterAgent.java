package org.hongyan.petition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * A clerk enters who acts for a petitioner, with a scan of the written authority; without it nobody is entered. The agent
 * gets no code: codes stay with the petitioners, and what needs the own code needs the petitioner.
 */
@UseCase
@LegalBasis("信访工作条例 第十九条第一款、第二十条第三款")
public class EnterAgent {

    private static final PlainText REASON = PlainText.line(200).mandatory();

    /**
     * Who acts for whom.
     *
     * @param until last day of the authority, null if it names none
     * @param authority scan of the written authority; exactly one file
     * @param seen the clerk has compared the agent's identity with the authority
     */
    public record Order(
            UUID matterId,
            UUID petitionerId,
            String name,
            String phone,
            Agent.Relation relation,
            LocalDate until,
            List<Upload> authority,
            boolean seen) {

        @Override
        public String toString() {
            return "EnterAgent.Order[" + matterId + "]";
        }
    }

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Petitions petitions;

    @Inject
    private Agents agents;

    @Inject
    private Attachments attachments;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    @Inject
    private KeyRing ring;

    /** Returns the id of the agent. */
    @Requires(Permission.REGISTER)
    public UUID enter(Order order) {
        Matter matter = withPart(order.matterId());
        Optional<Petitioner> petitioner = petitions.petitionersOfMatter(matter.id()).stream()
                .filter(one -> one.id().equals(order.petitionerId()) && !one.hasLeft())
                .findFirst();
        check(order, petitioner);
        UUID represented = petitioner.orElseThrow().id();
        if (agents.ofMatter(matter.id()).stream()
                .anyMatch(one -> one.petitionerId().equals(represented) && one.endedOn() == null)) {
            throw new RefusedException(new AgentThereAlready(matter.number()));
        }
        Actor actor = actors.get();
        Received received = attachments.receive(
                FileOrigin.body(actor.officeId(), actor.bodyId(), matter.id(), actor.person()), order.authority());
        InvalidInputException.throwIfAny(received.wrong().stream()
                .map(error -> new FieldError("/authority", error.code(), error.args()))
                .toList());
        AttachmentView proof = received.kept().get(0);
        Agent agent = new Agent(
                petitioner.get(),
                order,
                proof.id(),
                new Agent.Entry(actor.bodyId(), actor.person(), steps.today()),
                ring);
        agents.add(agent);
        timeline.add(matter.id(), "AGENT_ENTERED", Audience.PETITIONER, Map.of("name", agent.nameMasked()));
        standing.refresh(matter);
        return agent.id();
    }

    /** The authority ended: withdrawn by the petitioner, laid down by the agent. */
    @Requires(Permission.REGISTER)
    public void end(UUID matterId, UUID agentId, String because) {
        Matter matter = withPart(matterId);
        Optional<Agent> agent = agents.ofMatter(matterId).stream()
                .filter(one -> one.id().equals(agentId) && one.endedOn() == null)
                .findFirst();
        List<FieldError> errors = new ArrayList<>();
        if (agent.isEmpty()) {
            errors.add(new FieldError("/agentId", "agent.unknown"));
        }
        REASON.check("/because", because).ifPresent(errors::add);
        InvalidInputException.throwIfAny(errors);
        agent.orElseThrow().end(steps.today(), REASON.clean(because));
        timeline.add(
                matterId,
                "AGENT_ENDED",
                Audience.PETITIONER,
                Map.of("name", agent.get().nameMasked()));
        standing.refresh(matter);
    }

    private Matter withPart(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        if (access.require(matterId).beside()) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        return matter;
    }

    private void check(Order order, Optional<Petitioner> petitioner) {
        List<FieldError> errors = new ArrayList<>();
        if (petitioner.isEmpty()) {
            errors.add(new FieldError("/petitionerId", "agent.petitioner"));
        }
        PetitionChecks.NAME.check("/name", order.name()).ifPresent(errors::add);
        if (PetitionChecks.NAME.clean(order.name()).isEmpty()) {
            errors.add(new FieldError("/name", "name.missing"));
        }
        if (order.phone() == null || order.phone().isBlank()) {
            errors.add(new FieldError("/phone", "agent.phone"));
        } else {
            PhoneNumber.check("/phone", order.phone()).ifPresent(errors::add);
        }
        if (order.relation() == null) {
            errors.add(new FieldError("/relation", "agent.relation"));
        }
        if (order.until() != null && order.until().isBefore(steps.today())) {
            errors.add(new FieldError("/until", "agent.expired"));
        }
        if (order.authority().size() != 1) {
            errors.add(new FieldError("/authority", "agent.authority"));
        }
        if (!order.seen()) {
            errors.add(new FieldError("/seen", "agent.seen"));
        }
        InvalidInputException.throwIfAny(errors);
    }
}
