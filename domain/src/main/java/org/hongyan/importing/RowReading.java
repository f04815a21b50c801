package org.hongyan.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.matter.Nature;
import org.hongyan.petition.Channel;
import org.hongyan.petition.CongressClass;
import org.hongyan.petition.CongressPower;
import org.hongyan.petition.CongressWish;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Texts;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Subject;

/** Makes the entry that a clerk would have typed out of the cells of a line. Made once for a table. */
final class RowReading {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int YEAR = 1;
    private static final int MONTH = 2;
    private static final int DAY_OF_MONTH = 3;
    /** A spreadsheet keeps fifteen digits of a number and writes zeros for the rest. */
    private static final Pattern ROUNDED = Pattern.compile("[1-9]\\d{14}000");

    private static final int SUBJECT_DIGITS = 6;
    private static final Map<String, Nature> NATURES = Map.ofEntries(
            Map.entry("申诉求决", Nature.CLAIM),
            Map.entry("求决", Nature.CLAIM),
            Map.entry("申诉", Nature.CLAIM),
            Map.entry("建议意见", Nature.SUGGESTION),
            Map.entry("意见建议", Nature.SUGGESTION),
            Map.entry("建议", Nature.SUGGESTION),
            Map.entry("意见", Nature.SUGGESTION),
            Map.entry("检举控告", Nature.ACCUSATION),
            Map.entry("检举", Nature.ACCUSATION),
            Map.entry("控告", Nature.ACCUSATION),
            Map.entry("举报", Nature.ACCUSATION),
            Map.entry("咨询感谢和其他", Nature.OTHER),
            Map.entry("咨询", Nature.OTHER),
            Map.entry("感谢", Nature.OTHER),
            Map.entry("其他", Nature.OTHER));
    private static final Map<String, Channel> CHANNELS = Map.of(
            "来信", Channel.LETTER,
            "信件", Channel.LETTER,
            "来访", Channel.VISIT,
            "走访", Channel.VISIT,
            "来电", Channel.CALL,
            "电话", Channel.CALL);

    private final PlaceNames places;
    private final Map<String, Set<String>> subjects = new HashMap<>();
    private final Texts words = Texts.of("petition", Locale.ROOT);

    RowReading(List<Division> divisions, List<Subject> all, String home) {
        places = new PlaceNames(divisions, home);
        Map<String, Subject> byCode = new HashMap<>();
        all.forEach(subject -> byCode.put(subject.code(), subject));
        for (Subject subject : all) {
            StringBuilder path = new StringBuilder();
            for (Subject at = subject; at != null; at = at.parentCode() == null ? null : byCode.get(at.parentCode())) {
                path.insert(0, plain(at.name()));
                subjects.computeIfAbsent(path.toString(), name -> new HashSet<>())
                        .add(subject.code());
            }
        }
    }

    /**
     * An entry with what could not even be read.
     *
     * @param wrong beside what the checks of an entry find
     */
    record Read(RegisterPetition.Command command, List<FieldError> wrong) {}

    /** Reads a line; what is wrong with a cell is said once, here or by the checks of the entry. */
    Read read(Map<ImportColumn, String> cells, String source) {
        List<FieldError> wrong = new ArrayList<>();
        Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
        row.putAll(cells);
        Nature nature = nature(row, wrong);
        String rest = "";
        String division = "";
        List<PlaceNames.Found> found = places.find(of(row, ImportColumn.PLACE));
        if (found.size() == 1) {
            division = found.get(0).code();
            rest = found.get(0).rest();
        } else if (!of(row, ImportColumn.PLACE).isEmpty()) {
            wrong.add(new FieldError("/place/divisionCode", found.isEmpty() ? "table.place" : "table.placeSeveral"));
        }
        List<PetitionerInput> petitioners = petitioners(row, wrong);
        String title = of(row, ImportColumn.TITLE);
        String demand = of(row, ImportColumn.DEMAND);
        PetitionInput petition = new PetitionInput(
                nature,
                title,
                of(row, ImportColumn.CONTENT),
                List.of(demand.isEmpty() ? title : demand),
                division,
                rest + of(row, ImportColumn.PLACE_DETAIL),
                subject(row, wrong),
                petitioners,
                heads(row, petitioners.size(), wrong),
                false,
                false,
                false);
        Channel channel = channel(row, wrong);
        return new Read(
                new RegisterPetition.Command(
                        channel, day(row, wrong), petition, Map.of("tableLine", source), congress(row, wrong)),
                wrong);
    }

