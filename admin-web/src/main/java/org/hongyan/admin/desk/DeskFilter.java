package org.hongyan.admin.desk;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desk;
import org.hongyan.staff.Desks;
import org.jboss.logging.MDC;

/**
 * Turns the name of the sign-in into the actor of this request: looks the person up, reads the posts that hold now and
 * sits him or her at the chosen desk. Somebody without a desk gets a page that says whom to ask.
 */
public class DeskFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NO_DESK = "/nodesk";
    private static final String WORK = "/work";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final List<String> WITHOUT_DESK = List.of(NO_DESK, "/goodbye", "/signout", "/signedin");

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Desks desks;

    @Inject
    private transient ChosenDesk chosen;

    @Inject
    private transient DeskPage page;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Principal principal = request.getUserPrincipal();
        if (principal == null || path.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        Desk desk = sitDown(principal.getName());
        if (desk == null && WITHOUT_DESK.stream().noneMatch(path::startsWith)) {
            response.sendRedirect(request.getContextPath() + NO_DESK);
            return;
        }
        if (desk != null
                && (path.equals(NO_DESK)
                        || (path.equals(WORK) && !page.getHome().equals(WORK)))) {
            response.sendRedirect(request.getContextPath() + page.getHome());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("actor");
        }
    }

    private Desk sitDown(String username) {
        actor.become(signedIn(null, ""));
        Optional<Desks.Person> found = chosen.person(username, desks);
        if (found.isEmpty()) {
            return null;
        }
        Desks.Person person = found.get();
        MDC.put("actor", person.id().toString());
        actor.become(signedIn(person.id(), person.name()));
        List<Desk> all = desks.of(person.id());
        Desk desk = chosen.among(all);
        page.sitAt(person, all, desk);
        if (desk != null) {
            actor.become(desk.actor());
        }
        return desk;
    }

    /** Before a desk is known: may read the own posts and nothing else. */
    private static Actor signedIn(UUID personId, String name) {
        return new Actor(Actor.Kind.STAFF, personId, name, null, null, null, Set.of());
    }
}
