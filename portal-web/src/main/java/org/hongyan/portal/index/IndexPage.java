package org.hongyan.portal.index;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.hongyan.portal.faces.NotFoundException;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.omnifaces.cdi.Param;

/** {@code /}: offices by name ({@code q}) or by going down the tree of places ({@code at}). */
@Named("indexPage")
@RequestScoped
public class IndexPage {

    @Inject
    @Param(name = "q")
    private String query;

    @Inject
    @Param(name = "at")
    private String at;

    @Inject
    @Param(pathIndex = 0)
    private String unknownPage;

    private final OfficeFinder finder;
    private final Divisions divisions;
    private List<Division> path = List.of();
    private List<Division> below = List.of();
    private List<Office> here = List.of();
    private List<Office> found = List.of();
    private List<Division> places = List.of();

    /** For the proxy. */
    protected IndexPage() {
        this(null, null);
    }

    @Inject
    public IndexPage(OfficeFinder finder, Divisions divisions) {
        this.finder = finder;
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
        here = path.isEmpty() ? List.of() : finder.nearest(path);
        found = isAsked() ? finder.offices(query.strip()) : List.of();
        places = isAsked() ? finder.places(query.strip()) : List.of();
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

    /** Places of that name; each leads to its own office or to the one that answers for it. */
    public List<Division> getPlaces() {
        return places;
    }

    /** True where more was found than is shown. */
    public boolean isCut() {
        return found.size() == OfficeFinder.MOST_HITS;
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
