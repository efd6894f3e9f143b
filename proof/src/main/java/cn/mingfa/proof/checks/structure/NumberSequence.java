package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Heading numbers that skip, repeat or go back among siblings. Figures may run on from one section to the next: 3. ends the
 * first, 4. opens the second; so may the second level, where it does throughout.
 */
final class NumberSequence implements Check {

    private static final Rule RULE = Rule.error("numbering.sequence", Basis.LAYOUT);
    private static final int LEVELS = 4;

    private static final int SECOND = 2;

    /** The level from which headings are numbered by figures. */
    private static final int FIGURES = 3;

    /** What may stand between the end of a sentence and the number that follows in the same line. */
    private static final String BETWEEN = " （(";

    private static final char DOT = '…';
    private static final String COUNTED = "第";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        RunInNumbers.judge(dossier, notes);
        boolean through = runsThrough(dossier.outline().entries());
        List<List<Entry>> open = new ArrayList<>();
        int[] ended = new int[LEVELS + 1];
        for (int i = 0; i <= LEVELS; i++) {
            open.add(new ArrayList<>());
        }
        boolean counted = false;
        List<Block> cut = cut(dossier);
        Optional<Entry> last = Optional.empty();
        int at = -1;
        for (Entry entry : dossier.outline().entries()) {
            at++;
            if (cut.contains(entry.block())) {
                continue;
            }
            boolean first = entry.ordinal() == 1;
            if (first && last.isPresent() && dossier.outline().startsBetween(last.get(), entry)) {
                for (int level = 0; level <= LEVELS; level++) {
                    close(open.get(level), level, ended, through, dossier, notes);
                }
                Arrays.fill(ended, 0);
            }
            last = Optional.of(entry);
            for (int deeper = entry.level() + 1; deeper <= LEVELS; deeper++) {
                close(open.get(deeper), deeper, ended, through, dossier, notes);
            }
            List<Entry> siblings = open.get(entry.level());
            boolean restarts = (entry.level() >= FIGURES || counted) && entry.ordinal() == 1;
            counted &= entry.ordinal() == 0;
            if (restarts && isAgain(siblings, at, dossier.outline().entries())) {
                note(entry, 2, 1, true, dossier, notes);
                ended[entry.level()] = 2;
                siblings.clear();
                continue;
            }
            if (restarts) {
                close(siblings, entry.level(), ended, through, dossier, notes);
            }
            if (entry.ordinal() > 0) {
                siblings.add(entry);
            } else if (entry.level() == 1 && entry.block().text().startsWith(COUNTED)) {
                // behind 第二部分 the count begins again, or goes on
                counted = true;
            }
        }
        for (int level = 0; level <= LEVELS; level++) {
            close(open.get(level), level, ended, through, dossier, notes);
        }
    }

    /** Whether the second level begins but once, as in papers numbered （一） to （二十） through all their parts. */
    private static boolean runsThrough(List<Entry> entries) {
        return entries.stream()
                        .filter(entry -> entry.level() == SECOND && entry.ordinal() == 1)
                        .count()
                == 1;
    }

    /** Whether a 1. stands right behind another 1. at the end of its row: no 2. follows either of them. */
    private static boolean isAgain(List<Entry> siblings, int at, List<Entry> all) {
        Entry entry = all.get(at);
        boolean adjoin = siblings.size() == 1
                && at > 1
                && all.get(at - 1).equals(siblings.getFirst())
                && siblings.getFirst().ordinal() == 1
                && all.get(at - 2).level() == entry.level() - 1
                && siblings.getFirst().number().equals(entry.number());
        boolean followed = at + 1 < all.size() && all.get(at + 1).level() >= entry.level();
        return adjoin && !followed;
    }

    /** Items quoted out of the middle of a list: what stands right behind a line of dots. */
    private static List<Block> cut(Dossier dossier) {
        var cut = new ArrayList<Block>();
        List<Block> body = dossier.body();
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i - 1).text().chars().allMatch(c -> c == DOT)) {
                cut.add(body.get(i));
            }
        }
        return cut;
    }

    /**
     * @param ended the number the last siblings of each level ended with
     * @param through whether the second level is numbered through the paper
     */
    private static void close(
            List<Entry> siblings, int level, int[] ended, boolean through, Dossier dossier, Notes notes) {
        if (siblings.isEmpty()) {
            return;
        }
        boolean runsOn = (level >= FIGURES || level == SECOND && through)
                && siblings.getFirst().ordinal() == ended[level] + 1;
        int previous = runsOn ? ended[level] : opensRunIn(siblings.getFirst(), dossier) ? 1 : 0;
        for (int i = 0; i < siblings.size(); i++) {
            Entry entry = siblings.get(i);
            int expected = previous + 1;
            while (i > 0 && expected < entry.ordinal() && isRunIn(siblings.get(i - 1), entry, expected, dossier)) {
                expected++;
            }
            if (entry.ordinal() != expected && !entry.lost()) {
                Optional<Entry> odd = i > 0 && level > 1 && entry.ordinal() == expected + 1
                        ? between(siblings.get(i - 1), entry, dossier.outline().entries())
                        : Optional.empty();
                if (odd.isPresent()) {
                    note(odd.get(), Numbering.like(printed(entry, dossier), expected), dossier, notes);
                    previous = entry.ordinal();
                    continue;
                }
                boolean onlyThis =
                        i + 1 == siblings.size() || siblings.get(i + 1).ordinal() == expected + 1;
                note(entry, expected, previous, onlyThis, dossier, notes);
                previous = onlyThis ? expected : entry.ordinal();
            } else {
                previous = entry.ordinal();
            }
        }
        ended[level] = siblings.getLast().ordinal();
        siblings.clear();
    }

    /** Whether the row opens with its 1 in the line above, behind what leads to it: 特别提示：1、…. */
    private static boolean opensRunIn(Entry second, Dossier dossier) {
        if (second.ordinal() != 2) {
            return false;
        }
        String text = dossier.source().substring(0, second.block().start()).stripTrailing();
        String line = text.substring(text.lastIndexOf('\n') + 1);
        int at = line.indexOf(Numbering.like(printed(second, dossier), 1));
        return at > 0 && "：:？?".indexOf(line.charAt(at - 1)) >= 0;
    }

    /** Whether the number stands between two headings at the end of a sentence: it lost its line break, not its place. */
    private static boolean isRunIn(Entry above, Entry entry, int ordinal, Dossier dossier) {
        String text = dossier.source().substring(above.start(), entry.start());
        String number = Numbering.print(entry.level(), ordinal).replace("（", "").replace("）", "");
        for (int at = text.indexOf(number); at > 0; at = text.indexOf(number, at + 1)) {
            int before = at;
            while (before > 0 && BETWEEN.indexOf(text.charAt(before - 1)) >= 0) {
                before--;
            }
            if (before > 0 && before < at && Chars.isTerminal(text.charAt(before - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The one heading of a deeper level between two that leave a number out: （一） 1. （三）. */
    private static Optional<Entry> between(Entry above, Entry below, List<Entry> all) {
        int from = all.indexOf(above);
        boolean one = from >= 0 && from + 2 < all.size() && all.get(from + 2).equals(below);
        return one
                        && all.get(from + 1).ordinal() == 1
                        && all.get(from + 1).number().isPresent()
                ? Optional.of(all.get(from + 1))
                : Optional.empty();
    }

    private static void note(Entry entry, String wanted, Dossier dossier, Notes notes) {
        int length = entry.number().orElse("").length();
        notes.at(
                entry.block().view(),
                0,
                length,
                "前后标题之间缺“" + wanted + "”，这里的“" + printed(entry, dossier) + "”多半就是它，请核对。");
    }

    private static String printed(Entry entry, Dossier dossier) {
        View view = entry.block().view();
        return dossier.source()
                .substring(view.start(0), view.end(entry.number().orElse("").length()));
    }

    private static void note(Entry entry, int expected, int previous, boolean mendable, Dossier dossier, Notes notes) {
        View view = entry.block().view();
        int length = entry.number().orElse("").length();
        String printed = printed(entry, dossier);
        String wanted = Numbering.like(printed, expected);
        String message = previous == 0
                ? "这一层标题没有从“" + wanted + "”开始，前面可能漏了标题或序号。"
                : "标题序号不连续：前一个是“" + Numbering.like(printed, previous) + "”，这里应当是“" + wanted + "”。";
        if (mendable) {
            notes.at(view, 0, length, message, wanted);
        } else {
            notes.at(view, 0, length, message);
        }
    }
}
