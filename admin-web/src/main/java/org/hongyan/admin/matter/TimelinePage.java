package org.hongyan.admin.matter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.work.Addresses;
import org.hongyan.matter.Audience;
import org.hongyan.matter.TimelineEntry;
import org.omnifaces.cdi.Param;

/**
 * The timeline of a case, the newest entry first: the latest ones, or all; of everybody, or of one body; what everybody
 * sees, or what stays inside. Every choice is an address, and every entry has one of its own.
 */
@Named
@RequestScoped
public class TimelinePage {

    private static final int LATEST = 30;

    @Inject
    private CasePage page;

    @Inject
    @Param
    private String seen;

    @Inject
    @Param
    private String by;

    @Inject
    @Param
    private String all;

    private List<TimelineEntry> chosen;
    private Set<String> bodies;

    /** One choice of a filter. */
    public record Choice(String label, String address, boolean current) {}

    @PostConstruct
    void open() {
        List<TimelineEntry> entries = new ArrayList<>(page.getMatter().timeline());
        Collections.reverse(entries);
        bodies = entries.stream()
                .map(TimelineEntry::bodyName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        chosen = entries.stream()
                .filter(entry -> seen == null || entry.audience().name().equals(seen))
                .filter(entry -> by == null || entry.bodyName().equals(by))
                .toList();
    }

    public List<TimelineLine> getLines() {
        return chosen.stream()
                .limit(all == null ? LATEST : Integer.MAX_VALUE)
                .map(TimelineLine::of)
                .toList();
    }

    /** How many older ones are not shown. */
    public int getOlder() {
        return all == null ? Math.max(0, chosen.size() - LATEST) : 0;
    }

    /** Address of the same with all entries. */
    public String getWhole() {
        return address(seen, by, "1");
    }

    /** Who may see an entry. */
    public List<Choice> getAudiences() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Texts.text("case.timeline.everything"), address(null, by, null), seen == null));
        for (Audience audience : Audience.values()) {
            choices.add(new Choice(
                    Texts.of(audience),
                    address(audience.name(), by, null),
                    audience.name().equals(seen)));
        }
        return choices;
    }

    /** Who acted; no choice where one body did everything. */
    public List<Choice> getBodies() {
        List<Choice> choices = new ArrayList<>();
        if (bodies.size() > 1) {
            choices.add(new Choice(Texts.text("case.timeline.everybody"), address(seen, null, null), by == null));
            bodies.forEach(name -> choices.add(new Choice(name, address(seen, name, null), name.equals(by))));
        }
        return choices;
    }

    private String address(String audience, String body, String whole) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("seen", audience);
        values.put("by", body);
        values.put("all", whole);
        values.values().removeIf(value -> value == null);
        return "/case/" + page.getMatter().id() + Addresses.query(values) + "#timeline";
    }
}
