package org.hongyan.admin.route;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.LocateRoute;
import org.hongyan.route.RouteEntry;
import org.hongyan.route.RouteNotFound;
import org.hongyan.route.RoutePlace;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the competent body of an entry is called at the office's place and where it is. */
@Named
@RequestScoped
public class RoutePlacePage {

    @Inject
    private LegalRoutes routes;

    @Inject
    private LocateRoute locate;

    @Inject
    private DeskPage desk;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private RouteEntry entry;
    private int since;
    private String name;
    private String address;
    private String phone;

    @PostConstruct
    void open() {
        entry = entries(id);
        RoutePlace place = routes.ownPlace(entry.entry(), desk.getDesk().officeId());
        since = place.version();
        name = place.name();
        address = place.address();
        phone = place.phone();
    }

    private RouteEntry entries(String text) {
        UUID sought;
        try {
            sought = UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new RefusedException(new RouteNotFound());
        }
        return routes.versions(sought).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(new RouteNotFound()));
    }

    /** Puts the office's words into force. */
    public void keep() {
        locate.locate(entry.entry(), since, name, address, phone);
        notes.say(Texts.text("route.place.kept", entry.demand()));
        Faces.redirect("route/entry/%s", entry.entry());
    }

    public RouteEntry getEntry() {
        return entry;
    }

    public int getSince() {
        return since;
    }

    public void setSince(int newSince) {
        since = newSince;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }
}
