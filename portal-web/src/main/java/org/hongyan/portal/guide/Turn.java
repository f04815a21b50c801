package org.hongyan.portal.guide;

import org.hongyan.portal.faces.Texts;
import org.hongyan.route.RouteEntry;
import org.hongyan.route.RoutePlace;

/**
 * A lawful way outside the petition procedure, with what the office or one above it says of the body at its place.
 *
 * @param place null where nobody has said anything
 */
public record Turn(RouteEntry entry, RoutePlace place) {

    /** 仲裁 */
    public String getRoute() {
        return Texts.of(entry.route());
    }

    /** The body by its local name where that is known. */
    public String getBody() {
        return place == null ? entry.competentBody() : place.name();
    }

    public String getAddress() {
        return place == null ? "" : place.address();
    }

    public String getPhone() {
        return place == null ? "" : place.phone();
    }

    /** True for an entry about this subject, not one for whatever subject. */
    public boolean isOwn() {
        return entry.subjectCode() != null;
    }
}
