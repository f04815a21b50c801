package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** A refused, diverted or withdrawn matter is taken up again (T48): prepared on new facts, or ordered from above. */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第四十条")
public class ResumeMatter {

    @Inject
    private StepDesk desk;

    @Inject
    private ResumePolicy policy;

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private CurrentActor actors;

    /** By the dispatcher of the office that holds it, for the head to sign. Returns the id of the draft. */
    @Requires(Permission.DISPATCH)
    public UUID prepare(UUID matterId, String newFacts) {
        Matter matter = desk.at(matterId, Transition.RESUME);
        new FieldChecks().required("/reason", newFacts, FieldChecks.LONG).done();
        return desk.prepare(matter, Transition.RESUME, ResumePolicy.GUARD, details(newFacts));
    }

    /** By a supervisor of whoever handed it over or was called in from above. Returns the id of the notice. */
    @Requires(Permission.SUPERVISE)
    public UUID order(UUID matterId, String reason) {
        Matter matter = matters.forChange(matterId);
        if (!above(access.require(matterId))) {
            throw new RefusedException(new NotYoursToOrder(matter.number()));
        }
        new FieldChecks().required("/reason", reason, FieldChecks.LONG).done();
        steps.check(matter, Transition.RESUME, ResumePolicy.GUARD);
        Details details = details(reason);
        SignedDocument notice = documents.issue(new NewDocument(
                policy.document(matter, details), matterId, desk.wording(matter, Transition.RESUME, details)));
        Map<String, String> args = new LinkedHashMap<>(policy.effect(matter, details));
        args.put("document", notice.number());
        steps.take(matter, Transition.RESUME, ResumePolicy.GUARD, Audience.PETITIONER, args);
        standing.refresh(matter);
        return notice.id();
    }

    static boolean above(Part part) {
        return !part.holder()
                && (part.has(StandingRole.SENDER)
                        || part.has(StandingRole.ASSIGNER)
                        || part.has(StandingRole.SUPERVISOR));
    }

    private Details details(String reason) {
        return Details.none()
                .with("reason", reason)
                .with("preparedBy", actors.get().personId().toString());
    }
}
