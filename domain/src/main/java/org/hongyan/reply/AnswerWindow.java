package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockRun;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.Term;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServiceLine;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.TenantSettings;

/** The days after an answer that is no opinion, for staff and for its petitioner: until when it may be rated (CL13). */
@ApplicationScoped
public class AnswerWindow {

    private final Opinions opinions;
    private final Documents documents;
    private final Deadlines deadlines;
    private final TenantSettings settings;
    private final Offices offices;

    /** For the proxy. */
    protected AnswerWindow() {
        this(null, null, null, null, null);
    }

    @Inject
    AnswerWindow(
            Opinions opinions, Documents documents, Deadlines deadlines, TenantSettings settings, Offices offices) {
        this.opinions = opinions;
        this.documents = documents;
        this.deadlines = deadlines;
        this.settings = settings;
        this.offices = offices;
    }

    /**
     * One petitioner's window.
     *
     * @param servedOn statutory day on which the last answer was served on him or her
     * @param lastDay last day of the window, counted in the answering office's own number of days
     */
    public record Window(LocalDate servedOn, LocalDate lastDay) {}

    /** Empty while the answer has not been served on that petitioner, or where there is none. */
    public Optional<Window> of(UUID matterId, UUID petitionerId) {
        return opinions.answer(matterId).flatMap(answer -> documents.servicesOf(matterId).stream()
                .filter(service -> service.documentId().equals(answer.id()))
                .filter(service -> service.petitionerId().equals(petitionerId))
                .findFirst()
                .map(service -> window(answer, service)));
    }

    private Window window(DocumentLine answer, ServiceLine service) {
        UUID office = offices.unit(answer.bodyId()).orElseThrow().officeId();
        Term days = Term.calendarDays(settings.ratingWindowDays(office));
        return new Window(
                service.servedOn(),
                deadlines
                        .due(ClockRun.of(ClockKind.RATING, service.servedOn()).within(days))
                        .due());
    }
}
