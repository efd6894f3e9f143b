package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.facts.Measures;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.Optional;

/** A stop at the end of the title or of a heading that has a line of its own. */
final class HeadingEnds implements Check {

    private static final Rule RULE = Rule.warning("punctuation.heading_end", Basis.LAYOUT);

    private static final int FEW = 1;
    /** What ends no heading and no sentence. */
    private static final String WEAK = "；，、";

    private static final char YEAR = '年';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.layout().blocks(Role.TITLE)) {
            View view = block.view();
            if ("。，、；".indexOf(view.at(view.length() - 1)) >= 0) {
                notes.at(view, view.length() - 1, view.length(), "标题末尾不用标点，请删去。", "");
            }
        }
        List<Entry> entries = dossier.outline().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            View view = entry.block().view();
            boolean ends = entry.standalone()
                    && entry.level() <= 2
                    && entry.to() < view.length()
                    && !(entry.number().isEmpty() && view.at(entry.to()) == '：')
                    && !tellsCount(entry.words())
                    && !asks(entry.words());
            if (ends && !areItems(dossier, entries, i)) {
                boolean weak = WEAK.indexOf(view.at(view.length() - 1)) >= 0;
                Severity severity =
                        entry.level() == 1 || weak && isFollowed(dossier, entry) ? Severity.WARNING : Severity.HINT;
                notes.span(
                        severity,
                        view.start(entry.to()),
                        view.end(view.length()),
                        "独占一行的标题末尾不用标点，请删去。",
                        Optional.of(""));
            }
        }
    }

    /** Whether a question with its answer stands in one line: 一、流程是怎样的？（一）报名；. */
    private static boolean asks(String words) {
        return words.indexOf('？') >= 0 || words.indexOf('?') >= 0;
    }

    /** Whether a paragraph that is no heading stands right behind. */
    private static boolean isFollowed(Dossier dossier, Entry entry) {
        int at = dossier.body().indexOf(entry.block()) + 1;
        return at > 0
                && at < dossier.body().size()
                && dossier.outline().entries().stream()
                        .noneMatch(other -> other.block().equals(dossier.body().get(at)));
    }

    /** Whether a number with its measure is told, which makes a sentence of it: 一、全年许可申请207宗，具体见表一。 */
    private static boolean tellsCount(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (Chars.isDigit(words.charAt(i - 1)) && words.charAt(i) != YEAR && Measures.standAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the numbered lines of this sort are the items of an order, 一、废止下列文件。, which have nothing under them, or the
     * articles of rules, which are paragraphs.
     */
    private static boolean areItems(Dossier dossier, List<Entry> entries, int at) {
        int level = entries.get(at).level();
        long paragraphs = entries.stream()
                .filter(entry -> entry.level() == level && !entry.standalone())
                .count();
        if (paragraphs > FEW) {
            return true;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).level() == level && isItem(dossier, entries, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(Dossier dossier, List<Entry> entries, int at) {
        if (at + 1 == entries.size()) {
            return false;
        }
        Entry entry = entries.get(at);
        Entry next = entries.get(at + 1);
        Block block = entry.block();
        return entry.standalone()
                && entry.to() < block.view().length()
                && entry.level() == next.level()
                && dossier.source().substring(block.end(), next.block().start()).isBlank();
    }
}