    private static Nature nature(Map<ImportColumn, String> row, List<FieldError> wrong) {
        String written = plain(of(row, ImportColumn.NATURE));
        Nature nature = NATURES.get(written);
        if (nature == Nature.ACCUSATION) {
            wrong.add(new FieldError("/nature", "table.accusation"));
        } else if (nature == null && !written.isEmpty()) {
            wrong.add(new FieldError("/nature", "table.nature"));
        }
        return nature;
    }

    private static Channel channel(Map<ImportColumn, String> row, List<FieldError> wrong) {
        String written = plain(of(row, ImportColumn.CHANNEL));
        Channel channel = written.isEmpty() ? Channel.LETTER : CHANNELS.get(written);
        if (channel == null) {
            wrong.add(new FieldError("/channel", "table.channel"));
            return Channel.LETTER;
        }
        return channel;
    }

    private static LocalDate day(Map<ImportColumn, String> row, List<FieldError> wrong) {
        String written = of(row, ImportColumn.RECEIVED_ON);
        for (Pattern form : List.of(DAY, DIGITS)) {
            Matcher parts = form.matcher(written);
            if (parts.matches()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(parts.group(YEAR)),
                            Integer.parseInt(parts.group(MONTH)),
                            Integer.parseInt(parts.group(DAY_OF_MONTH)));
                } catch (DateTimeException noDay) {
                    break;
                }
            }
        }
        if (!written.isEmpty()) {
            wrong.add(new FieldError("/receivedOn", "table.day"));
        }
        return null;
    }

    private static List<PetitionerInput> petitioners(Map<ImportColumn, String> row, List<FieldError> wrong) {
        String id = of(row, ImportColumn.ID_NUMBER);
        if (ROUNDED.matcher(id).matches()) {
            wrong.add(new FieldError("/petitioners/0/idNumber", "table.idRounded"));
            id = "";
        }
        String phone = of(row, ImportColumn.PHONE);
        String address = of(row, ImportColumn.ADDRESS);
        List<String> names = Arrays.stream(of(row, ImportColumn.NAME).split("[、,，;；]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !"匿名".equals(name))
                .toList();
        List<PetitionerInput> petitioners = new ArrayList<>();
        if (!names.isEmpty() || !(id + phone + address).isEmpty()) {
            petitioners.add(new PetitionerInput(names.isEmpty() ? "" : names.get(0), id, phone, address));
        }
        names.stream().skip(1).forEach(name -> petitioners.add(new PetitionerInput(name, "", "", "")));
        return petitioners;
    }

    private static int heads(Map<ImportColumn, String> row, int named, List<FieldError> wrong) {
        String written = of(row, ImportColumn.HEAD_COUNT).replaceAll("[人名]$", "");
        if (written.isEmpty()) {
            return Math.max(1, named);
        }
        if (!written.matches("\\d{1,7}")) {
            wrong.add(new FieldError("/headCount", "table.number"));
            return Math.max(1, named);
        }
        return Integer.parseInt(written);
    }

    private String subject(Map<ImportColumn, String> row, List<FieldError> wrong) {
        String written = plain(of(row, ImportColumn.SUBJECT));
        if (written.isEmpty() || written.matches("\\d{" + SUBJECT_DIGITS + "}")) {
            return written.isEmpty() ? null : written;
        }
        Set<String> found = subjects.getOrDefault(written, Set.of());
        if (found.size() == 1) {
            return found.iterator().next();
        }
        wrong.add(new FieldError("/subject", found.isEmpty() ? "table.subject" : "table.subjectSeveral"));
        return null;
    }

    private CongressClass congress(Map<ImportColumn, String> row, List<FieldError> wrong) {
        Optional<CongressWish> wish = Arrays.stream(CongressWish.values())
                .filter(one -> named("CongressWish." + one, row, ImportColumn.CONGRESS_WISH))
                .findFirst();
        Optional<CongressPower> power = Arrays.stream(CongressPower.values())
                .filter(one -> named("CongressPower." + one, row, ImportColumn.CONGRESS_POWER))
                .findFirst();
        if (wish.isEmpty() && !of(row, ImportColumn.CONGRESS_WISH).isEmpty()) {
            wrong.add(new FieldError("/congressWish", "table.congressWish"));
        }
        if (power.isEmpty() && !of(row, ImportColumn.CONGRESS_POWER).isEmpty()) {
            wrong.add(new FieldError("/congressPower", "table.congressPower"));
        }
        return new CongressClass(wish.orElse(null), power.orElse(null));
    }

    private boolean named(String key, Map<ImportColumn, String> row, ImportColumn column) {
        return plain(words.text(key)).equals(plain(of(row, column)));
    }

    private static String of(Map<ImportColumn, String> row, ImportColumn column) {
        return row.getOrDefault(column, "").strip();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s/／、,，·>＞-]", "");
    }
}
