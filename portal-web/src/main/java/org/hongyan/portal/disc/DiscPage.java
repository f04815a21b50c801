package org.hongyan.portal.disc;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.accusation.DisciplineRoutePolicy;
import org.hongyan.portal.faces.NotFoundException;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.omnifaces.cdi.Param;

/** {@code /disc/chibi}: the discipline office in charge of the place and the one above it; writing to them, sealed. */
@Named("discPage")
@RequestScoped
public class DiscPage {

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private final Offices offices;
    private final Divisions divisions;
    private final DisciplineRoutePolicy route;
    private List<Office> inCharge = List.of();
    private Office asked;

    /** For the proxy. */
    protected DiscPage() {
        this(null, null, null);
    }

    @Inject
    public DiscPage(Offices offices, Divisions divisions, DisciplineRoutePolicy route) {
        this.offices = offices;
        this.divisions = divisions;
        this.route = route;
    }

    @PostConstruct
    void find() {
        asked = offices.published(String.valueOf(code)).orElseThrow(() -> new NotFoundException("office"));
        List<String> upwards = divisions.path(asked.divisionCode()).stream()
                .map(place -> place.code())
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        inCharge = upwards.stream()
                .flatMap(place -> offices.at(place).stream())
                .filter(office -> office.kind() == OfficeKind.DISC)
                .limit(2)
                .toList();
    }

    /** The office in charge first, then the one above it; empty where none takes part. */
    public List<Office> getInCharge() {
        return inCharge;
    }

    /** True where an office of the line takes in what is written here. */
    public boolean isOpen() {
        return route.takesIn(asked);
    }

    /** Code of the office one came from, for the way back. */
    public String getFrom() {
        return asked.code();
    }
}
