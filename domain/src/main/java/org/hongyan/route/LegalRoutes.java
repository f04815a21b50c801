package org.hongyan.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of legal routes (法定途径清单): published, small enough to be read whole, no version ever changed. */
public interface LegalRoutes {

    /** The newest version of every entry, by subject, those for whatever subject last. */
    List<RouteEntry> newest();

    /** All versions of an entry, newest first; empty if there is none. */
    List<RouteEntry> versions(UUID entry);

    Optional<RouteEntry> byId(UUID id);

    /** What holds on that day, by subject, those for whatever subject last. */
    List<RouteEntry> validOn(LocalDate day);

    /** What holds on that day for a subject: its own entries, then those of the subjects above, then the general ones. */
    List<RouteEntry> fitting(@Nullable String subjectCode, LocalDate day);

    /** The same as anybody may read it: without the name of whoever wrote it. */
    List<RouteEntry> published(@Nullable String subjectCode, LocalDate day);

    /** How the office, or the nearest one above that says so, names the competent body of an entry. */
    RoutePlace place(UUID entry, UUID officeId);

    /** The same for every entry that the office or one above it names, by entry. */
    Map<UUID, RoutePlace> places(UUID officeId);

    /** What the office itself has said last. */
    RoutePlace ownPlace(UUID entry, UUID officeId);

    /** Adds a version after that one, for an administrator of the province; false if somebody was faster. */
    boolean write(UUID id, UUID entry, int since, RouteInput input);

    /** Adds the words of the acting office, for its administrator; false if somebody was faster. */
    boolean locate(UUID entry, int since, String name, String address, String phone);
}
