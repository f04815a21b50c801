package org.hongyan.portal.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.matter.Nature;
import org.hongyan.portal.guide.Way.Leads;
import org.hongyan.portal.index.OfficeFinder;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.RoutePlace;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;
import org.omnifaces.cdi.Param;

/**
 * {@code /guide}: whom to turn to. One question for each page, every answer in the address, nothing stored: what it is
 * ({@code way}), what it is about ({@code subject}, {@code whole} for the whole of it), where ({@code at} while going down
 * the tree, {@code place} once chosen). An address that says nonsense begins again at the question it concerns.
 */
@Named("guidePage")
@RequestScoped
public class GuidePage {

    @Inject
    @Param(name = "way")
    private String askedWay;

    @Inject
    @Param(name = "subject")
    private String askedSubject;

    @Inject
    @Param(name = "whole")
    private String whole;

    @Inject
    @Param(name = "at")
    private String at;

    @Inject
    @Param(name = "place")
    private String askedPlace;

    @Inject
    @Param(name = "office")
    private String from;

    private final Subjects subjects;
    private final Divisions divisions;
    private final Offices offices;
    private final OfficeFinder finder;
    private final LegalRoutes routes;
    private final Clock clock;
    private Way way;
    private Subject subject;
    private List<Subject> subjectsBelow = List.of();
    private List<Division> path = List.of();
    private List<Division> below = List.of();
    private Office office;
    private List<Turn> turns = List.of();
    private String step = "ways";

    /** For the proxy. */
    protected GuidePage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public GuidePage(
            Subjects subjects,
            Divisions divisions,
            Offices offices,
            OfficeFinder finder,
            LegalRoutes routes,
            Clock clock) {
        this.subjects = subjects;
        this.divisions = divisions;
        this.offices = offices;
        this.finder = finder;
        this.routes = routes;
        this.clock = clock;
    }

    @PostConstruct
    void find() {
        way = Way.of(askedWay).orElse(null);
        if (way == null) {
            return;
        }
        if (way.leads() == Leads.ROUTES && !knowsSubject()) {
            step = "subject";
        } else if (way.leads().asksPlace() && !knowsPlace()) {
            step = "place";
        } else {
            step = "answer";
            answer();
        }
    }

    private boolean knowsSubject() {
        subject = askedSubject == null ? null : subjects.byCode(askedSubject).orElse(null);
        subjectsBelow = subjects.children(subject == null ? null : subject.code());
        return subject != null && (subjectsBelow.isEmpty() || whole != null);
    }

    private boolean knowsPlace() {
        String chosen = askedPlace;
        if (chosen == null && at == null && from != null) {
            chosen = offices.published(from)
                    .filter(office -> office.kind() != OfficeKind.DISC)
                    .map(Office::divisionCode)
                    .orElse(null);
        }
        path = chosen == null ? List.of() : divisions.path(chosen);
        if (!path.isEmpty()) {
            return true;
        }
        List<Division> provinces = divisions.children(null);
        String shown = at == null && !provinces.isEmpty() ? provinces.get(0).code() : Objects.toString(at, "");
        path = divisions.path(shown);
        below = path.isEmpty() ? provinces : divisions.children(shown);
        return false;
    }

    private void answer() {
        office = finder.government(path).orElse(null);
        if (way.leads() == Leads.ROUTES) {
            Map<UUID, RoutePlace> local = office == null ? Map.of() : routes.places(office.id());
            turns = routes.published(subject.code(), SystemTime.today(clock)).stream()
                    .filter(entry -> entry.route().diverts())
                    .map(entry -> new Turn(entry, local.get(entry.entry())))
                    .toList();
        }
    }

    /** The fragment to show. */
    public String getView() {
        return "/WEB-INF/guide/" + step + ".xhtml";
    }

    /** Key of the heading. */
    public String getHeading() {
        return "answer".equals(step) ? "guide.way." + way.key() : "guide." + step;
    }

    /** Address of the question before. */
    public String getBack() {
        if (way == null) {
            return from == null ? "/" : "/office/" + getFrom();
        }
        Map<String, String> parts = parts();
        boolean onceMore = parts.remove("place") != null
                || (parts.remove("at") != null && way.leads() != Leads.ROUTES)
                || parts.remove("whole") != null
                || parts.remove("subject") != null;
        if (!onceMore) {
            parts.remove("way");
        }
        return address(parts);
    }

    /** Address of this page with one more answer. */
    public String with(String name, String value) {
        Map<String, String> parts = parts();
        parts.put(name, value);
        return address(parts);
    }

    /** Address of the tree of places, for another place. */
    public String getElsewhere() {
        Map<String, String> parts = parts();
        parts.remove("place");
        parts.put("at", getPlace().code());
        return address(parts);
    }

    /** Only what was understood goes into addresses. */
    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        if (from != null && from.matches("[a-z][a-z0-9-]{1,39}")) {
            parts.put("office", from);
        }
        if (way != null) {
            parts.put("way", way.key());
        }
        if (subject != null) {
            parts.put("subject", subject.code());
            if (whole != null) {
                parts.put("whole", "1");
            }
        }
        if (!path.isEmpty() && (at != null || askedPlace != null)) {
            parts.put(
                    askedPlace != null && below.isEmpty() ? "place" : "at",
                    path.get(path.size() - 1).code());
        }
        return parts;
    }

    private static String address(Map<String, String> parts) {
        return parts.isEmpty()
                ? "/guide"
                : parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining("&", "/guide?", ""));
    }

    private String getFrom() {
        return from.replaceAll("[^a-z0-9-]", "");
    }

    public List<Way> getWays() {
        return Way.all();
    }

    public Way getWay() {
        return way;
    }

    /** Where the way leads, by name; empty before it is chosen. */
    public String getLeads() {
        return way == null ? "" : way.leads().name();
    }

    /** Numbers to call. */
    public List<String> getPhones() {
        return way == null ? List.of() : way.phones();
    }

    public Subject getSubject() {
        return subject;
    }

    public List<Subject> getSubjectsBelow() {
        return subjectsBelow;
    }

    public List<Division> getPath() {
        return path;
    }

    public List<Division> getBelow() {
        return below;
    }

    /** The place chosen or shown, null where there is none. */
    public Division getPlace() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    /** 湖北省咸宁市赤壁市官塘驿镇 */
    public String getWhere() {
        return path.stream().map(Division::name).collect(Collectors.joining());
    }

    /** The office that takes it, null if no place was asked or none is open there or above. */
    public Office getOffice() {
        return office;
    }

    /** Lawful ways for this very subject. */
    public List<Turn> getOwnTurns() {
        return turns.stream().filter(Turn::isOwn).toList();
    }

    /** Lawful ways for whatever subject. */
    public List<Turn> getGeneralTurns() {
        return turns.stream().filter(turn -> !turn.isOwn()).toList();
    }

    /** Where the office takes it, with what has been answered. */
    public String getSubmit() {
        Nature nature = way.leads() == Leads.OFFICE ? Nature.SUGGESTION : Nature.CLAIM;
        return "/submit/" + office.code() + "?nature=" + nature + "&at="
                + getPlace().code();
    }
}
