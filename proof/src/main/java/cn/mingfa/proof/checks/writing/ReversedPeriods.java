package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period whose end comes before its beginning: 2025—2021年, 2024年11月至3月, 2025年1月至2024年12月, 自9月持续到6月, 6月15日至10日. Months without a year may
 * cross the turn of it: then nothing is said where they do so in winter (12月至2月) or the words say so (次年).
 */
final class ReversedPeriods implements Watch {

    private static final Rule RULE = Rule.warning("numeral.period_reversed", Basis.NONE);
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})年?[~—–\\-－至到]((?:19|20)\\d{2})年");
    private static final String JOINER = "(?:起?[~—–\\-－至到]|持续[到至]|一直[到至]|延续[到至]|开展[到至])";
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?" + JOINER + "(\\d{1,2})月(?!\\d)");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2})月(\\d{1,2})日" + JOINER + "(?:(\\d{1,2})月)?(\\d{1,2})日");
    private static final String DATE = "((?:19|20)\\d{2})年(\\d{1,2})月(?:(\\d{1,2})日)?";
    private static final Pattern DATES =
            Pattern.compile(DATE + JOINER + "(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(?:(\\d{1,2})日)?");
    /** 5至3名. */
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})[至到](\\d{1,4})(?:名|人次|件|个|次|家|场|天|户|份)(?!月)");

    /** 上午11:30至9:00, in one half of the day. */
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})[:：](\\d{2})[~—–\\-－至到](\\d{1,2})[:：](\\d{2})");

    private static final Words HALVES = Words.of(List.of("上午", "下午"));

    private static final int WINTER = 10;
    private static final int SPRING = 5;
    private static final String BEGINNINGS = "自从由";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789";
    }

    @Override
    public String behindDigits() {
        return "年月起~—–-－至到:：";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (at > 0 && ".,-—~第".indexOf(view.at(at - 1)) >= 0) {
            return;
        }
        Matcher hours = HOURS.matcher(view.text()).region(at, view.length());
        if (hours.lookingAt() && HALVES.endAt(view.text(), at)) {
            if (minutes(hours, 1) > minutes(hours, 3)) {
                notes.at(view, at, hours.end(), "起止时间前后颠倒，请核对。");
            }
            return;
        }
        Matcher range = RANGE.matcher(view.text()).region(at, view.length());
        if (range.lookingAt()
                && (at == 0 || BEGINNINGS.indexOf(view.at(at - 1)) < 0)
                && Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2))) {
            notes.at(view, at, range.end(), "从大到小，起止的数像是前后颠倒，请核对。");
            return;
        }
        Matcher years = YEARS.matcher(view.text()).region(at, view.length());
        if (years.lookingAt()) {
            if (Integer.parseInt(years.group(1)) > Integer.parseInt(years.group(2))) {
                notes.at(view, at, years.end(), "起止年份前后颠倒，请核对。");
            }
            return;
        }
        Matcher dates = DATES.matcher(view.text()).region(at, view.length());
        if (dates.lookingAt() && (dates.group(4) != null || dates.group(3) != null && dates.group(6) != null)) {
            if (day(dates, 1) > day(dates, 4)) {
                notes.at(view, at, dates.end(), "起止日期前后颠倒，请核对。");
            }
            return;
        }
        Matcher days = DAYS.matcher(view.text()).region(at, view.length());
        if (days.lookingAt()) {
            boolean sameMonth = days.group(3) == null || days.group(3).equals(days.group(1));
            if (sameMonth && Integer.parseInt(days.group(2)) > Integer.parseInt(days.group(4))) {
                notes.at(view, at, days.end(), "起止日期前后颠倒，请核对。");
            }
            return;
        }
        months(view, at, notes);
    }

    /** The date whose groups begin at the given one as a number; without a day where one of the two has none. */
    private static int day(Matcher dates, int group) {
        boolean exact = dates.group(3) != null && dates.group(6) != null;
        int day = exact ? Integer.parseInt(dates.group(group + 2)) : 0;
        String year = dates.group(group) == null ? dates.group(1) : dates.group(group);
        return (Integer.parseInt(year) * 100 + Integer.parseInt(dates.group(group + 1))) * 100 + day;
    }

    private static int minutes(Matcher hours, int group) {
        return Integer.parseInt(hours.group(group)) * 60 + Integer.parseInt(hours.group(group + 1));
    }

    private static void months(View view, int at, Notes notes) {
        Matcher months = MONTHS.matcher(view.text()).region(at, view.length());
        if (months.lookingAt() && at > 0) {
            int from = Integer.parseInt(months.group(1));
            int to = Integer.parseInt(months.group(2));
            boolean ofYear = at >= 5 && view.at(at - 1) == '年' && Chars.isDigit(view.at(at - 2));
            boolean plain = BEGINNINGS.indexOf(view.at(at - 1)) >= 0 && !(from >= WINTER && to < SPRING);
            if ((ofYear || plain) && from > to && to > 0 && from <= 12) {
                notes.at(view, at, months.end(), "起止月份前后颠倒；如果跨年，请写明后一个年份。");
            }
        }
    }
}
