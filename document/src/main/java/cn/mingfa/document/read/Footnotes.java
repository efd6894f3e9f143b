package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Notes at the foot of a page in smaller type, each behind a number: they stand in the middle of what runs on overleaf. */
final class Footnotes {

    /** The type of notes against that of the text. */
    private static final float SMALLER = 0.85f;

    /** Where a page's notes begin at the earliest. */
    private static final float LOWER = 0.4f;

    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}|[①-⑳]|[\\[〔]\\d{1,2}[\\]〕]|注[:：]?).*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[—–―\\- ]*(?:第 ?)?\\d{1,4}(?: ?页)?[—–―\\- ]*");

    private Footnotes() {}

    static List<PrintedLine> without(List<PrintedLine> lines) {
        float usual = usual(lines);
        var kept = new ArrayList<PrintedLine>(lines.size());
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                page(lines.subList(from, i), usual, kept);
                from = i;
            }
        }
        return kept;
    }

    private static void page(List<PrintedLine> page, float usual, List<PrintedLine> kept) {
        int first = page.size();
        for (int i = page.size() - 1; i >= 0; i--) {
            PrintedLine line = page.get(i);
            boolean number = PAGE_NUMBER.matcher(line.text()).matches();
            boolean small = line.size() < usual * SMALLER && line.y() > line.pageHeight() * LOWER;
            if (!number && (!small || line.ruled().isPresent())) {
                break;
            }
            first = !number && NUMBERED.matcher(line.text()).matches() ? i : first;
        }
        for (int i = 0; i < page.size(); i++) {
            if (i < first || PAGE_NUMBER.matcher(page.get(i).text()).matches()) {
                kept.add(page.get(i));
            }
        }
    }

    private static float usual(List<PrintedLine> lines) {
        Map<Float, Integer> sizes = new HashMap<>();
        lines.forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
