package org.hongyan.admin.registerbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.work.Addresses;
import org.hongyan.registerbook.ExportRegister;
import org.hongyan.registerbook.RegisterBook;
import org.hongyan.registerbook.RegisterCounts;
import org.hongyan.registerbook.RegisterLine;
import org.hongyan.registerbook.RegisterPeriod;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.omnifaces.cdi.Param;

/** What was registered in a period, 50 lines at a time, with the counters of the whole period above. */
@Named
@RequestScoped
public class RegisterbookPage {

    private static final int ROWS = 50;

    @Inject
    private RegisterBook book;

    @Inject
    private Chips chips;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String until;

    @Inject
    @Param
    private String after;

    private RegisterPeriod period;
    private List<RegisterLine> lines = List.of();
    private RegisterCounts counts;
    private String next;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** One counter with what it means. */
    public record Counter(String name, int number, String meaning) {}

    @PostConstruct
    void open() {
        try {
            period = from == null && until == null
                    ? RegisterPeriod.monthOf(chips.today())
                    : RegisterPeriod.of(day(from), day(until));
        } catch (InvalidInputException notThese) {
            for (FieldError error : notThese.errors()) {
                wrong.put(
                        error.pointer().substring(1),
                        Texts.text("input." + error.code(), error.args().toArray()));
            }
            return;
        }
        counts = book.counts(period);
        List<RegisterLine> found = book.page(period, place(), ROWS + 1);
        lines = found.size() > ROWS ? found.subList(0, ROWS) : found;
        RegisterLine last = found.size() > ROWS ? lines.get(ROWS - 1) : null;
        next = last == null ? null : last.receivedOn() + "_" + last.petitionId();
    }

    static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private RegisterBook.Place place() {
        String[] parts = after == null ? new String[0] : after.split("_", 2);
        try {
            return parts.length < 2
                    ? null
                    : new RegisterBook.Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            return null;
        }
    }

    /** Every counter of the period; none where something is wrong with it. */
    public List<Counter> getCounters() {
        return counts == null
                ? List.of()
                : List.of(
                        counter("items", counts.items()),
                        counter("visits", counts.visits()),
                        counter("persons", counts.persons()),
                        counter("visitPersons", counts.visitPersons()),
                        counter("collectiveVisits", counts.collectiveVisits()),
                        counter("collectivePersons", counts.collectivePersons()),
                        counter("jointItems", counts.jointItems()),
                        counter("firsts", counts.firsts()),
                        counter("repeats", counts.repeats()),
                        counter("repeatPersons", counts.repeatPersons()),
                        counter("aboveLevel", counts.aboveLevel()));
    }

    private static Counter counter(String name, int number) {
        return new Counter(
                Texts.text("registerbook.count." + name), number, Texts.text("registerbook.count." + name + ".why"));
    }

    public List<RegisterLine> getLines() {
        return lines;
    }

    /** What is wrong with a field, or an empty text. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public String getFrom() {
        return period == null ? from : period.from().toString();
    }

    public String getUntil() {
        return period == null ? until : period.until().toString();
    }

    public boolean isFirst() {
        return after == null;
    }

    /** Address of the first page. */
    public String getAddress() {
        return address("/registerbook", null);
    }

    /** Address of the next page, null on the last. */
    public String getNext() {
        return next == null ? null : address("/registerbook", next);
    }

    /** Address of the file with commas; null where there is nothing to take out, or too much for one file. */
    public String getExport() {
        return counts == null || counts.items() == 0 || isTooMany() ? null : address(RegisterbookServlet.TEXT, null);
    }

    /** Address of the workbook; null where there is none. */
    public String getWorkbook() {
        return getExport() == null ? null : address(RegisterbookServlet.WORKBOOK, null);
    }

    public boolean isTooMany() {
        return counts != null && counts.items() > ExportRegister.MOST;
    }

    /** Why nothing can be taken out at once. */
    public String getLimit() {
        return Texts.text("refusal.RegisterTooMany", counts.items(), ExportRegister.MOST);
    }

    private String address(String path, String place) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("from", getFrom());
        values.put("until", getUntil());
        if (place != null) {
            values.put("after", place);
        }
        return path + Addresses.query(values);
    }

    /** Heading over the lines. */
    public String getTitle() {
        return period == null
                ? Texts.text("registerbook.title")
                : Texts.text("registerbook.of", Format.longDate(period.from()), Format.longDate(period.until()));
    }
}
