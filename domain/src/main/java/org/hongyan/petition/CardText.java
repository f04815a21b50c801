package org.hongyan.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.privacy.IdentityNumber;

/**
 * What a reader of identity cards types or delivers: the fields of the card in any order, between tabs, bars, commas or line
 * ends, with or without their names. Only name, number and address are taken; the rest is not even looked at.
 *
 * @param name empty where the reader gave none
 * @param address empty where the reader gave none
 */
public record CardText(String name, String idNumber, String address) {

    /** Longest text of a reader, in characters. */
    public static final int MOST = 1000;

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9Xx])");
    private static final Pattern BETWEEN = Pattern.compile("[\\t\\r\\n|,，;；]+");
    private static final Pattern LABEL =
            Pattern.compile("^(姓名|性别|民族|出生|出生日期|住址|地址|公民身份号码|公民身份证号码|身份证号码?|证件号码|签发机关|有效期限?|有效期至)\\s*[:：]?\\s*");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·•.]{2,30}");
    private static final Pattern NO_NAME = Pattern.compile("男|女|.*族|.*(省|市|县|区|局|镇|乡|村|路|街|号|日|年|长期).*");
    private static final Pattern PLACE = Pattern.compile(".*(省|自治区|市|县|区|镇|乡|村|路|街|组|号).*");

    /**
     * The card, or nothing where no valid number stands in the text.
     *
     * @param today statutory date of today
     */
    public static Optional<CardText> read(String text, LocalDate today) {
        if (text == null || text.length() > MOST) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (IdentityNumber.check("", number.group(), today).isEmpty()) {
                List<String> fields = Arrays.stream(BETWEEN.split(text))
                        .map(String::strip)
                        .filter(field -> !field.isEmpty())
                        .toList();
                return Optional.of(new CardText(
                        labelled(fields, "姓名").or(() -> name(fields)).orElse(""),
                        IdentityNumber.normalise(number.group()),
                        labelled(fields, "住址")
                                .or(() -> labelled(fields, "地址"))
                                .or(() -> address(fields))
                                .orElse("")));
            }
        }
        return Optional.empty();
    }

    /** What follows a label in its field, or, where it stands alone, the next field. */
    private static Optional<String> labelled(List<String> fields, String label) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).startsWith(label)) {
                String rest = LABEL.matcher(fields.get(i)).replaceFirst("").strip();
                boolean alone = rest.isEmpty() && i + 1 < fields.size();
                return Optional.of(alone ? fields.get(i + 1) : rest).filter(found -> !found.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(List<String> fields) {
        return fields.stream()
                .filter(field -> !LABEL.matcher(field).find()
                        && NAME.matcher(field).matches()
                        && !NO_NAME.matcher(field).matches())
                .findFirst();
    }

    private static Optional<String> address(List<String> fields) {
        return fields.stream()
                .filter(field -> !LABEL.matcher(field).find()
                        && PLACE.matcher(field).matches()
                        && !field.endsWith("局")
                        && field.length() >= 5)
                .findFirst();
    }

    @Override
    public String toString() {
        return "CardText[…]";
    }
}
