package org.hongyan.admin.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongyan.admin.faces.Texts;
import org.hongyan.route.RouteEntry;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;

/** How entries of the list of legal routes are named on pages. */
@ApplicationScoped
public class RouteNames {

    private final Subjects subjects;

    /** For the proxy. */
    protected RouteNames() {
        this(null);
    }

    @Inject
    public RouteNames(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The subject with the one above it; «whatever subject» for none. */
    public String subject(String code) {
        if (code == null) {
            return Texts.text("route.list.any");
        }
        Subject own = subjects.byCode(code).orElse(null);
        if (own == null) {
            return code;
        }
        return own.parentCode() == null
                ? own.name()
                : subjects.byCode(own.parentCode()).map(Subject::name).orElse("") + " / " + own.name();
    }

    /** An entry in one line, for a list to choose from. */
    public String line(RouteEntry entry) {
        return entry.demand() + " — " + Texts.of(entry.route());
    }
}
