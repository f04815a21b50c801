package org.hongyan.rating;

import java.time.LocalDate;
import java.util.UUID;

/** When and whom a petitioner may rate; both days included. */
public record RatingWindow(
        UUID matterId, RatingTarget target, UUID officeId, UUID bodyId, LocalDate opensOn, LocalDate closesOn) {}
