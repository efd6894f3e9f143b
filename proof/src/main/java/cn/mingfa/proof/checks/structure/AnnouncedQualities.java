package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 做到三个到位：组织到位、责任到位, “五个一”工作法，即一本台账、一套流程: an announced number of things of one name, and another number
 * of them behind.
 */
final class AnnouncedQualities implements Watch {

    private static final Rule RULE = Rule.warning("numbering.announced_names", Basis.NONE);
    private static final String NUMBERS = "两二三四五六七八九";
    private static final int FEWEST = 2;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    /** “五个一”: what begins with the numeral itself. */
    private static final String ONES = "一”";

    private static final String ONE = "一";
    /** “法律六进”：进机关、进乡村、…. */
    private static final char ENTERING = '进';

    private static final Pattern ENTERED = Pattern.compile(
            "”?(?:活动|宣传|工作)?(?:，|：|（)((?:进[\\u4e00-\\u9fff]{2,4}[、和]){2,9}进[\\u4e00-\\u9fff]{2,4})(?=[，。；）活])");

    private static final Words WAYS = Words.list("ways-of-working.txt");
    /** Characters of the longest list. */
    private static final int LONGEST = 300;

    /** Lists that are held word for word by a rule of their own. */
    private static final Set<String> FIXED = Resources.lines("phrases-lists.tsv").stream()
            .flatMap(line -> Resources.split(Resources.split(line, '\t').getFirst(), '/').stream())
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "个项张份条本种套类级进：";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (text.charAt(at) == '：') {
            bare(block, at, notes);
            return;
        }
        if (text.charAt(at) == ENTERING) {
            entering(block, at, notes);
            return;
        }
        boolean digit = at > 1 && "23456789".indexOf(text.charAt(at - 1)) >= 0 && Chars.isHan(text.charAt(at - 2));
        if (at == 0 || at + 3 >= text.length() || !digit && NUMBERS.indexOf(text.charAt(at - 1)) < 0) {
            return;
        }
        if (text.charAt(at + 1) == '“' && text.charAt(at + 3) == '”') {
            quoted(block, at, notes);
            return;
        }
        int named = text.startsWith(ONES, at + 1) ? at + 2 : nameEnd(text, at + 1);
        String name = text.substring(at + 1, named);
        int from = list(text, named);
        if (name.isEmpty() || from < 0 || FIXED.contains(text.substring(at - 1, named))) {
            return;
        }
        int end = end(text, from, text.charAt(from) == '（' ? "）。！？" : "。！？");
        int counted = count(text.substring(from + 1, end), name);
        int announced = AnnouncedCounts.value(text.substring(at - 1, at));
        if (counted >= FEWEST && counted != announced) {
            notes.at(
                    block.view(),
                    at - 1,
                    named,
                    "前面说有" + announced + text.charAt(at) + "“" + name + "”，后面列了" + counted + text.charAt(at) + "，请核对。");
        }
    }

    /** 实现三提升：效率提升、质量提升, without a measure word between. */
    private static void bare(Block block, int at, Notes notes) {
        String text = block.text();
        int from = at - SHORTEST_NAME;
        if (from < SHORTEST_NAME
                || NUMBERS.indexOf(text.charAt(from - 1)) < 0
                || NUMBERS.indexOf(text.charAt(from - 2)) >= 0
                || text.charAt(from - 2) == '第') {
            return;
        }
        String name = text.substring(from, at);
        int counted = count(text.substring(at + 1, end(text, at, "。！？；")), name);
        int announced = AnnouncedCounts.value(text.substring(from - 1, from));
        if (counted >= FEWEST && counted != announced && !FIXED.contains(text.substring(from - 1, at))) {
            notes.at(block.view(), from - 1, at, "前面说有" + announced + "个“" + name + "”，后面列了" + counted + "个，请核对。");
        }
    }

    private static void entering(Block block, int at, Notes notes) {
        String text = block.text();
        Matcher list = ENTERED.matcher(text).region(at + 1, text.length());
        if (at == 0 || "三四五六七八九".indexOf(text.charAt(at - 1)) < 0 || !list.lookingAt()) {
            return;
        }
        int announced = AnnouncedCounts.value(text.substring(at - 1, at));
        int counted = list.group(1).split("[、和]").length;
        if (counted != announced) {
            notes.at(block.view(), at - 1, at + 1, "前面说有" + announced + "“进”，后面列了" + counted + "“进”，请核对。");
        }
    }

    /** Where the name ends, of two characters to four; where it begins if none stands there. */
    private static int nameEnd(String text, int from) {
        int to = from;
        while (to < text.length() && Chars.isHan(text.charAt(to)) && to - from <= LONGEST_NAME) {
            to++;
        }
        return to - from < SHORTEST_NAME || to - from > LONGEST_NAME ? from : to;
    }

    /** Where the mark before the list stands, behind a closing quote and the word for a way of working: ”工作法，即; else -1. */
    private static int list(String text, int named) {
        int from = text.startsWith("”", named) ? named + 1 : named;
        int way = from > named ? Math.max(0, WAYS.matchAt(text, from)) : 0;
        from += way;
        boolean listed = text.startsWith("：", from)
                || text.startsWith("（", from)
                || text.startsWith("，即", from)
                || text.startsWith("，做到", from);
        return listed ? from : -1;
    }

    /** 体现了四个“最”：力度最大、…: each member holds the character. */
    private static void quoted(Block block, int at, Notes notes) {
        String text = block.text();
        char name = text.charAt(at + 2);
        int from = at + 4;
        if (!Chars.isHan(name) || from >= text.length() || text.charAt(from) != '：') {
            return;
        }
        int end = end(text, from, "。！？；");
        String[] members = text.substring(from + 1, end).split("[、，]", -1);
        int announced = AnnouncedCounts.value(text.substring(at - 1, at));
        boolean all = Arrays.stream(members).allMatch(member -> member.indexOf(name) >= 0);
        if (all && members.length >= FEWEST && members.length != announced) {
            notes.at(
                    block.view(),
                    at - 1,
                    from,
                    "前面说有" + announced + "个“" + name + "”，后面列了" + members.length + "个，请核对。");
        }
    }

    /** Where a list ends: at one of the stops, or so far on that it would be none. */
    private static int end(String text, int from, String stops) {
        int limit = Math.min(text.length(), from + LONGEST);
        int end = from;
        while (end < limit && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** How many pieces begin or end with the name; 0 unless all of them do. */
    private static int count(String list, String name) {
        int counted = 0;
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || "、，；和".indexOf(list.charAt(i)) >= 0) {
                String piece = list.substring(from, i);
                String bare = piece.startsWith("即") ? piece.substring(1) : piece;
                if (!bare.startsWith(name) && !bare.endsWith(name) && !(name.equals(ONE) && bare.contains(name))) {
                    return counted > 0 && list.charAt(Math.max(0, from - 1)) == '，' ? counted : 0;
                }
                counted++;
                from = i + 1;
            }
        }
        return counted;
    }
}
