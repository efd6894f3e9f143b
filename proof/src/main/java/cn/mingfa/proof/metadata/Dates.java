package cn.mingfa.proof.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the first date in a short text. */
public final class Dates {

    private static final Pattern ARABIC =
            Pattern.compile("((?:19|20)\\d{2}) ?[年.\\-/] ?(\\d{1,2}) ?[月.\\-/] ?(\\d{1,2})");
    private static final Pattern CHINESE =
            Pattern.compile("([一二][〇○零0Oo一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    /** 二〇二五年1月6日: the year alone in Chinese numerals. */
    private static final Pattern MIXED = Pattern.compile("([一二][〇○零Oo一二三四五六七八九]{3})年(\\d{1,2})月(\\d{1,2})日");

    /** 25年1月10日, alone in its line. */
    private static final Pattern SHORT = Pattern.compile("（?(\\d{2})年(\\d{1,2})月(\\d{1,2})日）?");

    /** 2025年一月10日: the month or the day in numerals. */
    private static final Pattern HALF =
            Pattern.compile("(20\\d{2})年([一二三四五六七八九十]{1,2}|\\d{1,2})月([一二三四五六七八九十]{1,3}|\\d{1,2})[日号]");

    private static final int CENTURY = 2000;
    private static final String DIGITS = "〇一二三四五六七八九";

    private Dates() {}

    /** The date, or empty if there is none or it does not exist in the calendar. */
    public static Optional<LocalDate> in(String text) {
        Matcher arabic = ARABIC.matcher(text);
        if (arabic.find()) {
            return date(number(arabic.group(1)), number(arabic.group(2)), number(arabic.group(3)));
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.find()) {
            return date(
                    year(chinese.group(1)),
                    cn.mingfa.proof.text.Numbering.chinese(chinese.group(2)),
                    cn.mingfa.proof.text.Numbering.chinese(chinese.group(3)));
        }
        Matcher brief = SHORT.matcher(text);
        if (brief.matches()) {
            return date(CENTURY + number(brief.group(1)), number(brief.group(2)), number(brief.group(3)));
        }
        Matcher half = HALF.matcher(text);
        if (half.find()) {
            return date(number(half.group(1)), either(half.group(2)), either(half.group(3)));
        }
        Matcher mixed = MIXED.matcher(text);
        return mixed.find()
                ? date(year(mixed.group(1)), number(mixed.group(2)), number(mixed.group(3)))
                : Optional.empty();
    }

    private static int year(String numerals) {
        int year = 0;
        for (char c : numerals.toCharArray()) {
            year = year * 10 + Math.max(0, DIGITS.indexOf(c));
        }
        return year;
    }

    private static int either(String digits) {
        return Character.isDigit(digits.charAt(0)) ? number(digits) : cn.mingfa.proof.text.Numbering.chinese(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
