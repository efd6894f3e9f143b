package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.narrative.Sentences;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number told behind what it counts: 包括总体情况、…情况、其他事项六个部分; 一是…二是…三是…。通过四个层次的学习. The parts of a report are counted by the
 * words they end with, since one of them may hold a pause mark itself.
 */
final class CountedBehind {

    private static final String NUMBER = "([二两三四五六七八九]|[2-9])";
    private static final Pattern PARTS = Pattern.compile("(?:等|共)?" + NUMBER + "(?:个部分|部分|大部分|项内容|个方面内容|个方面)[。，；]");
    private static final Pattern ITEMS = Pattern.compile("(?:通过|以上|上述|针对这|这)(?:这)?" + NUMBER
            + "(?:个|项|大|)(?:层次|方面|环节|步骤|举措|措施|途径|渠道|维度|问题|不足|短板|难题|情况|点(?=需要|都|均|仍|，))");
    private static final Words OPENERS = Words.list("parts-listed.txt");
    private static final Words ENDS = Words.list("parts-listed-ends.txt");
    private static final Pattern ASPECTS = Pattern.compile(NUMBER + "个方面(?=提出|入手|着手|发力|推进|制定|明确|细化|部署|[，。；])");
    private static final Words VERBS = Words.list("pair-verbs.txt");
    private static final Words STARTERS = Words.list("clause-starters.txt");
    private static final Words NEXT = Words.of(List.of("下一步", "下步", "下一年", "今后"));
    private static final String REST = "及其他";
    private static final String BACK = "上以";
    private static final int FAR = 240;
    private static final int FEWEST = 3;

    private CountedBehind() {}

    static void judge(View view, Notes notes) {
        String text = view.text();
        boolean aspects = text.contains("个方面");
        if (aspects || text.contains("部分") || text.contains("项内容")) {
            parts(view, notes);
        }
        if (aspects) {
            aspects(view, notes);
        }
        if (text.contains("一是")) {
            items(view, notes);
        }
    }

    private static void parts(View view, Notes notes) {
        String text = view.text();
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find()) {
            int from = opening(text, matcher.start());
            int counted = from < 0 ? 0 : members(text, from, matcher.start());
            int told = AnnouncedCounts.value(matcher.group(1));
            boolean groups = from >= 0 && told == groups(text, from, matcher.start());
            if (!groups && told != counted + joined(text, from, matcher.start())) {
                note(view, matcher, counted, notes);
            }
        }
    }

    /** 从加大公开力度、推进平台建设、强化监督保障三个方面提出措施: every member begins with a verb. */
    private static void aspects(View view, Notes notes) {
        String text = view.text();
        Matcher matcher = ASPECTS.matcher(text);
        while (matcher.find()) {
            int counted = 1;
            boolean verbs = true;
            int to = matcher.start();
            int i = to;
            while (i > 0 && to - i < FAR && "，。；：".indexOf(text.charAt(i - 1)) < 0) {
                i--;
                if (text.charAt(i) == '、') {
                    counted++;
                    verbs &= opens(text, i + 1);
                }
            }
            boolean whole = text.charAt(i) == '从' && verbs && opens(text, i + 1);
            note(view, matcher, whole ? counted : 0, notes);
        }
    }

    private static boolean opens(String text, int at) {
        return VERBS.matchAt(text, at) > 0 || STARTERS.matchAt(text, at) > 0;
    }

    private static void items(View view, Notes notes) {
        Matcher matcher = ITEMS.matcher(view.text());
        while (matcher.find()) {
            int counted = 0;
            for (int i = Math.max(0, matcher.start() - FAR * FEWEST); i < matcher.start(); i++) {
                int length = Sentences.marker(view.text(), i);
                int ordinal = length > 0 ? Numbering.chinese(view.text().substring(i, i + length - 1)) : 0;
                counted = ordinal == 1 ? 1 : ordinal == counted + 1 && counted > 0 ? ordinal : counted;
            }
            boolean two = counted == 2 && BACK.indexOf(view.at(matcher.start())) >= 0;
            note(view, matcher, two ? FEWEST : counted, two ? 2 : counted, notes);
        }
    }

    private static void note(View view, Matcher matcher, int counted, Notes notes) {
        note(view, matcher, counted, counted, notes);
    }

    private static void note(View view, Matcher matcher, int enough, int counted, Notes notes) {
        String said = matcher.group(1);
        int told = AnnouncedCounts.value(said);
        if (enough >= FEWEST && counted != told) {
            notes.at(view, matcher.start(1), matcher.end(1), "前面列了" + counted + "项，这里说有" + told + "项，请核对。");
        }
    }

    /** Behind the word that opens the list, in the sentence of the place; -1 if there is none. */
    private static int opening(String text, int before) {
        for (int i = before; i > Math.max(0, before - FAR) && text.charAt(i - 1) != '。'; i--) {
            int length = OPENERS.matchAt(text, i - 1);
            if (length > 0) {
                return i - 1 + length;
            }
        }
        return -1;
    }

    /** How many groups semicolons part the list into, whatever pause marks stand within one. */
    private static int groups(String text, int from, int to) {
        return 1 + (int) text.substring(from, to).chars().filter(c -> c == '；').count();
    }

    /** How many more members there are if what 及 joins to the end of one is the plan of a year: 不足及2022年工作安排. */
    private static int joined(String text, int from, int to) {
        int joined = 0;
        for (int i = from + 1; i + 1 < to; i++) {
            joined += text.charAt(i) == '及' && (Chars.isDigit(text.charAt(i + 1)) || NEXT.matchAt(text, i + 1) > 0)
                    ? 1
                    : 0;
        }
        return joined;
    }

    /** How many members end as parts of a report do; 0 where the last does not. */
    private static int members(String text, int from, int to) {
        int counted = 0;
        boolean ended = false;
        for (int i = from + 1; i <= to; i++) {
            boolean mark = i == to || "、，；".indexOf(text.charAt(i)) >= 0;
            if (mark || text.startsWith(REST, i)) {
                ended = ENDS.endAt(text, i);
                counted += ended ? 1 : 0;
            }
            if (mark && !ended && text.charAt(i) == '，') {
                return 0;
            }
        }
        return ended ? counted : 0;
    }
}
