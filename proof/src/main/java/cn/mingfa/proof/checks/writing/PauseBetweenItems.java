package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 、 between items that begin with 一是, 二是, and before 为…提供…: they are clauses, not words. */
final class PauseBetweenItems implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.pause_between_items", Basis.PUNCTUATION);
    private static final int FAR = 300;
    private static final int SHORTEST = 10;
    private static final char PAUSE = '、';
    private static final Words NEXT = Words.list("pause-clauses.txt");
    private static final char COMMA = '，';
    private static final char SEMICOLON = '；';
    /** 进机关、进乡村，进社区、进学校、进企业: five at least that begin alike, and the comma parts them in no halves. */
    private static final Pattern BEFORE =
            Pattern.compile("([\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{1,3}(?:、\\1[\\u4e00-\\u9fff]{1,3}){1,7}$");

    private static final Pattern BEHIND =
            Pattern.compile("([\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{1,3}(?:、\\1[\\u4e00-\\u9fff]{1,3}){1,7}");
    /** 网上办、一次办，就近办、马上办、不见面办: the same of those that end alike. */
    private static final Pattern BEFORE_ENDING = Pattern.compile(
            "[\\u4e00-\\u9fff]{1,4}?([\\u4e00-\\u9fff])(?:、[\\u4e00-\\u9fff]{1,4}?\\1(?![\\u4e00-\\u9fff])){1,7}$");

    private static final Pattern BEHIND_ENDING = Pattern.compile(
            "[\\u4e00-\\u9fff]{1,4}?([\\u4e00-\\u9fff])(?:、[\\u4e00-\\u9fff]{1,4}?\\1(?![\\u4e00-\\u9fff])){1,7}");
    /** Names of organs end alike and are grouped: 省体育局、省安监局，市地震局、市气象局. */
    private static final String ORGANS = "局厅委处院部会所站科";

    private static final Pattern TIME = Pattern.compile("20\\d{2}年(?:度|以来|上半年|下半年|第[一二三四]季度|\\d{1,2}月(?:以来)?)?、");

    private static final int TIME_LONG = 16;
    private static final Words SUBJECTS = Words.of(List.of(
            "我局", "我镇", "我县", "我区", "我市", "我省", "我街道", "我乡", "我委", "我办", "我校", "我院", "我厅", "我队", "我中心", "我单位", "我们",
            "全区", "全县", "全市", "全镇", "全局", "全乡", "全街道", "本机关", "本单位", "在"));
    private static final int FEWEST = 5;
    private static final int NEAR = 40;
    private static final String AIMING = "力确";
    private static final char FOR = '为';
    private static final String CHIEFLY = "为主";
    private static final String KINDS = "类项个大种方级";
    private static final char LET = '让';
    /** What is done before is told in so many characters at least, and what others may do then in more. */
    private static final int DONE = 7;

    private static final Words PEOPLE = Words.list("clause-people.txt");
    private static final Words OPENERS = Words.list("clause-adverbs.txt");
    private static final Words RESULTS = Words.list("clause-results.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "是为让，；力确、";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (view.at(at) == PAUSE) {
            behindTime(view, at, notes);
            behindCount(view, at, notes);
            beforeSum(view, at, notes);
            return;
        }
        if (view.at(at) == LET) {
            allowing(view, at, notes);
            return;
        }
        if (view.at(at) == SEMICOLON) {
            EvenRow.judge(view, at, notes);
            return;
        }
        if (view.at(at) == COMMA) {
            inRow(view, at, notes);
            return;
        }
        if (AIMING.indexOf(view.at(at)) >= 0) {
            aiming(view, at, notes);
            return;
        }
        if (view.at(at) == FOR) {
            purpose(view, at, notes);
            return;
        }
        boolean item = at >= 2
                && view.at(at - 2) == '、'
                && Numbering.chinese(view.text().substring(at - 1, at)) > 1
                && view.text().substring(Math.max(0, at - FAR), at).contains("一是");
        if (item && at >= 3 && "，、；。".indexOf(view.at(at - 3)) < 0) {
            notes.at(view, at - 2, at - 1, "分项之间是分句，不用顿号，请改。", stop(view.text(), at));
        }
    }

    /** 2025年上半年、我镇…: when it was, before who did it. */
    private static void behindTime(View view, int at, Notes notes) {
        Matcher time = TIME.matcher(view.text()).region(0, Math.min(at + 1, TIME_LONG));
        if (at < TIME_LONG && time.matches() && SUBJECTS.matchAt(view.text(), at + 1) > 0) {
            notes.at(view, at, at + 1, "时间后面停顿用逗号，请改。", "，");
        }
    }

    /** 学习46次、将法治思想列入安排: what is done next behind a count is a clause. */
    private static void behindCount(View view, int at, Notes notes) {
        String text = view.text();
        if (at < 2) {
            return;
        }
        boolean counted = at > 2
                && Chars.isHan(text.charAt(at - 1))
                && (Chars.isDigit(text.charAt(at - 2))
                        || text.charAt(at - 2) == '人' && Chars.isDigit(text.charAt(at - 3)));
        if (text.startsWith(CHIEFLY, at - 2) && isClauseBehind(text, at) || counted && NEXT.matchAt(text, at + 1) > 0) {
            notes.at(view, at, at + 1, "“、”后面是另一个分句，请改为逗号。", "，");
        }
    }

    /** 土地承包、婚姻家庭、劳动报酬、三类纠纷: as many members as the number behind the last mark tells. */
    private static void beforeSum(View view, int at, Notes notes) {
        String text = view.text();
        int number = at + 2 < text.length() ? count(text, at + 1) : 0;
        if (number < 3 || KINDS.indexOf(text.charAt(at + 2)) < 0) {
            return;
        }
        int from = Chars.clauseFrom(text, at);
        long members = text.substring(from, at).chars().filter(c -> c == PAUSE).count() + 1;
        if (members == number) {
            notes.at(view, at, at + 1, "“、”前面各项合起来就是这里说的数，中间不用顿号，请删去。", "");
        }
    }

    private static int count(String text, int at) {
        char c = text.charAt(at);
        return Chars.isDigit(c) ? c - '0' : Numbering.chinese(text.substring(at, at + 1));
    }

    /** 以悬挂横幅为主、针对新就业群体的内容偏少: no other 为 follows. */
    private static boolean isClauseBehind(String text, int at) {
        int from = at;
        while (from > 0 && at - from < NEAR && !Chars.endsClause(text.charAt(from - 1))) {
            from--;
        }
        int end = at + 1;
        while (end < text.length()
                && end - at < NEAR
                && !Chars.endsClause(text.charAt(end))
                && text.charAt(end) != '、') {
            end++;
        }
        return end - at > DONE
                && text.substring(from, at).indexOf('以') >= 0
                && text.substring(at + 1, end).indexOf(FOR) < 0;
    }

    private static void inRow(View view, int at, Notes notes) {
        if (at + 1 >= view.length()) {
            return;
        }
        if (EvenRow.judge(view, at, notes)
                || CountedRow.judge(view, at, notes)
                || ListOpened.closes(view, at, notes)
                || QuotedRow.judge(view, at, notes)) {
            return;
        }
        if (view.text().indexOf('、', Math.max(0, at - FEWEST), at) < 0) {
            ListOpened.judge(view, at, notes);
            return;
        }
        Matcher before = BEFORE.matcher(view.text()).region(Math.max(0, at - NEAR), at);
        Matcher behind = BEHIND.matcher(view.text()).region(at + 1, Math.min(view.length(), at + NEAR));
        boolean alike = before.find() && behind.lookingAt() && before.group(1).equals(behind.group(1));
        if (!alike) {
            before = BEFORE_ENDING.matcher(view.text()).region(Math.max(0, at - NEAR), at);
            behind = BEHIND_ENDING.matcher(view.text()).region(at + 1, Math.min(view.length(), at + NEAR));
            alike = before.find()
                    && behind.lookingAt()
                    && before.group(1).equals(behind.group(1))
                    && !ORGANS.contains(before.group(1));
        }
        if (!alike) {
            return;
        }
        int left = before.group().split("、").length;
        int right = behind.group().split("、").length;
        if (left + right >= FEWEST && left != right) {
            comma(view, at, notes);
        }
    }

    /** Tells that a comma stands where a pause mark belongs. */
    static void comma(View view, int at, Notes notes) {
        notes.at(view, at, at + 1, "并列的词之间用顿号，这里是逗号，请改。", "、");
    }

    /** What the row parts its items with, else what parts clauses. */
    private static String stop(String text, int at) {
        int first = text.lastIndexOf("一是", at);
        int full = text.indexOf('。', first);
        return full > 0 && full < at ? "。" : "；";
    }

    /** 扎实推进各项工作、为发展提供保障: what comes of a clause is a clause too. */
    private static void purpose(View view, int at, Notes notes) {
        if (at < SHORTEST || view.at(at - 1) != '、') {
            return;
        }
        int from = Chars.clauseFrom(view.text(), at - 1);
        int to = memberTo(view, at);
        boolean clause = at - from >= SHORTEST && OPENERS.matchAt(view.text(), from) > 0;
        boolean listed = view.text().substring(from, at - 1).indexOf('为') >= 0;
        if (clause && !listed && RESULTS.find(view.text(), at, to) >= 0) {
            notes.at(view, at - 1, at, "“、”后面是另一个分句，请改为逗号。", "，");
        }
    }

    /** 推动诉讼与调解有序衔接、力争调解成功率达到78%以上: what is aimed at with a figure is a clause. */
    private static void aiming(View view, int at, Notes notes) {
        String text = view.text();
        boolean aims =
                at > DONE && text.charAt(at - 1) == '、' && (text.startsWith("力争", at) || text.startsWith("确保", at));
        if (!aims) {
            return;
        }
        int to = at;
        while (to < text.length() && !Chars.endsClause(text.charAt(to)) && text.charAt(to) != '、') {
            to++;
        }
        boolean alone = Chars.last(text, PAUSE, at - DONE, at - 1) < 0
                && text.indexOf("力争", Math.max(0, Chars.last(text, PAUSE, at - FAR, at - 1)), at) < 0;
        if (alone
                && to < text.length()
                && text.charAt(to) != '、'
                && text.substring(at, to).indexOf('%') > 0) {
            notes.at(view, at - 1, at, "“、”后面是另一个分句，请改为逗号。", "，");
        }
    }

    /** Where the member of a row ends that goes on from the position. */
    private static int memberTo(View view, int at) {
        int to = at;
        while (to < view.length() && to - at < FAR && !Chars.endsClause(view.at(to)) && view.at(to) != PAUSE) {
            to++;
        }
        return to;
    }

    /** 设置宣传栏、让群众在日常休闲中接受熏陶: what others may do then is a clause; words of one length are a list. */
    private static void allowing(View view, int at, Notes notes) {
        if (at <= DONE || view.at(at - 1) != '、' || PEOPLE.matchAt(view.text(), at + 1) == 0) {
            return;
        }
        int from = at - 1;
        while (from > 0 && !Chars.endsClause(view.at(from - 1)) && view.at(from - 1) != '、') {
            from--;
        }
        int to = memberTo(view, at);
        int done = at - 1 - from;
        boolean alone = from == 0 || view.at(from - 1) != '、';
        boolean last = to == view.length() || view.at(to) != '、';
        if (alone
                && last
                && done >= DONE
                && 2 * (to - at) >= 3 * done
                && view.text().indexOf(LET, from) >= at) {
            notes.at(view, at - 1, at, "“、”后面是另一个分句，请改为逗号。", "，");
        }
    }
}
