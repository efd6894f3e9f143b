package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Optional;

/** A full stop behind words that only open a sentence: ，2025年。处理案件; 。同时。加强巡查. */
final class LoneOpeners {

    private static final Words OPENERS = Words.list("lone-openers.txt");
    private static final Words GUIDANCE =
            Words.of(List.of("领导下", "指导下", "支持下", "帮助下", "关心下", "配合下", "部署下", "监督下", "努力下"));
    private static final int FAR = 60;
    private static final int YEAR = 5;

    private LoneOpeners() {}

    /** Whether nothing but an opener stands between the mark before and the stop; noted then. */
    static boolean at(View view, int stop, Notes notes) {
        String text = view.text();
        int from = stop;
        while (from > 0 && stop - from <= YEAR && !Chars.endsClause(text.charAt(from - 1))) {
            from--;
        }
        boolean alone = from > 0
                && stop + 1 < text.length()
                && Chars.endsClause(text.charAt(from - 1))
                && (isYear(text, from, stop) || OPENERS.matchAt(text, from) == stop - from);
        if (alone && stop > from) {
            String words = text.substring(from, stop);
            notes.span(
                    Severity.WARNING,
                    view.start(stop),
                    view.end(stop + 1),
                    "“" + words + "”后面话没有说完，句号宜改为逗号，请核对。",
                    Optional.of("，"));
        }
        return alone && stop > from || underGuidance(view, stop, notes);
    }

    /** 在市委的坚强领导下。深入贯彻…: under whose lead something is done is no sentence. */
    private static boolean underGuidance(View view, int stop, Notes notes) {
        String text = view.text();
        if (stop + 1 >= text.length() || !GUIDANCE.endAt(text, stop)) {
            return false;
        }
        int from = stop;
        while (from > 0 && stop - from < FAR && !Chars.endsClause(text.charAt(from - 1))) {
            from--;
        }
        boolean under = text.substring(from, stop).indexOf('在') >= 0;
        if (under) {
            notes.span(
                    Severity.WARNING,
                    view.start(stop),
                    view.end(stop + 1),
                    "“在……下”后面话没有说完，句号宜改为逗号，请核对。",
                    Optional.of("，"));
        }
        return under;
    }

    private static boolean isYear(String text, int from, int to) {
        return to - from == YEAR
                && text.startsWith("20", from)
                && text.charAt(to - 1) == '年'
                && Chars.isDigit(text.charAt(from + 3));
    }
}
