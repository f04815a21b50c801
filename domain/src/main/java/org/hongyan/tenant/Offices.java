package org.hongyan.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All offices of the deployment with their units; published data, the same for every caller. */
public interface Offices {

    Optional<Office> byCode(String code);

    /** What citizens may open: an office that is still being set up is not found, one that paused or ended is. */
    Optional<Office> published(String code);

    Optional<Office> byId(UUID id);

    /** One page in the order of {@code code}. */
    List<Office> search(OfficeQuery query);

    /** Every office that takes petitions or will again, in the order of {@code code}; a few thousand, to be kept for a while. */
    List<Office> all();

    /** Offices of exactly this place, government first. */
    List<Office> at(String divisionCode);

    /** Offices directly below, of the same kind, by place. */
    List<Office> children(UUID officeId);

    /** Bodies of the office, the root body first. */
    List<Unit> bodies(UUID officeId);

    /** Sections that work for the body. */
    List<Unit> sections(UUID bodyId);

    Optional<Unit> unit(UUID unitId);

    /** The department above a body in its own line, where it works on this platform. */
    Optional<Unit> superior(UUID bodyId);
}
