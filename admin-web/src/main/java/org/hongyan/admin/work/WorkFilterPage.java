package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeskPage desk;

    @Inject
    private Chips chips;

    @Inject
    private Subjects subjects;

    private WorkFilters set;
    private Map<String, String> values;
    private List<Subject> tops;

    @PostConstruct
    void open() {
        tops = subjects.children(null);
        set = new WorkFilters(request::getParameter, tops);
        values = set.values();
    }

    /** What the list narrows by, added to what its view chooses. */
    DeskChoice choice(DeskChoice view) {
        return set.choice(view, desk.getPerson().id(), chips.today());
    }

    /** The list at an address that somebody kept, added to what its view chooses. */
    DeskChoice choice(DeskChoice view, String address) {
        return new WorkFilters(Addresses.read(address)::get, tops)
                .choice(view, desk.getPerson().id(), chips.today());
    }

    DeskOrder order() {
        return set.order();
    }

    /** One value a filter can have; the first of each filter takes it off. */
    public record Option(String label, String address, boolean current) {}

    /** One filter: a button with its value in its label. */
    public record Filter(String name, String label, boolean active, List<Option> options) {}

    /** The buttons over the list, in their order. */
    public List<Filter> getAll() {
        List<Filter> all = new ArrayList<>();
        all.add(filter("who", WorkFilters.WHO.stream().collect(names("work.who."))));
        all.add(filter("due", WorkFilters.DUE.stream().collect(names("work.dueIs."))));
        all.add(filter("limit", WorkFilters.LIMITS.stream().collect(names("ClockKind."))));
        all.add(filter("from", Arrays.stream(Channel.values()).map(Enum::name).collect(names("Channel."))));
        Map<String, String> bySubject = new LinkedHashMap<>();
        tops.forEach(top -> bySubject.put(top.code(), top.name()));
        all.add(filter("subject", bySubject));
        all.add(filter("mark", WorkFilters.MARKS.stream().collect(names("work.mark."))));
        all.add(filter("order", WorkFilters.ORDER.stream().collect(names("work.orderBy."))));
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
        return WorkFilters.COLUMNS.stream()
                .map(column -> {
                    List<String> toggled = WorkFilters.COLUMNS.stream()
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
