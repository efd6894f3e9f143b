package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;

/** Headings and numbered paragraphs of one level, one behind the other: a lead that ran into what stands behind it. */
final class NumberedLeads {

    private static final int LEVELS = 4;
    /** What a row may be announced with, no mark behind it: 原因在于一是, 主要一是. */
    private static final String BEFORE_FIRST = "于要中为有现是了的题因括即第其之";

    private static final int LONGEST = 40;
    private static final int SHORTEST = 10;

    private NumberedLeads() {}

    static void judge(Dossier dossier, Notes notes) {
        List<List<Entry>> rows = new ArrayList<>();
        for (int i = 0; i <= LEVELS; i++) {
            rows.add(new ArrayList<>());
        }
        for (Entry entry : dossier.outline().entries()) {
            entry.number().ifPresent(number -> beforeFirst(entry.block().view(), number.length(), notes));
            for (int deeper = entry.level() + 1; deeper <= LEVELS; deeper++) {
                close(rows.get(deeper), notes);
            }
            List<Entry> row = rows.get(entry.level());
            if (entry.ordinal() != row.size() + 1) {
                close(row, notes);
            }
            if (entry.ordinal() == row.size() + 1) {
                row.add(entry);
            }
        }
        rows.forEach(row -> close(row, notes));
    }

    private static void close(List<Entry> row, Notes notes) {
        RunInLeads.paragraphs(
                row.stream().map(entry -> entry.block().view()).toList(),
                row.stream().map(Entry::from).toList(),
                notes);
        row.clear();
    }

    /** （一）加强领导，落实责任一是…: the first item of a row right behind the lead of a numbered paragraph. */
    private static void beforeFirst(View view, int from, Notes notes) {
        String text = view.text();
        int at = text.indexOf("一是", Math.min(text.length(), from + SHORTEST));
        boolean lead = at > 0 && at - from <= LONGEST && Chars.isHan(text.charAt(at - 1)) && text.indexOf("二是", at) > 0;
        if (lead
                && text.substring(from, at).chars().noneMatch(c -> "。；：".indexOf(c) >= 0)
                && BEFORE_FIRST.indexOf(text.charAt(at - 1)) < 0) {
            MissingStops.lost(view, at, "句子", "句号", "。", notes);
        }
    }
}
