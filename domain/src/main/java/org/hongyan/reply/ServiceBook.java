package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Term;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServiceLine;
import org.hongyan.document.ServingMethod;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.ServeDocument.Served;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.TenantSettings;

/**
 * What follows from a service: the notice clock stops with the last representative, and the opinion starts each
 * representative's own thirty days.
 */
@ApplicationScoped
class ServiceBook {

    /** Notices after which the office has nothing left to do; its clocks stop with their service. */
    private static final Set<DocumentKind> ENDINGS =
            EnumSet.of(DocumentKind.REFUSAL_NOTICE, DocumentKind.NO_LONGER_NOTICE, DocumentKind.LEGAL_ROUTE_NOTICE);

    private final Documents documents;
    private final Recipients recipients;
    private final ServiceProofs proofs;
    private final ClockBook clocks;
    private final Timeline timeline;
    private final Offices offices;
    private final Deadlines deadlines;
    private final TenantSettings settings;
    private final CurrentActor actors;
    private final ReviewBodyPolicy reviewBodies;
    private final Event<OpinionServed> opinionServed;
    private final Event<DocumentServed> documentServed;

    /** For the proxy. */
    protected ServiceBook() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    ServiceBook(
            Documents documents,
            Recipients recipients,
            ServiceProofs proofs,
            ClockBook clocks,
            Timeline timeline,
            Offices offices,
            Deadlines deadlines,
            TenantSettings settings,
            CurrentActor actors,
            ReviewBodyPolicy reviewBodies,
            Event<OpinionServed> opinionServed,
            Event<DocumentServed> documentServed) {
        this.documents = documents;
        this.recipients = recipients;
        this.proofs = proofs;
        this.clocks = clocks;
        this.timeline = timeline;
        this.offices = offices;
        this.deadlines = deadlines;
        this.settings = settings;
        this.actors = actors;
        this.reviewBodies = reviewBodies;
        this.opinionServed = opinionServed;
        this.documentServed = documentServed;
    }

    /** Served on everybody in the same way on the same day. */
    void serveAll(Matter matter, UUID documentId, ServingMethod method, LocalDate on) {
        DocumentLine document = documents.byId(documentId).orElseThrow();
        recipients
                .of(matter.id())
                .forEach(recipient -> serve(
                        matter, document, new Served(documentId, recipient.petitionerId(), method, on, false, "")));
    }

    void serve(Matter matter, DocumentLine document, Served served) {
        earlier(matter, served).ifPresent(before -> {
            throw new RefusedException(new ServedBefore(before.servedOn()));
        });
        documents.serve(
                served.documentId(),
                served.petitionerId(),
                served.method(),
                served.on(),
                ServicePolicy.refused(served),
                FieldChecks.clean(served.receiver()));
        proofs.happened(matter, document, served);
        LocalDate until = null;
        if (document.kind() == DocumentKind.ACCEPTANCE_NOTICE) {
            stopNoticeClock(matter, served.documentId());
        } else if (document.kind() == DocumentKind.HANDLING_OPINION) {
            until = startReviewDays(matter, served);
        } else if (document.kind() == DocumentKind.REVIEW_OPINION && matter.state() == MatterState.REVIEWED) {
            until = startFinalDays(matter, document, served);
        } else if (Opinions.ANSWERS.contains(document.kind()) || Opinions.AGREEMENTS.contains(document.kind())) {
            until = ratingEnd(served.on());
            tellRatings(matter, served, until);
        } else if (ENDINGS.contains(document.kind())) {
            endClocks(matter, served.documentId());
        }
        Map<String, String> args = new LinkedHashMap<>();
        args.put("document", document.title() + " " + document.number());
        args.put("on", served.on().toString());
        if (until != null) {
            args.put("until", until.toString());
        }
        timeline.add(matter.id(), "SERVED", Audience.PETITIONER, args);
        documentServed.fire(new DocumentServed(
                matter,
                document,
                served.petitionerId(),
                lastService(matter, served.documentId()).orElse(null)));
    }

