package cn.mingfa.proof.checks.writing;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lead of an item that lost its stop where all its siblings have one: 一是压实责任。… 二是强化监管聚焦燃气、消防…. The lead must be as
 * long as its siblings are and end at the border of a word, and a verb that opens a clause must follow.
 */
final class RunInLeads {

    private static final Words STARTERS = Words.list("clause-starters.txt");
    private static final Words ENDS_NOT = Words.list("lead-ends-not.txt");
    private static final Words GOVERNING = Words.list("lead-governs.txt");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 26;
    private static final int FARTHEST = LONGEST + 2 * SHORTEST;
    private static final int FEWEST = 2;
    private static final int LONGEST_WORD = 4;
    private static final int FITTING_WORD = 3;

    /** An item: where its words begin, and where they stop: at the end of its paragraph if no stop is near enough. */
    private record Item(View view, int from, int stop) {

        int length() {
            return stop - from;
        }
    }

    private RunInLeads() {}

    /** The items 一是, 二是 of one paragraph. */
    static void items(View view, Notes notes) {
        var items = new ArrayList<Item>();
        String text = view.text();
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean marked = text.charAt(i + 1) == '是'
                    && (i == 0 || !Chars.isHan(text.charAt(i - 1)))
                    && Numbering.chinese(text.substring(i, i + 1)) > 0;
            if (marked) {
                if (Numbering.chinese(text.substring(i, i + 1)) == 1) {
                    judge(items, notes);
                    items.clear();
                }
                items.add(item(view, i + 2));
            }
        }
        judge(items, notes);
    }

    /** Paragraphs numbered one behind the other at one level, each with where its words begin. */
    static void paragraphs(List<View> views, List<Integer> froms, Notes notes) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < views.size(); i++) {
            items.add(item(views.get(i), froms.get(i)));
        }
        judge(items, notes);
    }

    private static Item item(View view, int from) {
        int stop = view.text().indexOf('。', from, Math.min(view.length(), from + FARTHEST));
        return new Item(view, from, stop < 0 ? view.length() : stop);
    }

    private static boolean isLead(Item item) {
        return item.length() >= SHORTEST
                && item.length() <= LONGEST
                && item.stop() + 1 < item.view().length()
                && item.view().text().substring(item.from(), item.stop()).indexOf('、') < 0;
    }

    /** Whether nothing stands behind the lead: a heading on a line of its own. */
    private static boolean isAlone(Item item) {
        return item.length() >= SHORTEST
                && item.length() <= LONGEST
                && item.stop() == item.view().length();
    }

    private static void judge(List<Item> items, Notes notes) {
        boolean alone = items.stream().filter(RunInLeads::isAlone).count() >= FEWEST;
        Predicate<Item> sort = alone ? RunInLeads::isAlone : RunInLeads::isLead;
        List<Item> others = items.stream().filter(sort.negate()).toList();
        if (others.size() != 1 || items.size() <= FEWEST) {
            return;
        }
        List<Item> leads = items.stream().filter(sort).toList();
        int least = leads.stream().mapToInt(Item::length).min().orElse(0);
        int most = leads.stream().mapToInt(Item::length).max().orElse(0);
        boolean parted = leads.stream()
                .allMatch(lead -> commas(lead, lead.stop())
                        == commas(leads.getFirst(), leads.getFirst().stop()));
        Item item = others.getFirst();
        boolean paragraph = item.view().text().indexOf('。', item.from()) > 0;
        if (!parted || !paragraph || item.length() <= most + SHORTEST) {
            return;
        }
        int commas = commas(leads.getFirst(), leads.getFirst().stop());
        String text = item.view().text();
        int pause = text.indexOf('、', item.from());
        boolean paused = !alone
                && commas == 0
                && pause >= item.from() + least - 2
                && pause <= item.from() + most + 2
                && pause - item.from() >= SHORTEST
                && commas(item, pause) == 0
                && STARTERS.matchAt(text, pause + 1) > 0;
        if (paused) {
            notes.at(item.view(), pause, pause + 1, "前后各项的小标题都用句号断开，这里用了顿号，请改。", "。");
            return;
        }
        for (int at = item.from() + Math.max(SHORTEST, least - 2);
                at <= item.from() + most + 2 && at + 2 < text.length();
                at++) {
            boolean border = Chars.isHan(text.charAt(at - 1))
                    && commas(item, at) == commas
                    && STARTERS.matchAt(text, at) > 0
                    && !ENDS_NOT.endAt(text, at)
                    && GOVERNING.find(text, item.from(), at) < 0
                    && !isInsideWord(text, at, least == most && at - item.from() == least);
            if (border) {
                String before = text.substring(at - 1, at);
                if (alone) {
                    notes.at(item.view(), at - 1, at + 1, "前后的标题各占一行，这里标题和正文像是连在了一起，请核对后分开。");
                    return;
                }
                notes.at(item.view(), at - 1, at, "前后各项的小标题都用句号断开，这里“" + before + "”后面像是漏了句号，请核对后补上。", before + "。");
                return;
            }
        }
        if (alone) {
            glued(item, most, notes);
        }
    }

    private static int commas(Item item, int to) {
        return (int) item.view()
                .text()
                .substring(item.from(), to)
                .chars()
                .filter(c -> c == '，')
                .count();
    }

    /** A paragraph that begins with a number among headings that have nothing behind them. */
    private static void glued(Item item, int most, Notes notes) {
        if (item.length() > most + SHORTEST + LONGEST) {
            notes.at(item.view(), item.from(), item.from() + most, "前后的标题各占一行，这里标题和正文像是连在了一起，请核对后分开。");
        }
    }

    /** @param fits whether the place is just where all the other leads end; then only a word of three characters holds it */
    private static boolean isInsideWord(String text, int at, boolean fits) {
        int longest = fits ? FITTING_WORD : LONGEST_WORD;
        for (int from = Math.max(0, at - longest + 1); from < at; from++) {
            int first = Math.max(at + 1, fits ? from + FITTING_WORD : from);
            for (int to = first; to <= Math.min(text.length(), from + longest); to++) {
                if (Lexicon.shipped().trie().find(text, from, to) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
