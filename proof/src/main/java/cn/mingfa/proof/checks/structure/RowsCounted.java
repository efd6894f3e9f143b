package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Anchored;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row and how many it has, without 等 between: 司法、公安、城管、市监五部门, “学、查、改”四个环节; and a number of points told by 首先, 其次, 再次
 * or by （1）, （2） behind it.
 */
final class RowsCounted {

    private static final String NUMBER = "([两二三四五六七八九])";
    private static final Pattern QUOTED =
            Pattern.compile("“([^“”、，。]{1,8}(?:、[^“”、，。]{1,8}){1,8})”" + NUMBER + "(?:个|项|大|步|字|级|道|种)");
    private static final Anchored KINDS = Anchored.of(
            2,
            List.of("部门", "个部门", "家单位", "个单位", "个环节", "个阶段", "个层面", "个领域", "个渠道", "级联动", "方联动", "方面"),
            NUMBER + "(?:个)?(?:部门|家单位|单位|环节|阶段|层面|领域|渠道|级联动|方联动|方面)");
    private static final Pattern POINTS =
            Pattern.compile(NUMBER + "(?:点|个|项|条|个方面|方面)[\\u4e00-\\u9fff]{2,8}[。：，](?:首先|（1）)|(?:以下|如下|下列)" + NUMBER
                    + "(?:点|个|项|条)[^。；\\n]{0,24}：(?:首先|（1）|①)");
    private static final Pattern DIGITS = Pattern.compile("(?:以下|如下|下列)(\\d)(?:点|个|项|条)[^。；\\n]{0,24}：(?:首先|（1）|①)");
    private static final List<String> ORDER = List.of("首先", "其次", "再次", "最后");
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨";
    private static final String OPENERS = "，。；：由同合织照从绕焦括盖及为在、";
    private static final int LONGEST = 8;
    private static final int FAR = 80;

    private RowsCounted() {}

    static void judge(View view, Notes notes) {
        String text = view.text();
        if (text.contains("”")) {
            Matcher quoted = QUOTED.matcher(text);
            while (quoted.find()) {
                int listed =
                        1 + (int) quoted.group(1).chars().filter(c -> c == '、').count();
                note(view, quoted, 2, listed, listed, notes);
            }
        }
        if (text.indexOf('、') >= 0) {
            KINDS.each(text, kind -> row(view, kind, notes));
        }
        if (text.contains("首先") || text.contains("（1）") || text.indexOf('①') >= 0) {
            points(view, POINTS, notes);
            points(view, DIGITS, notes);
        }
    }

    /** Members of plain words back to a mark or to a word that opens the row; 和 may join one more. */
    private static void row(View view, Matcher kind, Notes notes) {
        String text = view.text();
        int members = 1;
        int joined = 0;
        int end = kind.start();
        int i = end;
        while (i > 0 && kind.start() - i < FAR) {
            char c = text.charAt(i - 1);
            if (c == '、') {
                if (end - i < 1 || end - i > LONGEST) {
                    return;
                }
                members++;
                end = i - 1;
            } else if (c == '和' || c == '与' || c == '及') {
                joined++;
            } else if (!Chars.isHan(c) || Chars.isChineseDigit(c) || c == '等') {
                break;
            }
            i--;
        }
        boolean opened = i == 0 || OPENERS.indexOf(text.charAt(i - 1)) >= 0;
        if (opened && members > 2 && end - i <= LONGEST + 2) {
            note(view, kind, 1, members, members + joined, notes);
        }
    }

    private static void points(View view, Pattern pattern, Notes notes) {
        Matcher points = pattern.matcher(view.text());
        while (points.find()) {
            int counted = counted(view.text(), points.end());
            if (counted > 1) {
                note(view, points, points.groupCount() > 1 && points.group(1) == null ? 2 : 1, counted, counted, notes);
            }
        }
    }

    /** How many stand in order from the first, whose mark ends at the place. */
    private static int counted(String text, int behindFirst) {
        int counted = 1;
        int at = behindFirst;
        if (text.startsWith(ORDER.getFirst(), behindFirst - 2)) {
            for (String word : ORDER.subList(1, ORDER.size())) {
                int next = text.indexOf(word, at);
                counted += next > 0 ? 1 : 0;
                at = next > 0 ? next : at;
            }
            return text.indexOf("第三，", behindFirst) > 0 ? 0 : counted;
        }
        boolean circled = text.charAt(behindFirst - 1) == CIRCLED.charAt(0);
        while (counted < CIRCLED.length()) {
            String mark = circled ? String.valueOf(CIRCLED.charAt(counted)) : "（" + (counted + 1) + "）";
            int next = text.indexOf(mark, at);
            if (next < 0) {
                return counted;
            }
            at = next;
            counted++;
        }
        return counted;
    }

    private static void note(View view, Matcher said, int group, int least, int most, Notes notes) {
        int told = AnnouncedCounts.value(said.group(group));
        if (told < least || told > most) {
            notes.at(view, said.start(group), said.end(group), "列出的是" + least + "项，这里说有" + told + "项，请核对。");
        }
    }
}