    /** Representatives on whom the document has not been served. */
    List<UUID> outstanding(Matter matter, UUID documentId) {
        Set<UUID> done = documents.servicesOf(matter.id()).stream()
                .filter(service -> service.documentId().equals(documentId))
                .map(ServiceLine::petitionerId)
                .collect(Collectors.toSet());
        return recipients.of(matter.id()).stream()
                .map(Recipients.Recipient::petitionerId)
                .filter(petitioner -> !done.contains(petitioner))
                .toList();
    }

    /** Last days of the rating windows of a reply without review. */
    Stream<LocalDate> ratingEnds(Matter matter, UUID documentId) {
        return documents.servicesOf(matter.id()).stream()
                .filter(service -> service.documentId().equals(documentId))
                .map(service -> ratingEnd(service.servedOn()));
    }

    private LocalDate ratingEnd(LocalDate servedOn) {
        Term days = Term.calendarDays(settings.ratingWindowDays(actors.get().officeId()));
        return deadlines
                .due(ClockRun.of(ClockKind.RATING, servedOn).within(days))
                .due();
    }

    private Optional<ServiceLine> earlier(Matter matter, Served served) {
        return documents.servicesOf(matter.id()).stream()
                .filter(service -> service.documentId().equals(served.documentId())
                        && service.petitionerId().equals(served.petitionerId()))
                .findFirst();
    }

    private void stopNoticeClock(Matter matter, UUID documentId) {
        lastService(matter, documentId)
                .ifPresent(last -> clocks.stopOf(matter.id(), actors.get().bodyId(), last, ClockKind.RECEIPT_NOTICE));
    }

    /** The office's work ends with the service of the notice that says why; whoever gave no name cannot be served. */
    private void endClocks(Matter matter, UUID documentId) {
        lastService(matter, documentId).ifPresent(last -> clocks.stopAll(matter.id(), last));
    }

    /** Day of the last service once everybody has been served. */
    private Optional<LocalDate> lastService(Matter matter, UUID documentId) {
        return outstanding(matter, documentId).isEmpty()
                ? documents.servicesOf(matter.id()).stream()
                        .filter(service -> service.documentId().equals(documentId))
                        .map(ServiceLine::servedOn)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    private LocalDate startReviewDays(Matter matter, Served served) {
        Actor actor = actors.get();
        LocalDate until = null;
        if (offices.byId(actor.officeId()).orElseThrow().kind() != OfficeKind.NPC) {
            until = clocks.start(ClockStart.of(
                                    matter.id(),
                                    ClockKind.REVIEW_REQUEST,
                                    actor.officeId(),
                                    actor.bodyId(),
                                    served.on())
                            .ofPetitioner(served.petitionerId()))
                    .map(MatterClock::dueOn)
                    .orElse(null);
        }
        tellRatings(matter, served, until == null ? ratingEnd(served.on()) : until);
        return until;
    }

    /** Each representative's thirty days for a final review (CL7), where a body stands above the reviewing one. */
    private LocalDate startFinalDays(Matter matter, DocumentLine opinion, Served served) {
        Actor actor = actors.get();
        return reviewBodies.next(opinion.bodyId()).isEmpty()
                ? null
                : clocks.start(ClockStart.of(
                                        matter.id(),
                                        ClockKind.FINAL_REVIEW_REQUEST,
                                        actor.officeId(),
                                        actor.bodyId(),
                                        served.on())
                                .ofPetitioner(served.petitionerId()))
                        .map(MatterClock::dueOn)
                        .orElse(null);
    }

    private void tellRatings(Matter matter, Served served, LocalDate until) {
        Actor actor = actors.get();
        opinionServed.fire(new OpinionServed(
                matter,
                served.documentId(),
                served.petitionerId(),
                actor.officeId(),
                actor.bodyId(),
                served.on(),
                until));
    }
}
