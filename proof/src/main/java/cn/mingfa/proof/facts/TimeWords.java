package cn.mingfa.proof.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads words of time at the beginning of a clause: 截至11月底, 2025年4月至6月, 去年, 第三季度, 近三年来, “十四五”期间. The year of the
 * report is that of words that name none.
 */
final class TimeWords {

    private static final String YEAR = "(?:20\\d{2}年度?|今年|去年|前年|本年度?|上年度?|上一年度?|当年)";
    private static final String MONTHS =
            "(?:\\d{1,2}[-—－–~至到]\\d{1,2}月份?|\\d{1,2}月(?:份|\\d{1,2}日|底|末|初)?|第?[一二三四]季度|前三季度|前三个季度|上半年|下半年|全年)";
    private static final String TO = "[-—－–~至到]";

    private static final Pattern UNTIL =
            Pattern.compile("截[至止]到?(?:目前|(?<y>" + YEAR + ")?(?<m>\\d{1,2}月(?:\\d{1,2}日|底|末)?|年?底|年?末)?)");
    private static final Pattern SPAN = Pattern.compile("[自从]?(?<y>" + YEAR + ")?(?<m>" + MONTHS + ")?(?:" + TO
            + "(?<y2>" + YEAR + ")?(?<m2>" + MONTHS + ")?)?(?<since>以来|起|开始)?");
    private static final Pattern YEARS = Pattern.compile("(20\\d{2})年?" + TO + "(20\\d{2})年");
    private static final Pattern LAST = Pattern.compile("[近过]去?([两三四五六])年来?|([两三四五六])年来");
    private static final Pattern PLAN =
            Pattern.compile("“?(?:(?<term>十[三四五六])五”?(?:时期|期间|以来)|(?<law>[七八九])五”?(?:普法)?(?:时期|期间|以来))");
    private static final Pattern WHOLE = Pattern.compile("全年|年内|一年来|一年以来");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int TERM = 5;

    private final OptionalInt year;

    TimeWords(OptionalInt year) {
        this.year = year;
    }

    /**
     * Words of time.
     *
     * @param from the first day they name, empty where no year is known
     * @param part whether they name less than the year reported on, or another one: they hold for their sentence only
     */
    record Span(int length, Optional<LocalDate> from, Optional<LocalDate> to, boolean part) {}

    /** The words of time the text has at the position. */
    Optional<Span> at(String text, int at) {
        return until(text, at)
                .or(() -> whole(text, at))
                .or(() -> years(text, at))
                .or(() -> lastYears(text, at))
                .or(() -> plan(text, at))
                .or(() -> span(text, at));
    }

    /** The year words name, 上年 as one before that of the report; empty where they name none or it is not known. */
    OptionalInt yearOf(String words) {
        if (words.startsWith("20") && words.length() > 3) {
            return OptionalInt.of(Integer.parseInt(words, 0, 4, 10));
        }
        int back = words.startsWith("前") ? 2 : words.startsWith("去") || words.startsWith("上") ? 1 : 0;
        return year.isPresent() ? OptionalInt.of(year.getAsInt() - back) : year;
    }

    private static Optional<Matcher> match(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() && matcher.end() > at ? Optional.of(matcher) : Optional.empty();
    }

    private Optional<Span> until(String text, int at) {
        return match(UNTIL, text, at).map(m -> {
            String y = Optional.ofNullable(m.group("y")).orElse("");
            String months = Optional.ofNullable(m.group("m")).orElse("");
            OptionalInt named = yearOf(y);
            return span(m, first(named, ""), last(named, months), false);
        });
    }

    private Optional<Span> whole(String text, int at) {
        return match(WHOLE, text, at).map(m -> span(m, first(year, ""), last(year, ""), false));
    }

    private Optional<Span> years(String text, int at) {
        return match(YEARS, text, at)
                .map(m -> span(m, first(yearOf(m.group(1)), ""), last(yearOf(m.group(2)), ""), false));
    }

    private Optional<Span> lastYears(String text, int at) {
        return match(LAST, text, at).map(m -> {
            String count = m.group(1) == null ? m.group(2) : m.group(1);
            int years = count.equals("两") ? 2 : NUMERALS.indexOf(count) + 1;
            OptionalInt begun = year.isPresent() ? OptionalInt.of(year.getAsInt() - years + 1) : year;
            return span(m, first(begun, ""), last(year, ""), false);
        });
    }

