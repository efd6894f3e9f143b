package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause that runs into the next without a comma: 主动接受甲监督、乙监督和丙监督认真办理…. Seen only where an adverb opens the
 * clause, a list with 和 closes its object, and another adverb with its verb follows at once; words that govern a second
 * verb (组织, 推动) rule it out.
 */
final class MissingStops implements Check {

    private static final Rule RULE = Rule.warning("punctuation.missing_stop", Basis.PUNCTUATION);
    private static final Words OPENERS = Words.list("clause-adverbs.txt");
    private static final Words PREDICATES = Words.list("clause-predicates.txt");
    private static final Words GOVERNORS = Words.list("clause-governors.txt");
    private static final Words SPIRITS = Words.list("clause-spirits.txt");
    private static final Words GROUNDS = Words.list("clause-grounds.txt");
    private static final Words NOUNS = Words.list("clause-nouns.txt");
    private static final Words DOINGS = Words.list("clause-doings.txt");
    private static final Words COUNTED = Words.list("counted-doings.txt");
    private static final Words YEARLONG = Words.list("clause-yearlong.txt");
    private static final Words ACHIEVED = Words.list("clause-achieved.txt");
    private static final Words RESULTS = Words.list("clause-outcomes.txt");
    private static final Words AGENTIVE = Words.list("clause-agentive.txt");
    private static final Words TITLE_ENDS = Words.list("title-ends.txt");
    private static final String ABOUT = "关于";
    private static final String REPORTING = "现将";
    private static final Pattern HEARD = Pattern.compile(
            "\\d[余多万]{0,2}([场次期个件家起处项条份])(?:受众|惠及|受益|参与|参训|参学|参会|吸引|转移|疏散|解答|办结|查处|整改|化解|调处|发现问题|发现隐患|立案|罚款|发放|服务(?:群众|企业|居民|老年人|老人))[\\u4e00-\\u9fff]{0,4}\\d");
    /** Who leads a body, and what they do: 镇党委、镇政府高度重视. */
    private static final Pattern LEADERS =
            Pattern.compile("(?:[镇乡区县市]|街道)(?:党委|党工委|委|政府)(?:、(?:[镇乡区县市]?政府|办事处))?(?:高度重视|始终|坚持|认真|严格|切实|积极)");

    /** What makes one word with a numeral behind it: 第二是, 十二是, 其一是. */
    private static final String BEFORE_NUMERALS = "第十其之一二三四五六七八九这那有";

