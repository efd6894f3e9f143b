package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.List;

/** Sentences and paragraphs that stand twice. */
final class CopyKinds {

    private CopyKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("paragraph_doubled", (sheet, random) -> paragraphs(sheet)),
                Kind.of("sentence_doubled", (sheet, random) -> sentences(sheet)));
    }

    private static List<Injection> paragraphs(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Line line : sheet.prose()) {
            if (line.level() == 0) {
                all.add(Injection.within("paragraph_doubled", Edit.insert(line.to(), "\n" + line.text()), line.span()));
            }
        }
        return all;
    }

    /** A long sentence of one paragraph put behind the next paragraph again. */
    private static List<Injection> sentences(Sheet sheet) {
        var all = new ArrayList<Injection>();
        List<Line> prose = sheet.prose();
        for (int i = 0; i + 1 < prose.size(); i++) {
            Line line = prose.get(i);
            Span last = sheet.sentence(line.to() - 2);
            String words = sheet.text().substring(last.from(), last.to());
            if (words.length() >= 25 && last.from() > line.from()) {
                Edit edit = Edit.insert(prose.get(i + 1).to(), words);
                all.add(Injection.within("sentence_doubled", edit, last));
            }
        }
        return all;
    }
}
