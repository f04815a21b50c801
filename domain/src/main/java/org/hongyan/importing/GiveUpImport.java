package org.hongyan.importing;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The clerk does not want a table any more; what it said is gone, what was registered from it stays registered. */
@UseCase
@LegalBasis("个人信息保护法 第四十七条")
public class GiveUpImport {

    @Inject
    private Imports imports;

    /**
     * Forgets it.
     *
     * @throws RefusedException with {@link ImportNotReady} while its lines are registered
     */
    @Requires(Permission.REGISTER)
    public void giveUp(UUID id) {
        imports.locked(id).ifPresent(brought -> {
            if (brought.state() == RegisterImport.State.RUNNING) {
                throw new RefusedException(new ImportNotReady(brought.state()));
            }
            imports.remove(brought);
        });
    }
}
