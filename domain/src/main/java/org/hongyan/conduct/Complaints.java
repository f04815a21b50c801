package org.hongyan.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Complaints the caller may see: the supervisor's of the office above, or the petitioner's own by proof. */
public interface Complaints {

    /** About whom the petitioner may complain; for the portal. */
    List<ConductTarget> targets(UUID matterId);

    /** The petitioner's own, the latest first; for the portal. */
    List<OwnComplaint> own(UUID matterId);

    /** Hands one in; false if nobody above hears it or one waits already. */
    boolean raise(String number, ConductAbout about, String said, LocalDate on, LocalDate due);

    /** Those to be answered, the most urgent first, or those answered, the latest first. */
    List<ConductComplaint> list(boolean answered, int limit);

    Optional<ConductComplaint> byId(UUID id);
}
