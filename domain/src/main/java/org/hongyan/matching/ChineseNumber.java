package org.hongyan.matching;

import java.math.BigDecimal;

/** Reads numbers as people write them: 27.6, 46,000, 二十七万六, 一千二百, 三点八, 二〇二三. */
final class ChineseNumber {

    /** Characters a number in Chinese is written with. */
    static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The value; the text must be a number in digits or Chinese. */
    static BigDecimal read(String text) {
        String plain = text.replace(",", "");
        if (Character.digit(plain.charAt(0), 10) >= 0) {
            return new BigDecimal(plain);
        }
        int point = plain.indexOf('点');
        if (point > 0) {
            return read(plain.substring(0, point)).add(new BigDecimal("0." + digits(plain.substring(point + 1))));
        }
        boolean positional = plain.chars().noneMatch(c -> unit((char) c) > 0);
        return positional ? new BigDecimal(digits(plain)) : BigDecimal.valueOf(compound(plain));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    private static long compound(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        long last = 1;
        boolean afterZero = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long unit = unit(c);
            if (unit >= 10_000) {
                total = (total + section + digit) * unit;
                section = 0;
                digit = 0;
                afterZero = false;
                last = unit;
            } else if (unit > 0) {
                section += Math.max(digit, 1) * unit;
                digit = 0;
                afterZero = false;
                last = unit;
            } else {
                afterZero |= c == '零' || c == '〇';
                digit = digit(c);
            }
        }
        // 二十七万六 is 276,000 and 三百二 is 320; 三百零二 is 302
        boolean shortened = digit > 0 && last >= 100 && !afterZero;
        return total + section + (shortened ? digit * last / 10 : digit);
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : Math.max(DIGITS.indexOf(c), 0);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
