package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import java.util.List;
import java.util.Optional;

/**
 * A heading or a numbered paragraph that lost its line break: 采纳建议31条。4.规范执法行为 between 3. and 5. at the heads of their
 * lines, or 按时答复。四、工作安排 at the end of the paragraph above.
 */
final class RunInNumbers {

    private static final int SECTION = 2;
    private static final int LONGEST = 30;
    private static final int SHORTEST = 4;

    private RunInNumbers() {}

    static void judge(Dossier dossier, Notes notes) {
        List<Entry> entries = dossier.outline().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.number().isEmpty() || entry.ordinal() == 0) {
                continue;
            }
            Optional<Entry> next = sibling(entries, i);
            boolean gap = next.isPresent() && next.get().ordinal() == entry.ordinal() + 2;
            boolean last = next.isEmpty() && entry.level() <= SECTION;
            if (gap || last) {
                find(dossier, entry, to(dossier, entries, i, next), gap, notes);
            }
        }
    }

    /** The next heading of the level, none where a higher one comes before. */
    private static Optional<Entry> sibling(List<Entry> entries, int at) {
        for (int i = at + 1;
                i < entries.size() && entries.get(i).level() >= entries.get(at).level();
                i++) {
            if (entries.get(i).level() == entries.get(at).level()) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** Where the search ends: at the next heading of the level or a higher one. */
    private static int to(Dossier dossier, List<Entry> entries, int at, Optional<Entry> next) {
        if (next.isPresent()) {
            return next.get().block().start();
        }
        for (int i = at + 1; i < entries.size(); i++) {
            if (entries.get(i).level() < entries.get(at).level()) {
                return entries.get(i).block().start();
            }
        }
        return dossier.body().getLast().end();
    }

    private static void find(Dossier dossier, Entry entry, int to, boolean gap, Notes notes) {
        String text = dossier.source();
        String number = Numbering.print(entry.level(), entry.ordinal() + 1);
        int at = text.indexOf('。' + number, entry.start());
        if (at < 0 || at + 1 >= to) {
            return;
        }
        int words = at + 1 + number.length();
        int end = text.indexOf('\n', words);
        int line = end < 0 ? text.length() : end;
        boolean heading = line - words >= SHORTEST
                && line - words <= LONGEST
                && text.substring(words, line).chars().noneMatch(c -> "。；：".indexOf(c) >= 0);
        if (words < line && (gap && Chars.isHan(text.charAt(words)) || heading)) {
            notes.span(
                    Severity.WARNING, at + 1, words, "“" + number + "”接在上一段后面，丢了换行，请另起一段。", Optional.of("\n" + number));
        }
    }
}
