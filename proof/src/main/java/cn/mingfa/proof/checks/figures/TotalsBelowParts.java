package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A total that is less than what was told of one of its kinds: 举办执法培训8期，…；全年累计举办培训6期. */
final class TotalsBelowParts {

    private static final Words TOTALS = Words.of(List.of("累计", "全年共", "年内共", "总共"));
    private static final int NOUN = 2;
    /** What was told so far back is told of something else. */
    private static final int FAR = 400;

    /** No more tellings of one kind are kept. */
    private static final int MANY = 20;

    private TotalsBelowParts() {}

    static void run(Dossier dossier, Notes notes) {
        Map<String, List<Fact>> told = new HashMap<>();
        for (Fact fact : dossier.facts()) {
            String thing = Told.isPlainCount(fact) ? FigureConflicts.thing(dossier, fact) : "";
            if (thing.length() < NOUN) {
                continue;
            }
            List<Fact> before =
                    told.computeIfAbsent(thing.substring(thing.length() - NOUN) + fact.unit(), k -> new ArrayList<>());
            if (TOTALS.occurIn(Told.head(dossier, fact))
                    && Told.clauseHead(dossier, fact).equals(Told.head(dossier, fact))) {
                before.stream()
                        .filter(part -> isPart(dossier, part, fact, thing))
                        .findFirst()
                        .ifPresent(part -> note(part, fact, notes));
            }
            if (before.size() < MANY) {
                before.add(fact);
            }
        }
    }

    private static boolean isPart(Dossier dossier, Fact part, Fact total, String thing) {
        return total.start() - part.end() < FAR
                && part.value().compareTo(total.value()) > 0
                && part.subject().equals(total.subject())
                && part.period().from().equals(total.period().from())
                && part.period().to().equals(total.period().to())
                && FigureConflicts.thing(dossier, part).endsWith(thing);
    }

    private static void note(Fact part, Fact total, Notes notes) {
        notes.span(
                Severity.WARNING,
                total.start(),
                total.end(),
                "前面说的是" + part.quote() + "，这里累计只有" + total.quote() + "，请核对。",
                Optional.empty());
    }
}
