package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.matter.DeskChoice;
import org.hongyan.matter.DeskOrder;
import org.hongyan.petition.Channel;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;

/**
 * What narrows the list now open, and every other value each filter could have, as addresses: so that a filtered list
 * can be sent to a colleague, kept, and used without script. Values that are unknown narrow nothing.
 */
@Named
@RequestScoped
public class WorkFilterPage {

    private static final int WEEK = 7;
    private static final int LEVEL = 2;
    private static final int LONGEST_PLACE = 30;

    private static final List<String> WHO = List.of("me", "none");
    private static final List<String> DUE = List.of("over", "today", "week");
    private static final List<String> ORDER = List.of("changed");

    /** Columns that can be switched on. */
    private static final List<String> COLUMNS = List.of("from", "place", "received");

    private static final List<String> LIMITS = List.of(
            "DISPATCH",
            "RECEIPT_NOTICE",
            "HANDLING",
            "SIMPLE_PROCEDURE",
            "ASSIGNED_LIMIT",
            "OBJECTION",
            "REPORT_CHECK",
            "REVIEW",
            "FINAL_REVIEW",
            "RUSH");

    private static final List<String> MARKS = List.of(
            "RUSH",
            "ASSIGNED",
            "SUPERVISED",
            "INSTRUCTED",
            "REMINDED",
            "PRIORITY",
            "COLLECTIVE",
            "NEW_MATERIAL",
            "RETURNED",
            "REOPENED",
            "EXTENDED",
            "EXECUTION_PENDING",
            "KEY_MATTER",
            "SPONSORED",
            "CONFIDENTIAL");

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    private Subjects subjects;

    private final Map<String, String> values = new LinkedHashMap<>();
    private List<Subject> tops;

    @PostConstruct
    void open() {
        tops = subjects.children(null);
        take("who", WHO);
        take("due", DUE);
        take("limit", LIMITS);
        take("from", Arrays.stream(Channel.values()).map(Enum::name).toList());
        take("subject", tops.stream().map(Subject::code).toList());
        take("mark", MARKS);
        take("order", ORDER);
        String place = request.getParameter("place");
        if (place != null && !place.isBlank() && place.strip().length() <= LONGEST_PLACE) {
            values.put("place", place.strip());
        }
        String columns = request.getParameter("cols");
        if (columns != null) {
            String known = String.join(
                    ".",
                    COLUMNS.stream()
                            .filter(Set.of(columns.split("\\."))::contains)
                            .toList());
            if (!known.isEmpty()) {
                values.put("cols", known);
            }
        }
    }

    private void take(String name, List<String> known) {
        String value = request.getParameter(name);
        if (value != null && known.contains(value)) {
            values.put(name, value);
        }
    }

    /** What the list narrows by, added to what its view chooses. */
    DeskChoice choice(DeskChoice view) {
        DeskChoice choice = view.limitedBy(one("limit")).cameBy(one("from")).at(values.get("place"));
        String subject = values.get("subject");
        if (subject != null) {
            choice = choice.about(subject.substring(0, LEVEL));
        }
        if (values.containsKey("mark")) {
            choice = choice.marked(values.get("mark"));
        }
        if ("me".equals(values.get("who"))) {
            choice = choice.ofPerson(desk.getPerson().id(), Set.of());
        } else if ("none".equals(values.get("who"))) {
            choice = choice.unhandledOnly();
        }
        LocalDate today = chips.today();
        return switch (values.getOrDefault("due", "")) {
            case "over" -> choice.due(null, today.minusDays(1));
            case "today" -> choice.due(today, today);
            case "week" -> choice.due(today, today.plusDays(WEEK));
            default -> choice;
        };
    }

    private Set<String> one(String name) {
        return values.containsKey(name) ? Set.of(values.get(name)) : Set.of();
    }

    DeskOrder order() {
        return values.containsKey("order") ? DeskOrder.CHANGED : DeskOrder.DUE;
    }

    /** One value a filter can have; the first of each filter takes it off. */
    public record Option(String label, String address, boolean current) {}

    /** One filter: a button with its value in its label. */
    public record Filter(String name, String label, boolean active, List<Option> options) {}

    /** The buttons over the list, in their order. */
    public List<Filter> getAll() {
        List<Filter> all = new ArrayList<>();
        all.add(filter("who", WHO.stream().collect(names("work.who."))));
        all.add(filter("due", DUE.stream().collect(names("work.dueIs."))));
        all.add(filter("limit", LIMITS.stream().collect(names("ClockKind."))));
        all.add(filter("from", Arrays.stream(Channel.values()).map(Enum::name).collect(names("Channel."))));
        Map<String, String> bySubject = new LinkedHashMap<>();
        tops.forEach(top -> bySubject.put(top.code(), top.name()));
        all.add(filter("subject", bySubject));
        all.add(filter("mark", MARKS.stream().collect(names("work.mark."))));
        all.add(filter("order", ORDER.stream().collect(names("work.orderBy."))));
        return all;
    }

    private static Collector<String, ?, Map<String, String>> names(String prefix) {
        return Collectors.toMap(
                name -> name, name -> Texts.text(prefix + name), (one, other) -> one, LinkedHashMap::new);
    }

    private Filter filter(String name, Map<String, String> labels) {
        String value = values.get(name);
        List<Option> options = new ArrayList<>();
        String all = Texts.text("work.filter." + name + ".all");
        options.add(new Option(all, with(name, null), value == null));
        labels.forEach((key, label) -> options.add(new Option(label, with(name, key), key.equals(value))));
        String shown = value == null ? all : Texts.text("work.filter." + name, labels.get(value));
        return new Filter(name, shown, value != null, options);
    }

    /** Columns that can be switched on and off. */
    public List<Option> getColumns() {
        List<String> shown = getShownColumns();
        return COLUMNS.stream()
                .map(column -> {
                    List<String> toggled = COLUMNS.stream()
                            .filter(one -> shown.contains(one) != one.equals(column))
                            .toList();
                    return new Option(
                            Texts.text("work.column." + column),
                            with("cols", toggled.isEmpty() ? null : String.join(".", toggled)),
                            shown.contains(column));
                })
                .toList();
    }

    /** Names of the columns that are switched on, in their order. */
    public List<String> getShownColumns() {
        return values.containsKey("cols") ? List.of(values.get("cols").split("\\.")) : List.of();
    }

    public String getPlace() {
        return values.get("place");
    }

    /** True if anything but order and columns is set. */
    public boolean isActive() {
        return values.keySet().stream().anyMatch(name -> !name.equals("order") && !name.equals("cols"));
    }

    /** The filters that are set, for a form that changes one of them. */
    public List<Map.Entry<String, String>> othersThan(String name) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .toList();
    }

    /** The query of the list as it is now, without the place in it; empty or beginning with a question mark. */
    public String getAddress() {
        return with("", null);
    }

    /** The query with another value of one filter, null for none. */
    private String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return Addresses.query(changed);
    }
}