    private static final int YEAR = 5;
    private static final int LONGEST = 80;
    private static final int SHORTEST = 10;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        NumberedLeads.judge(dossier, notes);
        for (Block block : dossier.body()) {
            View view = block.view();
            if (isTitle(view.text())) {
                continue;
            }
            beforeItems(view, notes);
            RunInLeads.items(view, notes);
            int from = 0;
            for (int i = 0; i <= view.length(); i++) {
                if (i == view.length() || Chars.endsClause(view.at(i))) {
                    if (i - from >= SHORTEST && i - from <= LONGEST) {
                        clause(view, from, i, notes);
                    }
                    from = i + 1;
                }
            }
        }
    }

    /** 关于贯彻落实“一规两纲”进一步深化…的实施意见 is one phrase, however long. */
    private static boolean isTitle(String text) {
        return text.startsWith(ABOUT) && TITLE_ENDS.endAt(text, text.length());
    }

    /** 一是建成公园1座二是开展活动: the next item of a row behind no mark. */
    private static void beforeItems(View view, Notes notes) {
        String text = view.text();
        int last = 0;
        char stop = '。';
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i + 1) != '是' || Numbering.chinese(text.substring(i, i + 1)) == 0) {
                continue;
            }
            int ordinal = Numbering.chinese(text.substring(i, i + 1));
            boolean marked = i == 0 || !Chars.isHan(text.charAt(i - 1));
            if (marked) {
                stop = i > 0 && last > 0 ? text.charAt(i - 1) : stop;
                last = ordinal;
            } else if (ordinal > 1
                    && (ordinal == last + 1 || ordinal == last + 2 && last > 0)
                    && BEFORE_NUMERALS.indexOf(text.charAt(i - 1)) < 0) {
                lost(view, i, "分项", "句号或分号", stop == '；' ? "；" : "。", notes);
                last = ordinal;
            }
        }
    }

    private static void clause(View view, int from, int to, Notes notes) {
        if (RunOnClauses.hasTwoNumbers(view.text(), from, to)) {
            heard(view, from, to, notes);
        }
        SentenceStarts.find(view, from, to, notes);
        boolean parted = RunOnClauses.parted(view, from, to, notes)
                || PairedClauses.parted(view, from, to, notes)
                || beforeReporting(view, from, to, notes)
                || behindOutcome(view, from, to, notes)
                || behindOpener(view, from, to, notes);
        if (!parted) {
            PairedClauses.objects(view, from, to, notes);
        }
    }

    /** What is parted in a clause that begins as plans and reports do. */
    private static boolean behindOpener(View view, int from, int to, Notes notes) {
        String text = view.text();
        int opener = OPENERS.matchAt(text, from);
        if (opener == 0) {
            return false;
        }
        return beforeYear(view, from + opener, to, notes)
                || GOVERNORS.find(text, from, to) < 0
                        && (behindSpirit(view, from + opener, to, notes) || behindPair(view, from + opener, to, notes));
    }

    /** 落实公示、记录和审核制度强化监督: behind the last of several objects another clause begins. */
    private static boolean behindPair(View view, int from, int to, Notes notes) {
        String text = view.text();
        int pause = text.indexOf('、', Math.min(from, to), to);
        if (pause < 0) {
            return false;
        }
        int and = -1;
        for (int i = pause; i < to; i++) {
            if ("和及与".indexOf(text.charAt(i)) >= 0) {
                and = i;
            }
            boolean objectClosed = and > 0 && i - and >= 3 && i - and <= 10;
            if (objectClosed && PREDICATES.matchAt(text, i) > 0) {
                comma(view, i, notes);
                return true;
            }
        }
        return false;
    }

    /** 深入学习…精神紧紧围绕…: what is studied is named to its end, and a clause of its own follows. */
    private static boolean behindSpirit(View view, int from, int to, Notes notes) {
        String text = view.text();
        for (int i = from + 2; i < to; i++) {
            if (SPIRITS.endAt(text, i) && (GROUNDS.matchAt(text, i) > 0 || PREDICATES.matchAt(text, i) > 0)) {
                comma(view, i, notes);
                return true;
            }
        }
        return false;
    }

    /** 荣获示范称号现将有关情况报告如下: what is reported opens a sentence of its own behind a clause of what was reached. */
    private static boolean beforeReporting(View view, int from, int to, Notes notes) {
        String text = view.text();
        int at = from + SHORTEST < to ? text.indexOf(REPORTING, from + SHORTEST, to) : -1;
        if (at < 0 || !text.substring(at, to).contains("如下") || !Chars.isHan(text.charAt(at - 1))) {
            return false;
        }
        boolean told = OPENERS.matchAt(text, from) > 0 || ACHIEVED.matchAt(text, from) > 0;
        if (!told) {
            return false;
        }
        lost(view, at, "句子", "句号", "。", notes);
        return true;
    }

    /** 全面落实三项制度2025年组织培训: a year and a verb open a clause. */
    private static boolean beforeYear(View view, int from, int to, Notes notes) {
        String text = view.text();
        for (int i = from + 4; i + YEAR < to; i++) {
            int span = YEARLONG.matchAt(text, i);
            if (span > 0 && NOUNS.endAt(text, i) && COUNTED.matchAt(text, i + span) > 0) {
                lost(view, i, "分句", "标点", "，", notes);
                return true;
            }
            boolean year = text.startsWith("20", i)
                    && text.charAt(i + YEAR - 1) == '年'
                    && Chars.isDigit(text.charAt(i + 2))
                    && Chars.isDigit(text.charAt(i + 3));
            if (year && NOUNS.endAt(text, i) && DOINGS.matchAt(text, i + YEAR) > 0) {
                comma(view, i, notes);
                return true;
            }
        }
        return false;
    }

    /**
     * 提升依法履职水平着力健全…: what was reached acts on nothing itself, so that another clause begins behind it; nor do those
     * who lead stand behind what is to be done, 推进法治政府建设镇党委高度重视.
     */
    private static boolean behindOutcome(View view, int from, int to, Notes notes) {
        String text = view.text();
        for (int i = from + 4; i + 4 < to; i++) {
            boolean acted = RESULTS.endAt(text, i) && AGENTIVE.matchAt(text, i) > 0;
            boolean leaders =
                    NOUNS.endAt(text, i) && LEADERS.matcher(text).region(i, to).lookingAt();
            if (acted || leaders) {
                lost(view, i, "分句", "标点或换行", "。", notes);
                return true;
            }
        }
        return false;
    }

    /** 开展讲座36场受众4万余人: how many heard it is a clause of its own. */
    private static void heard(View view, int from, int to, Notes notes) {
        Matcher matcher = HEARD.matcher(view.text()).region(from, to);
        if (matcher.find() && view.text().substring(matcher.end(), to).indexOf('的') < 0) {
            int at = matcher.end(1);
            String before = matcher.group(1);
            notes.at(view, at - 1, at, "两个分句连在一起，“" + before + "”后面像是漏了逗号，请核对后补上。", before + "，");
        }
    }

    private static void comma(View view, int at, Notes notes) {
        lost(view, at, "分句", "逗号", "，", notes);
    }

    /** Tells that two {@code halves} run together at the place, and what is to part them. */
    static void lost(View view, int at, String halves, String what, String mark, Notes notes) {
        lost(RULE.severity(), view, at, halves, what, mark, notes);
    }

    /** The same, as surely as it is told. */
    static void lost(Severity severity, View view, int at, String halves, String what, String mark, Notes notes) {
        if (isQuoted(view, at)) {
            return;
        }
        String before = view.text().substring(at - 1, at);
        notes.span(
                severity,
                view.start(at - 1),
                view.end(at),
                "两个" + halves + "连在一起，“" + before + "”后面像是漏了" + what + "，请核对后补上。",
                Optional.of(before + mark));
    }

    /** Whether the place stands between quotation marks: what is quoted keeps its own shape. */
    private static boolean isQuoted(View view, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
            if (view.at(i) == '“' || view.at(i) == '”') {
                return view.at(i) == '“' && view.text().indexOf('”', at) >= 0;
            }
        }
        return false;
    }
}
