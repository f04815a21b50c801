package org.hongyan.reply;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent.Agreement;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.document.ServingMethod;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The parties have signed an agreement, by mediation or by themselves (T24): the handling ends with it, without a review;
 * the petitioner rates the work, and what is performed becomes a promise with its day.
 */
@UseCase
@LegalBasis("信访工作条例 第三十三条")
public class SettleMatter {

    static final String GUARD = "settlement.signed";

    /**
     * An agreement as it was signed.
     *
     * @param mediated true if somebody mediated
     * @param mediator who; empty if nobody did
     * @param others the parties beside the petitioners
     * @param signedOn the day of the last signature
     * @param freely nobody was pressed, nothing was made to depend on it
     * @param signedByAll every petitioner and every other party has signed by hand
     */
    public record Order(
            UUID matterId,
            boolean mediated,
            String mediator,
            List<String> others,
            String facts,
            String terms,
            List<Performance> performances,
            LocalDate signedOn,
            boolean freely,
            boolean signedByAll) {

        public Order {
            others = List.copyOf(others);
            performances = List.copyOf(performances);
        }

        DocumentKind kind() {
            return mediated ? DocumentKind.MEDIATION_AGREEMENT : DocumentKind.SETTLEMENT_AGREEMENT;
        }

        Agreement agreement(List<String> petitioners) {
            return new Agreement(
                    Stream.concat(petitioners.stream(), others.stream()).toList(),
                    mediated ? FieldChecks.clean(mediator) : "",
                    FieldChecks.clean(facts),
                    FieldChecks.clean(terms),
                    performances,
                    signedOn);
        }
    }

    @Inject
    private OwnMatter own;

    @Inject
    private Opinions opinions;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private ServiceBook services;

    @Inject
    private ClockBook clocks;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private Event<AgreementReached> reached;

    /** Returns the id of the agreement. */
    @Requires(Permission.HANDLE)
    public UUID settle(Order order) {
        Matter matter = own.inHandling(order.matterId());
        steps.check(matter, Transition.SETTLE, GUARD);
        List<String> petitioners = recipients.names(matter.id());
        if (petitioners.isEmpty()) {
            throw new RefusedException(new NoSettlement(matter.number()));
        }
        SettlementPolicy.require(matter, order, steps.today());
        OpinionPolicy.require(matter.number(), opinions.more(matter));
        clocks.stop(matter.id(), order.signedOn(), ClockKind.HANDLING, ClockKind.SIMPLE_PROCEDURE);
        SignedDocument agreement = documents.issue(
                new NewDocument(order.kind(), matter.id(), recipients.wording(matter, order.agreement(petitioners))));
        steps.take(
                matter,
                Transition.SETTLE,
                GUARD,
                Audience.PETITIONER,
                Map.of("document", agreement.number(), "on", order.signedOn().toString()));
        // everybody who signed got a copy
        services.serveAll(matter, agreement.id(), ServingMethod.IN_PERSON, steps.today());
        reached.fire(new AgreementReached(matter, order.performances()));
        standing.refresh(matter);
        return agreement.id();
    }
}
