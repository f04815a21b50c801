package org.hongyan.admin.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hongyan.matter.DeskChoice;
import org.hongyan.matter.DeskOrder;
import org.hongyan.petition.Channel;
import org.hongyan.tenant.Subject;

/** The filters of a list as an address names them. Values that are unknown narrow nothing. */
final class WorkFilters {

    private static final int WEEK = 7;
    private static final int LEVEL = 2;
    private static final int LONGEST_PLACE = 30;

    static final List<String> WHO = List.of("me", "none");
    static final List<String> DUE = List.of("over", "today", "week");
    static final List<String> ORDER = List.of("changed");

    /** Columns that can be switched on. */
    static final List<String> COLUMNS = List.of("from", "place", "received");

    static final List<String> LIMITS = List.of(
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

    static final List<String> MARKS = List.of(
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

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Reads them.
     *
     * @param parameters value of a parameter of the address by its name, null for none
     * @param tops subjects of the first level
     */
    WorkFilters(UnaryOperator<String> parameters, List<Subject> tops) {
        take(parameters, "who", WHO);
        take(parameters, "due", DUE);
        take(parameters, "limit", LIMITS);
        take(parameters, "from", Arrays.stream(Channel.values()).map(Enum::name).toList());
        take(parameters, "subject", tops.stream().map(Subject::code).toList());
        take(parameters, "mark", MARKS);
        take(parameters, "order", ORDER);
        String place = parameters.apply("place");
        if (place != null && !place.isBlank() && place.strip().length() <= LONGEST_PLACE) {
            values.put("place", place.strip());
        }
        String columns = parameters.apply("cols");
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

    private void take(UnaryOperator<String> parameters, String name, List<String> known) {
        String value = parameters.apply(name);
        if (value != null && known.contains(value)) {
            values.put(name, value);
        }
    }

    /** What is set, by the name of the parameter. */
    Map<String, String> values() {
        return values;
    }

    /** What the list of that person narrows by on that day, added to what its view chooses. */
    DeskChoice choice(DeskChoice view, UUID person, LocalDate today) {
        DeskChoice choice = view.limitedBy(one("limit")).cameBy(one("from")).at(values.get("place"));
        String subject = values.get("subject");
        if (subject != null) {
            choice = choice.about(subject.substring(0, LEVEL));
        }
        if (values.containsKey("mark")) {
            choice = choice.marked(values.get("mark"));
        }
        if ("me".equals(values.get("who"))) {
            choice = choice.ofPerson(person, Set.of());
        } else if ("none".equals(values.get("who"))) {
            choice = choice.unhandledOnly();
        }
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
}
