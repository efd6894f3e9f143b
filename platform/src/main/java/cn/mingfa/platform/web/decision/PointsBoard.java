package cn.mingfa.platform.web.decision;

import cn.mingfa.platform.web.decision.Points.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of opinion points: of one of two lists, of one kind of matter or all, the first of them unfolded.
 *
 * @param part {@link #OPEN} or {@link #LATER}
 * @param kind key of a type of matter; empty for all
 * @param kinds title of each type there is in the list, by its key; empty where there is but one
 * @param unfolded the one whose form is open
 * @param page from 1
 */
public record PointsBoard(
        String part,
        String kind,
        Map<String, String> kinds,
        int open,
        int later,
        List<Sheet> sheets,
        String unfolded,
        int page,
        int pages) {

    static final String OPEN = "open";
    static final String LATER = "later";

    private static final int ON_A_PAGE = 30;

    public PointsBoard {
        kinds = Map.copyOf(kinds);
        sheets = List.copyOf(sheets);
    }

    /** What is asked for, as far as it is there. */
    record Wanted(String part, String kind, int page) {}

    /** The list asked for; else the one in which something waits. */
    static PointsBoard of(List<Sheet> open, List<Sheet> later, Wanted wanted) {
        boolean first = wanted.part().equals(OPEN) || !wanted.part().equals(LATER) && !open.isEmpty();
        List<Sheet> all = first ? open : later;
        Map<String, String> kinds = new LinkedHashMap<>();
        all.forEach(sheet -> kinds.put(sheet.kind(), sheet.type()));
        String kind = kinds.containsKey(wanted.kind()) ? wanted.kind() : "";
        List<Sheet> chosen = all.stream()
                .filter(sheet -> kind.isEmpty() || sheet.kind().equals(kind))
                .toList();
        int pages = Math.max(1, (chosen.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(wanted.page(), 1, pages);
        List<Sheet> shown = chosen.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, chosen.size()));
        return new PointsBoard(
                first ? OPEN : LATER,
                kind,
                kinds.size() > 1 ? kinds : Map.of(),
                open.size(),
                later.size(),
                shown,
                shown.isEmpty() ? "" : shown.getFirst().id().toString(),
                page,
                pages);
    }

    /** The same with one sheet as it was typed, unfolded. */
    PointsBoard with(Sheet typed) {
        return new PointsBoard(
                part,
                kind,
                kinds,
                open,
                later,
                sheets.stream()
                        .map(sheet -> sheet.id().equals(typed.id()) ? typed : sheet)
                        .toList(),
                typed.id().toString(),
                page,
                pages);
    }
}
