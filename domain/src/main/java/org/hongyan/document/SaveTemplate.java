package org.hongyan.document;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.document.internal.Forms;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;

/**
 * An office puts its own words into a document, or takes earlier ones again. What the law asks for cannot be taken
 * out; documents that are signed stay as they are.
 */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第三十二条")
public class SaveTemplate {

    @Inject
    private Templates templates;

    @Inject
    private CurrentActor actors;

    @Inject
    private Desks desks;

    @Inject
    private Clock clock;

    @Inject
    private AuditSubject subject;

    /**
     * Puts a new version into force.
     *
     * @param since the version that was in force when it was begun
     * @return the new version
     */
    @Requires(Permission.OFFICE_ADMIN)
    public int save(DocumentKind kind, String source, int since) {
        unchanged(kind, since);
        List<FieldError> faults = Forms.faults(kind, source);
        InvalidInputException.throwIfAny(faults);
        String lacking = Forms.lacking(kind, source);
        if (!lacking.isEmpty()) {
            throw new RefusedException(new TemplateLacks(lacking));
        }
        return put(kind, source, null, since);
    }

    /**
     * Puts the words of an earlier version into force again, as a new version.
     *
     * @param version 0 for the shared default
     * @param since the version that was in force when the page was opened
     * @return the new version
     */
    @Requires(Permission.OFFICE_ADMIN)
    public int restore(DocumentKind kind, int version, int since) {
        unchanged(kind, since);
        String source = version == 0
                ? null
                : templates.versions(actors.get().officeId(), kind).stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(new TemplateNotFound()))
                        .source();
        if (source != null && !Forms.lacking(kind, source).isEmpty()) {
            throw new RefusedException(new TemplateLacks(Forms.lacking(kind, source)));
        }
        return put(kind, source, version, since);
    }

    private void unchanged(DocumentKind kind, int since) {
        TemplateVersion now = templates.inForce(actors.get().officeId(), kind);
        if (now.version() != since) {
            UUID by = now.writtenBy();
            throw new RefusedException(
                    new TemplateChanged(desks.names(List.of(by)).getOrDefault(by, ""), now.writtenAt(), now.version()));
        }
    }

    private int put(DocumentKind kind, String source, Integer restores, int since) {
        templates.add(new TemplateVersion(
                kind, since + 1, source, restores, actors.get().personId(), clock.instant()));
        subject.detail("kind", kind.name());
        subject.detail("version", String.valueOf(since + 1));
        return since + 1;
    }
}