    /** A term of five years, up to the end of the year reported on: “十四五” from 2021, “八五”普法 too. */
    private Optional<Span> plan(String text, int at) {
        return match(PLAN, text, at).map(m -> {
            boolean law = m.group("law") != null;
            int term = law
                    ? NUMERALS.indexOf(m.group("law")) + 1 - 8
                    : NUMERALS.indexOf(m.group("term").charAt(1)) + 1 - 4;
            int begun = 2021 + TERM * term;
            int end = Math.min(begun + TERM - 1, year.orElse(begun + TERM - 1));
            return span(m, first(OptionalInt.of(begun), ""), last(OptionalInt.of(end), ""), false);
        });
    }

    private Optional<Span> span(String text, int at) {
        return match(SPAN, text, at).flatMap(m -> {
            String y = Optional.ofNullable(m.group("y")).orElse("");
            String months = Optional.ofNullable(m.group("m")).orElse("");
            if (y.isEmpty() && months.isEmpty() || bringsOver(text, m.end(), y) || listsDays(text, m.end(), months)) {
                return Optional.empty();
            }
            String y2 = Optional.ofNullable(m.group("y2")).orElse("");
            String months2 = Optional.ofNullable(m.group("m2")).orElse("");
            OptionalInt named = yearOf(y);
            OptionalInt ended = y2.isEmpty() ? named : yearOf(y2);
            boolean single = y2.isEmpty() && months2.isEmpty();
            Optional<LocalDate> from = first(named, months);
            Optional<LocalDate> to = single ? last(named, months) : last(ended, months2);
            if (m.group("since") != null) {
                boolean earlier = named.isPresent() && year.isPresent() && named.getAsInt() <= year.getAsInt();
                to = earlier ? last(year, "") : to;
            }
            boolean part = year.isPresent()
                    && !(from.equals(first(year, "")) && to.equals(last(year, "")))
                    && m.group("since") == null;
            return Optional.of(span(m, from, to, part));
        });
    }

    /** 上年结转5件: the cases are this year's. */
    private static boolean bringsOver(String text, int at, String y) {
        boolean before = y.startsWith("上") || y.startsWith("去") || y.startsWith("前");
        return before && at < text.length() && "结遗未留转存底末积滚".indexOf(text.charAt(at)) >= 0;
    }

    /** 4月15日、12月4日等节点: several days, no time of its own. */
    private static boolean listsDays(String text, int at, String months) {
        if (months.isEmpty()) {
            return false;
        }
        for (int i = at; i < text.length() && "，。；：".indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == '、' || text.charAt(i) == '等') {
                return months.charAt(0) >= '0' && months.charAt(0) <= '9';
            }
        }
        return false;
    }

    private static Span span(Matcher m, Optional<LocalDate> from, Optional<LocalDate> to, boolean part) {
        return new Span(m.end() - m.regionStart(), from, to, part);
    }

    private static Optional<LocalDate> first(OptionalInt year, String months) {
        Matcher day = NUMBER.matcher(months);
        int month = quarter(months) > 0 && !months.startsWith("前")
                ? quarter(months) * 3 - 2
                : months.equals("下半年") ? 7 : day.find() ? Integer.parseInt(day.group()) : 1;
        boolean dated = months.endsWith("日") && day.find();
        return date(year, month, dated ? Integer.parseInt(day.group()) : 1);
    }

    private static Optional<LocalDate> last(OptionalInt year, String months) {
        int quarter = quarter(months);
        if (quarter > 0) {
            return ending(year, quarter * 3);
        }
        if (months.equals("上半年")) {
            return ending(year, 6);
        }
        var numbers = NUMBER.matcher(months)
                .results()
                .map(r -> Integer.parseInt(r.group()))
                .toList();
        if (numbers.isEmpty()) {
            return ending(year, 12);
        }
        return months.endsWith("日")
                ? date(year, numbers.getFirst(), numbers.getLast())
                : ending(year, numbers.getLast());
    }

    private static int quarter(String months) {
        int at = months.indexOf("季度");
        return at > 0 ? NUMERALS.indexOf(months.charAt(months.indexOf("个季") > 0 ? at - 2 : at - 1)) + 1 : 0;
    }

    private static Optional<LocalDate> ending(OptionalInt year, int month) {
        return date(year, month, 1).map(d -> YearMonth.from(d).atEndOfMonth());
    }

    private static Optional<LocalDate> date(OptionalInt year, int month, int day) {
        boolean possible = year.isPresent()
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year.getAsInt(), month).lengthOfMonth();
        return possible ? Optional.of(LocalDate.of(year.getAsInt(), month, day)) : Optional.empty();
    }
}
