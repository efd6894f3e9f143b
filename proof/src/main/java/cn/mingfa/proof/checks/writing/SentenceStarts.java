package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.View;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that open a sentence or a clause of their own wherever they stand, without the mark that belongs before them. */
final class SentenceStarts {

    /** 分三个部分第一部分: what is counted, and the first of it. */
    private static final Pattern FIRST_OF = Pattern.compile("(部分|方面|阶段|环节|步骤|层面)第一\\1");

    /** 在区委坚强领导我局坚持: those who led, and those who acted. */
    private static final Pattern LED =
            Pattern.compile("(?:坚强|正确|统一)领导(?=我[局厅委办镇乡市县区街院所站][\\u4e00-\\u9fff]{0,4}(?:坚持|认真|深入|全面|扎实|严格|积极))");

    /** 提高公开水平2025年我乡: what was reached, and when who did the next. */
    private static final Pattern YEAR_OWN =
            Pattern.compile("(?:水平|质量|能力|成效|效果|效能|满意度|透明度|保障)(?=20\\d\\d年(?:度|来)?我[局厅委办镇乡市县区街院所站])");

    private SentenceStarts() {}

    static void find(View view, int from, int to, Notes notes) {
        String text = view.text();
        Matcher first = FIRST_OF.matcher(text).region(from, to);
        if (text.indexOf("第一", from, to) >= 0 && first.find()) {
            MissingStops.lost(view, first.end(1), "句子", "冒号或句号", "：", notes);
        }
        if (text.indexOf('我', from, to) < 0) {
            return;
        }
        Matcher own = YEAR_OWN.matcher(text).region(from, to);
        if (own.find()) {
            MissingStops.lost(view, own.end(), "句子", "句号", "。", notes);
        }
        Matcher led = LED.matcher(text).region(from, to);
        if (led.find()) {
            MissingStops.lost(view, led.end(), "分句", "“下”和逗号", "下，", notes);
        }
    }
}
