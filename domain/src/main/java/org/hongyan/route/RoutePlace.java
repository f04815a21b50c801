package org.hongyan.route;

import java.util.UUID;

/**
 * How an office names the competent body of an entry at its place.
 *
 * @param officeId the office that said it, the asker's or one above
 * @param version from 1, counted for the office and the entry; 0 if nothing was ever said
 * @param name empty if the words of the shared list hold
 */
public record RoutePlace(UUID officeId, UUID entry, int version, String name, String address, String phone) {

    /** True if the words of the shared list hold. */
    public boolean isShared() {
        return name.isEmpty();
    }
}
