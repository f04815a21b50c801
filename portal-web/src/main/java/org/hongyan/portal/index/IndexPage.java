package org.hongyan.portal.index;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongyan.portal.faces.NotFoundException;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;
import org.omnifaces.cdi.Param;

/** {@code /}: offices by name ({@code q}) or by going down the tree of places ({@code at}). */
@Named("indexPage")
@RequestScoped
public class IndexPage {

    private static final int MOST_HITS = 60;

    @Inject
    @Param(name = "q")
    private String query;

    @Inject
    @Param(name = "at")
    private String at;

    @Inject
    @Param(pathIndex = 0)
    private String unknownPage;

    private final Offices offices;
    private final Divisions divisions;
    private List<Division> path = List.of();
    private List<Division> below = List.of();
    private List<Office> here = List.of();
    private List<Office> found = List.of();

    /** For the proxy. */
    protected IndexPage() {
        this(null, null);
    }

    @Inject
    public IndexPage(Offices offices, Divisions divisions) {
        this.offices = offices;
        this.divisions = divisions;
    }

    @PostConstruct
    void find() {
        if (unknownPage != null) {
            throw new NotFoundException("page");
        }
        List<Division> provinces = divisions.children(null);
        String place = at == null && !provinces.isEmpty() ? provinces.get(0).code() : Objects.toString(at, "");
        path = divisions.path(place);
        below = path.isEmpty() ? provinces : divisions.children(place);
        here = path.isEmpty() ? List.of() : nearest();
        found = isAsked() ? search(query.strip()) : List.of();
    }

    /** Offices of the place, or of the nearest place above that has one. */
    private List<Office> nearest() {
        for (int i = path.size() - 1; i >= 0; i--) {
            List<Office> exact = open(offices.at(path.get(i).code()));
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        return List.of();
    }

    private List<Office> search(String text) {
        Stream<Office> byName = offices.search(new OfficeQuery(text, null, null, null, MOST_HITS)).stream();
        Stream<Office> byPlace = divisions.search(text, 5).stream()
                .flatMap(place -> offices.search(new OfficeQuery(null, null, place.code(), null, MOST_HITS)).stream());
        return open(Stream.concat(byName, byPlace).distinct().limit(MOST_HITS).toList());
    }

    /** Discipline offices are reached through the signpost, never listed beside the others. */
    private static List<Office> open(List<Office> all) {
        return all.stream()
                .filter(office -> office.open() && office.kind() != OfficeKind.DISC)
                .toList();
    }

    public boolean isAsked() {
        return query != null && !query.isBlank();
    }

    public String getQuery() {
        return query;
    }

    public List<Office> getFound() {
        return found;
    }

    public List<Division> getPath() {
        return path;
    }

    public List<Division> getBelow() {
        return below;
    }

    public List<Office> getHere() {
        return here;
    }

    /** True where the place itself has no office and {@link #getHere} shows those of a place above. */
    public boolean isFromAbove() {
        return !here.isEmpty()
                && !here.get(0).divisionCode().equals(path.get(path.size() - 1).code());
    }
}
