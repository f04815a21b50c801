package org.hongyan.reply;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServiceLine;
import org.hongyan.matter.Audience;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * A representative confirms, by the own proof, that the served opinion settles the matter. It takes nothing away: a
 * review may still be asked for until its last day.
 */
@UseCase
@LegalBasis("信访工作条例 第二十一条、第三十五条")
public class ConfirmReply {

    @Inject
    private Matters matters;

    @Inject
    private Petitions petitions;

    @Inject
    private Documents documents;

    @Inject
    private Opinions opinions;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /** Confirming twice changes nothing. */
    @Requires(Permission.PETITIONER)
    public void confirm(UUID matterId) {
        subject.matter(matterId);
        boolean replied = matters.byId(matterId)
                .filter(matter -> matter.state() == MatterState.REPLIED)
                .isPresent();
        DocumentLine opinion = (replied ? opinions.signed(matterId) : Optional.<DocumentLine>empty())
                .orElseThrow(() -> new RefusedException(new NothingToConfirm()));
        List<UUID> served = documents.servicesOf(matterId).stream()
                .filter(service -> service.documentId().equals(opinion.id()))
                .map(ServiceLine::petitionerId)
                .toList();
        List<UUID> own = petitions.petitionersOfMatter(matterId).stream()
                .map(Petitioner::id)
                .filter(served::contains)
                .toList();
        if (own.isEmpty()) {
            throw new RefusedException(new NothingToConfirm());
        }
        for (UUID petitioner : own) {
            if (confirmations.add(opinion.id(), matterId, petitioner, clock.instant(), steps.today())) {
                timeline.add(
                        matterId,
                        "CONFIRMED",
                        Audience.PETITIONER,
                        Map.of("on", steps.today().toString()));
            }
        }
    }
}
