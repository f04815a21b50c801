package org.hongyan.document.internal;

/** Chinese numerals for headings. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** 1 to 99 in Chinese numerals, more in Arabic figures. */
    static String han(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
