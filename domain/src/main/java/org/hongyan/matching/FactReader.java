package org.hongyan.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the facts in a petition's text: dates (relative ones are counted from the day of receipt), amounts, areas,
 * distances and numbers, whatever their spelling: 4.6 万, 46,000 元 and 四万六 are one fact.
 */
public final class FactReader {

    private static final String YEAR = "(?:(?<!\\d)(?<y4>(?:19|20)\\d{2})年?|(?<!\\d)(?<y2>\\d{2})年"
            + "|(?<cn4>[一二][零〇一二三四五六七八九]{3})年|(?<cn2>[零〇一二三四五六七八九]{2})年"
            + "|(?<rel>大前年|去年|前年|今年|上年|本年))";
    private static final Pattern DATE = Pattern.compile(YEAR
            + "(?<sep>[.\\-/]?)(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})(?<word>月)?份?"
            + "(?:[.\\-/]?(?<!\\d{3})(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[日号]|(?=\\D|$)))?");
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "(?:(?<!\\d)(?<y4>(?:19|20)\\d{2})|(?<!\\d)(?<y2>\\d{2})|(?<cn4>[一二][零〇一二三四五六七八九]{3}))年(?![前多内以])");
    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?"
            + "|[零〇一二两三四五六七八九十百千][" + ChineseNumber.CHARACTERS + "]*(?:点[零〇一二三四五六七八九]+)?)"
            + "(?<scale>[万千百亿])?[多来余几]?");
    private static final Pattern TENTHS =
            Pattern.compile("([一二三四五六七八九])(?![" + ChineseNumber.CHARACTERS + "户人个名棵株组社天年月日分点])");
    private static final Pattern SPACE_AT_FIGURES =
            Pattern.compile("(?<=\\d)\\h+(?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])\\h+(?=\\d)");
    private static final Pattern LETTER = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final String NOT_COUNTED = "年月日号的了是在点次个分时下上里中来去";
    private static final Map<String, FactKind> UNITS = units();

    private final int year;
    private final Set<Fact> facts = new LinkedHashSet<>();

    private FactReader(LocalDate receivedOn) {
        this.year = receivedOn.getYear();
    }

    /**
     * The facts a text names.
     *
     * @param text in NFKC
     * @param receivedOn day the petition was received
     */
    public static Set<Fact> read(String text, LocalDate receivedOn) {
        FactReader reader = new FactReader(receivedOn);
        // many write a space between figures and characters: 2024 年 is the year, not an amount
        String joined = SPACE_AT_FIGURES.matcher(text).replaceAll("");
        reader.numbers(reader.years(reader.dates(joined)));
        return Set.copyOf(reader.facts);
    }

    private String dates(String text) {
        StringBuilder rest = new StringBuilder(text);
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            boolean separated = date.group("word") != null || !date.group("sep").isEmpty();
            int at = year(date);
            int month = ChineseNumber.read(date.group("month")).intValue();
            if ((!separated && date.group("rel") == null) || month < 1 || month > 12 || at < 1950 || at > year) {
                continue;
            }
            String monthMark = "%d-%02d".formatted(at, month);
            facts.add(new Fact(FactKind.MONTH, monthMark));
            if (date.group("day") != null) {
                int day = ChineseNumber.read(date.group("day")).intValue();
                if (day >= 1 && day <= 31) {
                    facts.add(new Fact(FactKind.DAY, monthMark + "-%02d".formatted(day)));
                }
            }
            blank(rest, date.start(), date.end());
        }
        return rest.toString();
    }

    private String years(String text) {
        StringBuilder rest = new StringBuilder(text);
        Matcher alone = YEAR_ALONE.matcher(text);
        while (alone.find()) {
            int at = year(alone);
            if (at >= 1950 && at <= year) {
                facts.add(new Fact(FactKind.YEAR, Integer.toString(at)));
                blank(rest, alone.start(), alone.end());
            }
        }
        return rest.toString();
    }

    private int year(Matcher date) {
        if (date.group("y4") != null) {
            return Integer.parseInt(date.group("y4"));
        }
        if (date.group("y2") != null) {
            return century(Integer.parseInt(date.group("y2")));
        }
        if (date.group("cn4") != null) {
            return ChineseNumber.read(date.group("cn4")).intValue();
        }
        if (date.pattern() == DATE && date.group("cn2") != null) {
            return century(ChineseNumber.read(date.group("cn2")).intValue());
        }
        return switch (date.pattern() == DATE ? date.group("rel") : "今年") {
            case "去年", "上年" -> year - 1;
            case "前年" -> year - 2;
            case "大前年" -> year - 3;
            default -> year;
        };
    }

    private int century(int twoDigits) {
        return twoDigits <= year - 2000 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, '\n');
        }
    }

    private void numbers(String text) {
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            String number = found.group("number");
            boolean written = Character.digit(number.charAt(0), 10) < 0;
            BigDecimal value = ChineseNumber.read(number);
            if (found.group("scale") != null) {
                value = value.multiply(ChineseNumber.read("一" + found.group("scale")));
            }
            if (value.signum() == 0 || (written && value.compareTo(BigDecimal.valueOf(2)) < 0)) {
                continue; // 一 is an article more often than a number
            }
            boolean tenThousands = "万".equals(found.group("scale")) || (written && number.contains("万"));
            add(value, text.substring(found.end(), Math.min(text.length(), found.end() + 4)), tenThousands);
        }
    }

    private void add(BigDecimal value, String after, boolean tenThousands) {
        for (Map.Entry<String, FactKind> unit : UNITS.entrySet()) {
            if (after.startsWith(unit.getKey())) {
                BigDecimal exact = tenths(value, after.substring(unit.getKey().length()));
                BigDecimal metres =
                        switch (unit.getKey()) {
                            case "公里", "千米" -> exact.multiply(BigDecimal.valueOf(1000));
                            case "里" -> exact.multiply(BigDecimal.valueOf(500));
                            default -> exact;
                        };
                facts.add(new Fact(unit.getValue(), plain(metres)));
                return;
            }
        }
        String counted = after.startsWith("个") ? after.substring(1) : after;
        if (tenThousands || (value.compareTo(BigDecimal.valueOf(1000)) >= 0 && counted.isEmpty())) {
            facts.add(new Fact(FactKind.MONEY, plain(value)));
        } else if (LETTER.matcher(counted).lookingAt() && NOT_COUNTED.indexOf(counted.charAt(0)) < 0) {
            facts.add(new Fact(FactKind.COUNT, plain(value) + counted.charAt(0)));
        } else if (value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            facts.add(new Fact(FactKind.MONEY, plain(value)));
        }
    }

    /** 二亩六 is 2.6 mu. */
    private static BigDecimal tenths(BigDecimal value, String after) {
        Matcher digit = TENTHS.matcher(after);
        return digit.lookingAt() && value.scale() <= 0
                ? value.add(ChineseNumber.read(digit.group(1)).movePointLeft(1))
                : value;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Map<String, FactKind> units() {
        Map<String, FactKind> units = new LinkedHashMap<>();
        Map.of(
                        FactKind.MONEY, "元 块 圆",
                        FactKind.AREA, "亩",
                        FactKind.FLOOR_AREA, "平方 平米 m2",
                        FactKind.DISTANCE, "公里 千米 里 米",
                        FactKind.HOUSEHOLDS, "户",
                        FactKind.PEOPLE, "个人 名 人 口人",
                        FactKind.GROUP, "小组 组 社 队",
                        FactKind.BUILDING, "栋 幢 号楼",
                        FactKind.TREES, "棵 株")
                .forEach((kind, words) -> List.of(words.split(" ")).forEach(word -> units.put(word, kind)));
        return units;
    }
}
