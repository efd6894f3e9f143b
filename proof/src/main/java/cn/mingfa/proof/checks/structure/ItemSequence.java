package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.narrative.Sentences;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;

/**
 * 一是, 二是, 三是 that skip or repeat; 一是 begins a new row. A row whose members open paragraphs goes on behind one inside
 * such a paragraph.
 */
final class ItemSequence implements Check {

    private static final Rule RULE = Rule.error("numbering.items", Basis.NONE);

    private static final int NEAR = 500;
    /** What makes a word of a numeral before it: 三农, 四级, 五位. */
    private static final String NEVER_ITEMS = "大个项级年月日类种方名位届次季农套条维风化步层件批期站所办村镇家支线体者环区天是来则人";

    private static final int SHORTEST_LEAD = 4;

    /** @param resumes whether it goes on with the row of those that open paragraphs */
    private record Item(View view, int at, int ordinal, boolean resumes) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var row = new ArrayList<Item>();
        List<String> under = List.of();
        int opener = 0;
        for (Outline.Place place : dossier.outline().places()) {
            if (!place.headings().equals(under)) {
                close(row, notes);
                under = place.headings();
                opener = 0;
            }
            View view = place.block().view();
            for (int i = 0; i < view.length(); i++) {
                int n = Sentences.marker(view.text(), i);
                if (n > 0) {
                    int ordinal = Numbering.chinese(view.text().substring(i, i + n - 1));
                    if (ordinal == 1) {
                        if (isAgain(row, view, i)) {
                            notes.at(view, i, i + n, "“一是”重复，前一个“一是”没有接着的“二是”，请核对编号。");
                        }
                        close(row, notes);
                    }
                    boolean next = row.isEmpty() || row.getLast().ordinal() == ordinal - 1;
                    boolean resumes = i == 0 && ordinal > 1 && ordinal == opener + 1 && !next;
                    if (resumes) {
                        close(row, notes);
                    }
                    marks(view, i, n, notes);
                    if (!row.isEmpty() || ordinal <= 2 || resumes) {
                        row.add(new Item(view, i, ordinal, resumes));
                    }
                    opener = i == 0 ? ordinal : opener;
                }
            }
            if (!row.isEmpty() && row.getLast().view().equals(view)) {
                lostIs(view, row.getLast(), notes);
            }
        }
        close(row, notes);
    }

    /** 一是领导带头学，…。二是干部全员学，…。三群众普及学，…: the next numeral at the head of a sentence, its lead as long as the one before. */
    private static void lostIs(View view, Item last, Notes notes) {
        String text = view.text();
        int at = text.indexOf('。', last.at()) + 1;
        String next = Numbering.chinese(last.ordinal() + 1);
        int lead = lead(text, last.at() + Numbering.chinese(last.ordinal()).length() + 1);
        while (at > 0 && at + next.length() + 1 < text.length()) {
            int words = at + next.length();
            if (text.startsWith(next + "、是", at)) {
                notes.at(view, at, words + 2, "“" + next + "是”中间不用顿号，请改。", next + "是");
                return;
            }
            if (text.startsWith(next + "、", at)
                    && (last.ordinal() > 1 && Chars.isHan(text.charAt(words + 1))
                            || text.indexOf(Numbering.chinese(last.ordinal() + 2) + "是", at) > 0)) {
                notes.at(view, at, words + 1, "前面各项写作“一是”，这里写成“" + next + "、”，请统一。", next + "是");
                return;
            }
            if (text.startsWith("第" + next + "是", at)) {
                notes.at(view, at, words + 2, "前面各项写作“一是”，这里写成“第" + next + "是”，请统一。", next + "是");
                return;
            }
            if (text.startsWith(next, at)
                    && NEVER_ITEMS.indexOf(text.charAt(words)) < 0
                    && Chars.isHan(text.charAt(words))
                    && lead >= SHORTEST_LEAD
                    && lead(text, words) == lead) {
                notes.at(view, at, words, "“" + next + "”后面像是漏了“是”，请核对。", next + "是");
                return;
            }
            at = text.indexOf('。', at) + 1;
        }
    }

    /** 二是、 and 三是二是: a mark or another marker behind a marker. */
    private static void marks(View view, int at, int length, Notes notes) {
        String text = view.text();
        int end = at + length;
        if (end >= text.length()) {
            return;
        }
        boolean again = end + 1 < text.length()
                && text.charAt(end + 1) == '是'
                && Numbering.chinese(text.substring(end, end + 1)) > 0;
        if ("、。；，".indexOf(text.charAt(end)) >= 0) {
            notes.at(view, end, end + 1, "“" + text.substring(at, end) + "”后面不加标点，请删去。", "");
        } else if (again) {
            notes.at(view, at, end + 2, "两个编号写在一处，请核对后留下一个。");
        }
    }

    /** How many characters to the next mark. */
    private static int lead(String text, int from) {
        int to = from;
        while (to < text.length() && Chars.isHan(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    /** Whether a 一是 of the same paragraph had nothing behind it, and the one at the position begins no row of its own. */
    private static boolean isAgain(List<Item> row, View view, int at) {
        boolean same = !row.isEmpty()
                && row.getLast().view().equals(view)
                && view.text().indexOf("二是", at) < 0;
        boolean goesOn = row.size() > 1
                && at > 0
                && "；。".indexOf(view.at(at - 1)) >= 0
                && view.text().indexOf("三是", at) < 0;
        return same && (row.size() == 1 && row.getFirst().ordinal() == 1 || goesOn);
    }

    private static void close(List<Item> row, Notes notes) {
        int previous = row.isEmpty() ? 0 : before(row.getFirst());
        for (int i = 0; i < row.size(); i++) {
            Item item = row.get(i);
            int expected = previous + 1;
            if (item.ordinal() != expected && !hidden(item)) {
                boolean onlyThis = i + 1 == row.size() || row.get(i + 1).ordinal() == expected + 1;
                String printed = Numbering.chinese(item.ordinal()) + "是";
                String wanted = Numbering.chinese(expected) + "是";
                String message = "“" + printed + "”前面接不上，按顺序应当是“" + wanted + "”，请核对是否漏了一条或编错了号。";
                int end = item.at() + printed.length();
                if (onlyThis) {
                    notes.at(item.view(), item.at(), end, message, wanted);
                    previous = expected;
                } else {
                    notes.at(item.view(), item.at(), end, message);
                    previous = item.ordinal();
                }
            } else {
                previous = item.ordinal();
            }
        }
        row.clear();
    }

    private static int before(Item first) {
        return first.resumes() || first.ordinal() == 1 ? first.ordinal() - 1 : unmarkedFirst(first);
    }

    /** 二是 may follow a 一是 in the middle of a clause: 主要表现一是…. */
    private static int unmarkedFirst(Item first) {
        return near(first).contains("一是") ? 1 : 0;
    }

    /** Whether the item before stands where no clause begins, so that it was not taken for a marker. */
    private static boolean hidden(Item item) {
        String before = Numbering.chinese(Math.max(1, item.ordinal() - 1)) + "是";
        String near = near(item);
        int at = item.ordinal() == 1 ? -1 : near.lastIndexOf(before);
        return at > 0 && Sentences.marker(near, at) == 0;
    }

    private static String near(Item item) {
        return item.view().text().substring(Math.max(0, item.at() - NEAR), item.at());
    }
}
