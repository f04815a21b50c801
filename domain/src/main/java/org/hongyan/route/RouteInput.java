package org.hongyan.route;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version as typed; what each field means stands at {@link RouteEntry}. */
public record RouteInput(
        @Nullable String subjectCode,
        @Nullable String demand,
        @Nullable LegalRoute route,
        @Nullable RouteBody bodyKind,
        @Nullable String competentBody,
        @Nullable String law,
        @Nullable String article,
        @Nullable String limit,
        @Nullable String help,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String reason) {}
