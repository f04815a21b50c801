package org.hongyan.importing;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The clerk has looked at the lines and wants the good ones registered. */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款")
public class BeginImport {

    @Inject
    private Imports imports;

    @Inject
    private AuditSubject subject;

    /**
     * From now on its lines are registered.
     *
     * @param leaveOut wrong lines stay out
     * @throws RefusedException with {@link ImportNotReady} or {@link RowsAreWrong}
     */
    @Requires(Permission.REGISTER)
    public void begin(UUID id, boolean leaveOut) {
        RegisterImport brought = imports.locked(id)
                .orElseThrow(() -> new RefusedException(new ImportNotReady(RegisterImport.State.DONE)));
        if (brought.state() != RegisterImport.State.CHECKED || brought.good() == 0) {
            throw new RefusedException(new ImportNotReady(brought.state()));
        }
        if (brought.wrong() > 0 && !leaveOut) {
            throw new RefusedException(new RowsAreWrong(brought.wrong()));
        }
        imports.leaveOut(id);
        brought.begin();
        subject.detail("lines", String.valueOf(brought.good()));
        subject.detail("leftOut", String.valueOf(brought.wrong()));
    }
}
