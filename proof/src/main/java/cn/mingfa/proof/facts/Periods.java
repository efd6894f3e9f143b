package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Period;
import cn.mingfa.proof.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that narrow the time a figure covers: 全年, 2023年以来, 截至11月底, 3月, 去年. A figure takes those right before it (由上年的86.2%),
 * else the nearest before it in its paragraph, else the report year. A month or another year holds for its sentence.
 */
final class Periods {

    private static final String BEGINNINGS = "截今全年本一上下自从近过两三四五六第前去当“十七八九20123456789";
    private static final String SENTENCE_ENDS = "。！？";

    /** So much before a figure may name its year. */
    private static final int NEAR = 9;

    private static final Pattern RIGHT_BEFORE = Pattern.compile("(20\\d{2}年|去年|上年|前年|今年|上一年)(?:度|同期|底|末)?的?");

    /** Words of time at a position of the view, and those that hold again behind their sentence. */
    private record Mark(int at, Period period, int until, Period then) {}

    private final String text;
    private final TimeWords words;
    private final Period whole;
    private final List<Mark> marks = new ArrayList<>();

    Periods(String text, OptionalInt year) {
        this.text = text;
        this.words = new TimeWords(year);
        this.whole = words.at("全年", 0)
                .map(s -> new Period(s.from(), s.to(), Optional.empty()))
                .orElseThrow();
        Period lasting = whole;
        int at = 0;
        while (at < text.length()) {
            Optional<TimeWords.Span> span = mayBegin(text, at) ? words.at(text, at) : Optional.empty();
            if (span.isPresent()) {
                int end = at + span.get().length();
                var period = new Period(span.get().from(), span.get().to(), Optional.of(text.substring(at, end)));
                boolean part = span.get().part();
                marks.add(new Mark(at, period, part ? sentenceEnd(end) : text.length(), lasting));
                lasting = part ? lasting : period;
                at = end;
            } else {
                at++;
            }
        }
    }

    private static boolean mayBegin(String text, int at) {
        return BEGINNINGS.indexOf(text.charAt(at)) >= 0
                && (at == 0
                        || Chars.endsClause(text.charAt(at - 1))
                        || text.charAt(at - 1) == ' '
                        || isUntil(text, at));
    }

    private static boolean isUntil(String text, int at) {
        return text.startsWith("截至", at) || text.startsWith("截止", at);
    }

    private int sentenceEnd(int from) {
        int at = from;
        while (at < text.length() && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The period that holds for a figure at the position, whose own words begin before it. */
    Period at(int position) {
        int from = Math.max(0, position - NEAR);
        Matcher before = RIGHT_BEFORE.matcher(text).region(from, position);
        boolean any = text.indexOf('年', from, position) >= 0;
        while (any && before.find()) {
            if (before.end() == position) {
                return year(before.group(1), before.group());
            }
        }
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).at() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return whole;
        }
        Mark mark = marks.get(low - 1);
        return position <= mark.until() ? mark.period() : mark.then();
    }

    private Period year(String name, String printed) {
        OptionalInt named = words.yearOf(name);
        return named.isEmpty()
                ? new Period(Optional.empty(), Optional.empty(), Optional.of(printed))
                : words.at(named.getAsInt() + "年", 0)
                        .map(s -> new Period(s.from(), s.to(), Optional.of(printed)))
                        .orElse(whole);
    }
}
