package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hongyan.privacy.OfficeKeyFolder;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * Gives every discipline office that has none a pair of keys: the secret half on this server, the published one in the
 * database. Before that nothing is taken in for it.
 */
@UseCase
public class PrepareDisciplineKeys {

    @Inject
    private DisciplineKeyBook book;

    @Inject
    private OfficeKeyFolder folder;

    @Inject
    private Clock clock;

    /** Returns how many offices got a key. */
    @Requires(Permission.SYSTEM)
    public int prepare() {
        List<UUID> without = book.officesWithoutKey();
        without.forEach(office -> book.publish(office, folder.create(office), clock.instant()));
        return without.size();
    }
}
