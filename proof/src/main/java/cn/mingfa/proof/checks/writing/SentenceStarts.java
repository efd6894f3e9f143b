package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that open a sentence or a clause of their own wherever they stand, without the mark that belongs before them. */
final class SentenceStarts {

    private static final int CONNECTIVE = 2;
    private static final int LONGEST_WORD = 10;

    /** 分三个部分第一部分: what is counted, and the first of it. */
    private static final Pattern FIRST_OF = Pattern.compile("(部分|方面|阶段|环节|步骤|层面)第一\\1");

    /** 在区委坚强领导我局坚持: those who led, and those who acted. */
    private static final Pattern LED =
            Pattern.compile("(?:坚强|正确|统一)领导(?=我[局厅委办镇乡市县区街院所站][\\u4e00-\\u9fff]{0,4}(?:坚持|认真|深入|全面|扎实|严格|积极))");

    /** 提高公开水平2025年我乡: what was reached, and when who did the next. */
    private static final Pattern YEAR_OWN =
            Pattern.compile("(?:水平|质量|能力|成效|效果|效能|满意度|透明度|保障)(?=20\\d\\d年(?:度|来)?我[局厅委办镇乡市县区街院所站])");

    /** 在区委的正确领导下街道始终坚持: who acted. */
    private static final Pattern UNDER = Pattern.compile(
            "(?:坚强|正确|统一|有力)领导下(?=(?:全?[\\u4e00-\\u9fff]{0,8}(?:局|街道|镇|乡|县|区|市|委|办|院|中心|部门))(?:始终|坚持|认真|深入|全面|扎实|严格|积极|紧紧|牢固))");

    /** 全部化解带头遵守: what was done is done, and another clause begins. */
    private static final Pattern DONE =
            Pattern.compile("(?:全部|均已|已全部)(?:化解|办结|销号|答复|整改到位|落实到位|办理完毕|整改完毕)(?=[\\u4e00-\\u9fff]{4})");

    /** 作为…的重要内容作为…的标准: one thing is no two things in one breath. */
    private static final Pattern AS_TWICE = Pattern.compile("作为[\\u4e00-\\u9fff“”]{2,30}(?:内容|标准|抓手|任务|依据|指标)(?=作为)");

    private static final Words STARTERS = Words.list("clause-starters.txt");

    /** What opens a sentence with a comma of its own behind it. */
    private static final List<String> CONNECTIVES = List.of("同时", "此外", "另外");

    /** 与此同时, 在…的同时: no sentence begins there. */
    private static final String BOUND = "的此与在之";

    private SentenceStarts() {}

    /** 提升法治素养同时，: the word that goes on to another sentence, right behind the last one. */
    private static void joining(View view, int from, int to, Notes notes) {
        String text = view.text();
        boolean joined = to - from > LONGEST_WORD
                && to < text.length()
                && text.charAt(to) == '，'
                && CONNECTIVES.contains(text.substring(to - CONNECTIVE, to));
        if (joined && BOUND.indexOf(text.charAt(to - CONNECTIVE - 1)) < 0 && text.indexOf('在', from, to) < 0) {
            MissingStops.lost(view, to - CONNECTIVE, "句子", "句号", "。", notes);
        }
    }

    static void find(View view, int from, int to, Notes notes) {
        String text = view.text();
        if (text.indexOf("第一", from, to) >= 0) {
            Matcher first = FIRST_OF.matcher(text).region(from, to);
            if (first.find()) {
                MissingStops.lost(view, first.end(1), "句子", "冒号或句号", "：", notes);
            }
        }
        if (text.indexOf("领导下", from, to) >= 0) {
            behind(UNDER, "分句", "逗号", "，", view, from, to, notes);
        }
        joining(view, from, to, notes);
        if (text.indexOf('全', from, to) >= 0 || text.indexOf('已', from, to) >= 0) {
            Matcher done = DONE.matcher(text).region(from, to);
            if (done.find() && STARTERS.matchAt(text, done.end()) > 0) {
                MissingStops.lost(view, done.end(), "句子", "句号", "。", notes);
            }
        }
        if (text.indexOf("作为", from, to) >= 0) {
            behind(AS_TWICE, "分句", "逗号", "，", view, from, to, notes);
        }
        if (text.indexOf('我', from, to) >= 0) {
            behind(YEAR_OWN, "句子", "句号", "。", view, from, to, notes);
            behind(LED, "分句", "“下”和逗号", "下，", view, from, to, notes);
        }
    }

    private static void behind(
            Pattern ended, String halves, String what, String mark, View view, int from, int to, Notes notes) {
        Matcher matcher = ended.matcher(view.text()).region(from, to);
        if (matcher.find()) {
            MissingStops.lost(view, matcher.end(), halves, what, mark, notes);
        }
    }
}
