package cn.mingfa.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems and notes; keeps the first ones, counts them all. */
final class Problems {

    private static final int MOST_NOTES = 200;

    private final List<CellProblem> kept = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<Integer> rows = new HashSet<>();
    private final List<String> empty = new ArrayList<>();
    private String sheet = "";
    private long count;

    void startSheet(String name) {
        sheet = name;
        rows.clear();
    }

    void add(int row, int column, String label, String found, String sentence) {
        count++;
        rows.add(row);
        if (kept.size() < WorkbookReading.MOST_PROBLEMS) {
            kept.add(new CellProblem(
                    sheet, row, column < 0 ? "" : RawRow.letter(column), label, shortened(found), sentence));
        }
    }

    void note(String sentence) {
        if (notes.size() < MOST_NOTES) {
            notes.add(sentence);
        }
    }

    void emptySheet(String name) {
        empty.add(name);
    }

    boolean touches(int row) {
        return rows.contains(row);
    }

    long count() {
        return count;
    }

    List<CellProblem> kept() {
        return List.copyOf(kept);
    }

    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (!empty.isEmpty()) {
            all.add(Words.say("sheet.empty", String.join("、", empty)));
        }
        return List.copyOf(all);
    }

    private static String shortened(String found) {
        int length = found.codePointCount(0, found.length());
        return length > 60 ? found.substring(0, found.offsetByCodePoints(0, 60)) + "…" : found;
    }
}
