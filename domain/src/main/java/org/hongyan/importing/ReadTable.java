package org.hongyan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hongyan.petition.Intake;
import org.hongyan.petition.RegisterChecks;
import org.hongyan.privacy.KeyPurpose;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Subjects;

/** Reads a table that was brought: every line is checked as if it had been typed, and kept to be shown. */
@ApplicationScoped
public class ReadTable {

    private static final int BATCH = 500;
    private static final int MOST_OF_NAME = 80;
    private static final int MOST_OF_HEADING = 40;

    @Inject
    private Imports imports;

    @Inject
    private ImportStep step;

    @Inject
    private TableLines table;

    @Inject
    private RegisterChecks checks;

    @Inject
    private Intake intake;

    @Inject
    private Divisions divisions;

    @Inject
    private Subjects subjects;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    @Inject
    private KeyRing ring;

    @Inject
    private Clock clock;

    /**
     * Reads it as the clerk of this request; nothing where it is read already. Lines are kept some hundred at a time, and
     * shown only when the last of them is: stopped before, it is read again, and what is kept already is passed over.
     */
    void read(UUID id) {
        Optional<RegisterImport> found = step.unread(id);
        if (found.isEmpty()) {
            return;
        }
        RegisterImport brought = found.get();
        Office here = offices.byId(actors.get().officeId()).orElseThrow();
        Lines lines = new Lines(brought, here, new RowReading(divisions.all(), subjects.all(), here.divisionCode()));
        byte[] file = brought.content(ring);
        try {
            table.read(file, lines::look);
            lines.head.refuseIncomplete(lines.classes);
        } catch (UnreadableTableException unreadable) {
            step.refuse(id, unreadable);
            return;
        }
        try {
            table.read(file, lines);
            lines.end();
        } catch (UnreadableTableException changed) {
            throw new IllegalStateException("the file read differently the second time", changed);
        }
    }

    /** Checks line after line; the first time only the headings and that all can be read, so that nothing is half kept. */
    private final class Lines implements TableLines.Taker {

        private final RegisterImport brought;
        private final Office here;
        private final RowReading reading;
        private final LocalDate today = SystemTime.today(clock);
        private final boolean classes = checks.classes();
        private final Heading head = new Heading();
        private final Map<String, NewLine> waiting = new LinkedHashMap<>();
        private final List<NewLine> again = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<String, List<FieldError>> places = new TreeMap<>();
        private int lines;
        private int wrong;
        private int twice;

        Lines(RegisterImport brought, Office here, RowReading reading) {
            this.brought = brought;
            this.here = here;
            this.reading = reading;
        }

        /** A line that is ready to be kept. */
        private record NewLine(int line, String print, Map<ImportColumn, String> cells, List<FieldError> wrong) {}

        void look(int line, List<String> cells) throws UnreadableTableException {
            if (head.empty()) {
                head.read(cells);
            } else {
                head.filled();
            }
        }

        @Override
        public void take(int line, List<String> cells) {
            if (head.passes()) {
                return;
            }
            Map<ImportColumn, String> row = head.row(cells);
            String print = ring.hash(KeyPurpose.DIGEST, RowText.ofCells(row).getBytes(StandardCharsets.UTF_8))
                    .hex();
            RowReading.Read read = reading.read(row, source(brought, line));
            List<FieldError> errors = new ArrayList<>(read.wrong());
            Set<String> said = new HashSet<>();
            errors.forEach(error -> said.add(error.pointer()));
            if (!row.containsKey(ImportColumn.DEMAND)) {
                // it says what the title says
                said.add("/demands/0");
            }
            checks.of(read.command(), here, classes, today).stream()
                    .filter(error -> !said.contains(error.pointer()))
                    .forEach(errors::add);
            unknown(read).stream()
                    .filter(error -> !said.contains(error.pointer()))
                    .forEach(errors::add);
            lines++;
            NewLine made = new NewLine(line, print, row, errors);
            if (seen.add(print)) {
                waiting.put(print, made);
            } else {
                again.add(made);
            }
            if (waiting.size() + again.size() >= BATCH) {
                keep();
            }
        }

