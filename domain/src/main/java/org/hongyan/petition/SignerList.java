package org.hongyan.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.privacy.IdentityNumber;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.shared.FieldError;

/**
 * The list of those who sign beside the representatives, as typed, pasted or read from a table: a person a line, name
 * first, then identity number, telephone and address as far as they are known.
 */
public final class SignerList {

    public static final int MAX_ROWS = 500;
    /** Characters of the whole list. */
    public static final int MAX_LENGTH = 60_000;

    /** Lines named in one answer; the rest is counted. */
    private static final int SHOWN = 8;

    private static final String FIELD = "/signers";
    private static final Pattern COLUMNS = Pattern.compile("[,，;；\\t]");
    private static final Pattern ENDS = Pattern.compile("[,，;；\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");
    private static final Pattern HEADING = Pattern.compile("(姓名|名字|(?i:name))");

    private SignerList() {}

    /**
     * A line of the list, cleaned; what was not given is empty.
     *
     * @param line counted from 1
     */
    public record Row(int line, String name, String idNumber, String phone, String address) {

        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    /** The rows; empty lines and headings, also of a table read in below others, fall away. */
    public static List<Row> rows(String typed) {
        List<Row> rows = new ArrayList<>();
        String[] lines = (typed == null ? "" : typed.replace("\uFEFF", "")).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            String[] cells = COLUMNS.matcher(line).find() ? COLUMNS.split(line, 4) : BLANKS.split(line, 4);
            boolean heading = HEADING.matcher(cell(cells, 0)).matches();
            if (!line.isEmpty() && !heading) {
                rows.add(row(i + 1, cells));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(int line, String[] cells) {
        String idNumber = cell(cells, 1);
        String phone = cell(cells, 2);
        return new Row(
                line,
                PetitionChecks.NAME.clean(cell(cells, 0)),
                idNumber.isEmpty() ? "" : IdentityNumber.normalise(idNumber),
                phone.isEmpty() ? "" : PhoneNumber.normalise(phone),
                PetitionChecks.ADDRESS.clean(cell(cells, 3)));
    }

    private static String cell(String[] cells, int at) {
        String cell = at < cells.length ? cells[at].strip() : "";
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
    }

    /** A list with another one below it. */
    public static String below(String list, String more) {
        return list == null || list.isBlank() ? more : list.stripTrailing() + "\n" + more;
    }

    /** A line of the list for somebody whose cells are known; what would end a cell or the line becomes a blank. */
    public static String line(PetitionerInput one) {
        return Stream.of(one.name(), one.idNumber(), one.phone(), one.address())
                .map(cell ->
                        cell == null ? "" : ENDS.matcher(cell).replaceAll(" ").strip())
                .collect(Collectors.joining("，"));
    }

    /** What is wrong with the list, each with its line; the same person twice is counted once and so refused. */
    static List<FieldError> check(String typed, List<PetitionerInput> representatives, LocalDate today) {
        if (typed != null && typed.length() > MAX_LENGTH) {
            return List.of(new FieldError(FIELD, "signers.tooLong", MAX_LENGTH, typed.length()));
        }
        List<Row> rows = rows(typed);
        if (rows.size() > MAX_ROWS) {
            return List.of(new FieldError(FIELD, "signers.tooMany", MAX_ROWS, rows.size()));
        }
        List<FieldError> errors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        representatives.forEach(one -> seen.put(key(one), 0));
        for (Row row : rows) {
            errors.addAll(wrong(row, today));
            Integer before = seen.putIfAbsent(key(row), row.line());
            if (before != null) {
                errors.add(
                        before == 0
                                ? new FieldError(FIELD, "signers.representative", row.line(), row.name())
                                : new FieldError(FIELD, "signers.twice", row.line(), row.name(), before));
            }
        }
        if (errors.size() > SHOWN) {
            int more = errors.size() - SHOWN;
            errors.subList(SHOWN, errors.size()).clear();
            errors.add(new FieldError(FIELD, "signers.more", more));
        }
        return errors;
    }

    private static List<FieldError> wrong(Row row, LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        if (row.name().isEmpty() || row.name().chars().anyMatch(Character::isDigit)) {
            return List.of(new FieldError(FIELD, "signers.name", row.line()));
        }
        if (PetitionChecks.NAME.check(FIELD, row.name()).isPresent()) {
            wrong.add(new FieldError(FIELD, "signers.nameLong", row.line(), PetitionChecks.MAX_NAME));
        }
        if (!row.idNumber().isEmpty()
                && IdentityNumber.check(FIELD, row.idNumber(), today).isPresent()) {
            wrong.add(new FieldError(FIELD, "signers.idNumber", row.line(), row.name()));
        }
        if (!row.phone().isEmpty() && PhoneNumber.check(FIELD, row.phone()).isPresent()) {
            wrong.add(new FieldError(FIELD, "signers.phone", row.line(), row.name()));
        }
        if (PetitionChecks.ADDRESS.check(FIELD, row.address()).isPresent()) {
            wrong.add(new FieldError(FIELD, "signers.address", row.line(), row.name()));
        }
        return wrong;
    }

    /** The number tells persons apart; two of one name without a number may be two persons, unless all else is equal. */
    private static String key(Row row) {
        return row.idNumber().isEmpty() ? row.name() + '\t' + row.phone() + '\t' + row.address() : row.idNumber();
    }

    private static String key(PetitionerInput one) {
        String idNumber = one.idNumber() == null ? "" : IdentityNumber.normalise(one.idNumber());
        String phone = one.phone() == null ? "" : PhoneNumber.normalise(one.phone());
        return idNumber.isEmpty()
                ? PetitionChecks.NAME.clean(one.name())
                        + '\t'
                        + phone
                        + '\t'
                        + PetitionChecks.ADDRESS.clean(one.address())
                : idNumber;
    }
}
