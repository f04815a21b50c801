package org.hongyan.admin.province;

import org.hongyan.province.OfficeState;

/** Colour of the chip that says the state of an office. */
final class StateChips {

    private StateChips() {}

    static String colour(OfficeState state) {
        return switch (state) {
            case PLANNED -> "info";
            case READY -> "brand";
            case LIVE -> "ok";
            case SUSPENDED -> "due";
            case CLOSED -> "pause";
        };
    }
}
