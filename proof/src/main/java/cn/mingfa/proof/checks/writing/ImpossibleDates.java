package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Role;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and quarters the calendar does not have: 2月30日, 13月, 1-13月, 五季度. */
final class ImpossibleDates implements Watch {

    private static final Rule RULE = Rule.error("numeral.impossible_date", Basis.NONE);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]");
    /** 4月28日至31日, 9月30—31日: the second day is of the same month. */
    private static final Pattern UNTIL = Pattern.compile("(\\d{1,2})月\\d{1,2}[日号]?[至到—–~～、和-](\\d{1,2})[日号]");

    private static final Pattern CHINESE = Pattern.compile("([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月(?!\\d)(?=[底初末份至，。、；）—~-]|上旬|中旬|下旬|$)");
    private static final Pattern BARE_MONTH = Pattern.compile("(\\d{1,2})月(?![\\d龄])");
    private static final Set<Role> ROLES =
            Set.copyOf(EnumSet.of(Role.BODY, Role.TITLE, Role.SIGNATURE, Role.IMPRINT, Role.APPENDIX));
    private static final int LEAP = 2024;
    private static final int MONTHS = 12;
    /** Characters of a numeral of a month. */
    private static final int NUMERAL = 3;

    private static final String QUARTERS_TOO_MANY = "五六七八九56789";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789季曰月";
    }

    @Override
    public Set<Role> roles() {
        return ROLES;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (text.charAt(at) == '曰') {
            if (at > 0 && Chars.isDigit(text.charAt(at - 1))) {
                notes.at(block.view(), at, at + 1, "日期的“日”写成了“曰”，请改。", "日");
            }
            return;
        }
        if (text.charAt(at) == '季') {
            quarter(block, at, notes);
            return;
        }
        if (text.charAt(at) == '月') {
            chinese(block, at, notes);
            return;
        }
        if (at + 1 >= text.length()
                || (text.charAt(at + 1) != '月' && (at + 2 >= text.length() || text.charAt(at + 2) != '月'))) {
            return;
        }
        Matcher day = DAY.matcher(text).region(at, text.length());
        Matcher until = UNTIL.matcher(text).region(at, text.length());
        if (until.lookingAt()
                && !exists(
                        yearBefore(text, at),
                        Integer.parseInt(until.group(1)),
                        Integer.parseInt(until.group(2)),
                        dossier.metadata().year())) {
            notes.at(block.view(), at, until.end(), "日历上没有这一天，请核对日期。");
            return;
        }
        if (day.lookingAt()) {
            int month = Integer.parseInt(day.group(1));
            int date = Integer.parseInt(day.group(2));
            int from = yearBefore(text, at) > 0 ? at - 5 : at;
            if (!exists(yearBefore(text, at), month, date, dossier.metadata().year())) {
                notes.at(block.view(), from, day.end(), "日历上没有这一天，请核对日期。");
            }
            return;
        }
        if (at > 0 && "年-—~－–至到".indexOf(text.charAt(at - 1)) >= 0) {
            month(block, at, BARE_MONTH.matcher(text).region(at, text.length()), notes);
            return;
        }
        month(block, at, MONTH.matcher(text).region(at, text.length()).useTransparentBounds(true), notes);
    }

    /** 十一月三十一日, told without a year. */
    private static void chinese(Block block, int at, Notes notes) {
        String text = block.text();
        int from = at;
        while (from > 0 && at - from < NUMERAL && Chars.isChineseDigit(text.charAt(from - 1))) {
            from--;
        }
        Matcher day = CHINESE.matcher(text).region(from, text.length());
        if (from < at && day.lookingAt()) {
            int month = Numbering.chinese(day.group(1));
            int date = Numbering.chinese(day.group(2));
            if (month > 0 && date > 0 && !exists(0, month, date, OptionalInt.empty())) {
                notes.at(block.view(), from, day.end(), "日历上没有这一天，请核对日期。");
            }
        }
    }

    private static void month(Block block, int at, Matcher month, Notes notes) {
        if (month.lookingAt()) {
            int value = Integer.parseInt(month.group(1));
            if (value == 0 || value > MONTHS) {
                notes.at(block.view(), at, month.end(), "一年只有十二个月，请核对月份。");
            }
        }
    }

    /** The year that stands right before the month, 0 if none does. */
    private static int yearBefore(String text, int at) {
        if (at < 5 || text.charAt(at - 1) != '年') {
            return 0;
        }
        for (int i = at - 5; i < at - 1; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return 0;
            }
        }
        int year = Integer.parseInt(text, at - 5, at - 1, 10);
        return year >= 1900 && year < 2100 ? year : 0;
    }

    /** 29 February without a year is judged by the year of the report and the one after. */
    private static boolean exists(int year, int month, int day, OptionalInt reported) {
        if (month < 1 || month > MONTHS || day < 1) {
            return false;
        }
        if (year > 0) {
            return day <= YearMonth.of(year, month).lengthOfMonth();
        }
        return day <= YearMonth.of(LEAP, month).lengthOfMonth()
                && (month != 2
                        || day < 29
                        || reported.isEmpty()
                        || YearMonth.of(reported.getAsInt(), 2).lengthOfMonth() >= day
                        || YearMonth.of(reported.getAsInt() + 1, 2).lengthOfMonth() >= day);
    }

    private static void quarter(Block block, int at, Notes notes) {
        String text = block.text();
        boolean wrong = at >= 1
                && text.startsWith("季度", at)
                && QUARTERS_TOO_MANY.indexOf(text.charAt(at - 1)) >= 0
                && (at < 2 || "十0123456789".indexOf(text.charAt(at - 2)) < 0);
        if (wrong) {
            notes.at(block.view(), at - 1, at + 2, "一年只有四个季度，请核对。");
        }
    }
}