        /** The same place and subject come in line after line. */
        private List<FieldError> unknown(RowReading.Read read) {
            String key = read.command().petition().divisionCode() + " "
                    + read.command().petition().subject();
            return places.computeIfAbsent(
                    key, same -> intake.unknown(read.command().petition()));
        }

        private void keep() {
            Set<String> before = imports.registered(waiting.keySet());
            List<Imports.NewRow> rows = new ArrayList<>();
            for (NewLine line : waiting.values()) {
                rows.add(row(line, before.contains(line.print()) ? ImportRow.State.TWICE : state(line)));
            }
            again.forEach(line -> rows.add(row(line, ImportRow.State.TWICE)));
            rows.sort(Comparator.comparingInt(Imports.NewRow::line));
            step.keep(brought, rows);
            waiting.clear();
            again.clear();
        }

        private ImportRow.State state(NewLine line) {
            return line.wrong().isEmpty() ? ImportRow.State.GOOD : ImportRow.State.WRONG;
        }

        private Imports.NewRow row(NewLine line, ImportRow.State state) {
            if (state == ImportRow.State.WRONG) {
                wrong++;
            } else if (state == ImportRow.State.TWICE) {
                twice++;
            }
            return new Imports.NewRow(
                    line.line(), state, line.print(), RowText.ofCells(line.cells()), RowText.ofErrors(line.wrong()));
        }

        void end() {
            keep();
            step.read(brought.id(), new RegisterImport.Count(lines, wrong, twice), head.foreign());
        }
    }

    /** File and line, as it is written down with the petition. */
    static String source(RegisterImport brought, int line) {
        String name = brought.fileName();
        return (name.length() > MOST_OF_NAME ? name.substring(0, MOST_OF_NAME) : name) + " #" + line;
    }

    /** The headings of a table. */
    static final class Heading {

        private final List<ImportColumn> columns = new ArrayList<>();
        private final List<String> foreign = new ArrayList<>();
        private boolean filled;
        private boolean passed;

        boolean empty() {
            return columns.isEmpty();
        }

        void filled() {
            filled = true;
        }

        void read(List<String> cells) throws UnreadableTableException {
            Set<ImportColumn> found = new HashSet<>();
            for (String cell : cells) {
                ImportColumn column = ImportColumn.of(cell).orElse(null);
                if (column != null && !found.add(column)) {
                    throw new UnreadableTableException(ImportProblem.COLUMN_TWICE, column.name());
                }
                if (column == null && !cell.isBlank()) {
                    foreign.add(cell.length() > MOST_OF_HEADING ? cell.substring(0, MOST_OF_HEADING) : cell);
                }
                columns.add(column);
            }
            if (found.isEmpty()) {
                throw new UnreadableTableException(ImportProblem.COLUMN_MISSING, ImportColumn.TITLE.name());
            }
        }

        /** The first line that was read is not a line of the register. */
        boolean passes() {
            if (!passed) {
                passed = true;
                return true;
            }
            return false;
        }

        void refuseIncomplete(boolean congress) throws UnreadableTableException {
            for (ImportColumn column : ImportColumn.values()) {
                boolean needed = column.mandatory()
                        || (congress && ImportColumn.ofCongress().contains(column));
                if (needed && !columns.contains(column)) {
                    throw new UnreadableTableException(ImportProblem.COLUMN_MISSING, column.name());
                }
            }
            if (!filled) {
                throw new UnreadableTableException(ImportProblem.EMPTY, "");
            }
        }

        Map<ImportColumn, String> row(List<String> cells) {
            Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
            for (int i = 0; i < columns.size() && i < cells.size(); i++) {
                if (columns.get(i) != null && !cells.get(i).isEmpty()) {
                    row.put(columns.get(i), cells.get(i));
                }
            }
            return row;
        }

        List<String> foreign() {
            return foreign;
        }
    }
}
