package org.hongyan.admin.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.work.Addresses;
import org.hongyan.admin.work.WorkRow;
import org.hongyan.admin.work.WorkRows;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskRow;
import org.hongyan.petition.Channel;
import org.hongyan.search.Hit;
import org.hongyan.search.SearchQuery;
import org.hongyan.search.SearchWords;
import org.hongyan.search.Searches;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.tenant.Subject;
import org.hongyan.tenant.Subjects;
import org.omnifaces.cdi.Param;

/** What the own desk finds: by number at once, else by words, the latest received first, 20 at a time. */
@Named
@RequestScoped
public class SearchPage {

    private static final int ROWS = 20;
    private static final int LEVEL = 2;
    private static final int LONGEST_PLACE = 30;

    @Inject
    private Searches searches;

    @Inject
    private DeskLists lists;

    @Inject
    private WorkRows asShown;

    @Inject
    private Subjects subjects;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String stage;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String subject;

    @Inject
    @Param
    private String place;

    @Inject
    @Param
    private String since;

    @Inject
    @Param
    private String until;

    @Inject
    @Param
    private String after;

    private List<WorkRow> rows = List.of();
    private String next;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    @PostConstruct
    void open() {
        if (!isAsked()) {
            return;
        }
        SearchQuery query = query();
        if (query == null) {
            return;
        }
        List<DeskRow> numbered = after == null ? lists.numbered(q) : List.of();
        if (!numbered.isEmpty()) {
            rows = numbered.stream().map(row -> asShown.of(row, List.of())).toList();
            return;
        }
        List<Hit> hits = searches.find(query);
        List<Hit> shown = hits.size() > ROWS ? hits.subList(0, ROWS) : hits;
        Map<UUID, Hit> byMatter = shown.stream().collect(Collectors.toMap(Hit::matterId, hit -> hit));
        rows = lists.rows(shown.stream().map(Hit::matterId).toList()).stream()
                .map(row -> asShown.of(row, byMatter.get(row.matterId()).pieces()))
                .toList();
        Hit last = hits.size() > ROWS ? shown.get(ROWS - 1) : null;
        next = last == null ? null : last.receivedOn() + "_" + last.matterId();
    }

    /** Null where something is wrong with what was typed. */
    private SearchQuery query() {
        SearchWords words = null;
        try {
            words = SearchWords.of(q);
        } catch (InvalidInputException notThese) {
            for (FieldError error : notThese.errors()) {
                wrong.put("q", Texts.text("input." + error.code(), error.args().toArray()));
            }
        }
        LocalDate first = day("since", since);
        LocalDate last = day("until", until);
        if (first != null && last != null && last.isBefore(first)) {
            wrong.put("until", Texts.text("search.until.before"));
        }
        if (!wrong.isEmpty()) {
            return null;
        }
        return new SearchQuery(
                words,
                groups(),
                channels().contains(from) ? Set.of(from) : Set.of(),
                subject == null || subject.length() < LEVEL ? null : subject.substring(0, LEVEL),
                place == null || place.isBlank() ? null : place.strip(),
                first,
                last,
                cursor(),
                ROWS + 1);
    }

    private LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            wrong.put(field, Texts.text("search.day.wrong"));
            return null;
        }
    }

    private Set<DeskGroup> groups() {
        if ("closed".equals(stage)) {
            return Set.of(DeskGroup.CLOSED);
        }
        return "open".equals(stage) ? EnumSet.complementOf(EnumSet.of(DeskGroup.CLOSED)) : Set.of();
    }

    private SearchQuery.After cursor() {
        String[] parts = after == null ? new String[0] : after.split("_", 2);
        try {
            return parts.length < 2
                    ? null
                    : new SearchQuery.After(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            return null;
        }
    }

    private static List<String> channels() {
        return Arrays.stream(Channel.values()).map(Enum::name).toList();
    }

    /** True if more than words is asked for; the rest of the form is shown then. */
    public boolean isNarrowed() {
        return Stream.of(stage, from, subject, place, since, until)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    /** True once something was typed. */
    public boolean isAsked() {
        return q != null && !q.isBlank();
    }

    public List<WorkRow> getRows() {
        return rows;
    }

    /** What is wrong with a field, or an empty text. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public boolean isFirst() {
        return after == null;
    }

    /** Address of the next page, null on the last. */
    public String getNext() {
        return next == null ? null : address(next);
    }

    /** Address of the first page. */
    public String getAddress() {
        return address(null);
    }

    private String address(String place) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", q);
        values.put("stage", stage);
        values.put("from", from);
        values.put("subject", subject);
        values.put("place", this.place);
        values.put("since", since);
        values.put("until", until);
        values.put("after", place);
        values.values().removeIf(value -> value == null || value.isBlank());
        return "/search" + Addresses.query(values);
    }

    /** One choice of a list. */
    public record Choice(String value, String label, boolean chosen) {}

    public List<Choice> getStages() {
        return choices(List.of("open", "closed"), "search.stage.", stage);
    }

    public List<Choice> getChannels() {
        return choices(channels(), "Channel.", from);
    }

    private static List<Choice> choices(List<String> values, String prefix, String chosen) {
        return values.stream()
                .map(value -> new Choice(value, Texts.text(prefix + value), value.equals(chosen)))
                .toList();
    }

    public List<Choice> getSubjects() {
        List<Choice> choices = new ArrayList<>();
        for (Subject top : subjects.all()) {
            if (top.parentCode() == null) {
                choices.add(new Choice(top.code(), top.name(), top.code().equals(subject)));
            }
        }
        return choices;
    }

    public String getQ() {
        return q;
    }

    public String getPlace() {
        return place == null ? "" : place.substring(0, Math.min(place.length(), LONGEST_PLACE));
    }

    public String getSince() {
        return since;
    }

    public String getUntil() {
        return until;
    }

    /** Heading of the page. */
    public String getTitle() {
        return isAsked() ? Texts.text("search.title.found", q) : Texts.text("search.title");
    }

    /** What was found, in one sentence for everybody and for screen readers. */
    public String getResult() {
        return Texts.text(next == null && isFirst() ? "search.result" : "search.result.more", rows.size());
    }
}
