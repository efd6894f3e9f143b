package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.util.List;
import java.util.Optional;

/** Expressions that are always wrong, with the right one: 法制政府, 依法制国. From {@code phrases-wrong.tsv}. */
final class WrongPhrases implements Check {

    private static final Rule RULE = Rule.warning("phrase.misnamed", "固定表述表");

    static final List<Entry> ALL = Rows.of("phrases-wrong.tsv", 5).stream()
            .map(row -> new Entry(row.get(0), row.get(1), severity(row.get(2)), Guard.of(row.get(3)), row.get(4)))
            .toList();

    private static final int LONGEST =
            ALL.stream().mapToInt(entry -> entry.wrong().length()).max().orElse(0);

    /** One of them. */
    record Entry(String wrong, String right, Severity severity, Guard guard, String source) {}

    /**
     * Characters that make another word of it.
     *
     * @param behind where one of these follows
     * @param before where one of these stands before
     */
    record Guard(String behind, String before) {

        private static final char BEFORE = '<';

        static Guard of(String column) {
            int at = column.indexOf(BEFORE);
            return at < 0 ? new Guard(column, "") : new Guard(column.substring(0, at), column.substring(at + 1));
        }

        boolean holds(String text, int from, int to) {
            return to < text.length() && behind.indexOf(text.charAt(to)) >= 0
                    || from > 0 && before.indexOf(text.charAt(from - 1)) >= 0;
        }
    }

    private static Severity severity(String key) {
        return key.equals("hint") ? Severity.HINT : Severity.WARNING;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Sighting> all = Sightings.of(dossier).of(Patterns.Sort.WRONG);
        for (int i = 0; i < all.size(); i++) {
            if (liesWithinAnother(all, i)) {
                continue;
            }
            Sighting sighting = all.get(i);
            Entry entry = ALL.get(sighting.id());
            String text = sighting.view().text();
            boolean guarded = entry.guard().holds(text, sighting.from(), sighting.to());
            boolean inside = Sightings.insideTitle(text, sighting.from());
            if (!guarded && (!inside || isTitle(text, sighting))) {
                notes.span(
                        entry.severity(),
                        sighting.view().start(sighting.from()),
                        sighting.view().end(sighting.to()),
                        "“" + entry.wrong() + "”应为“" + entry.right() + "”。",
                        Optional.of(entry.right()),
                        entry.source().isEmpty() ? RULE.basis() : Optional.of(entry.source()));
            }
        }
    }

    /** Whether another wrong expression holds the one given with more around it; they stand in the order of their ends. */
    private static boolean liesWithinAnother(List<Sighting> all, int index) {
        Sighting inner = all.get(index);
        for (int i = index - 1; i >= 0 && all.get(i).to() == inner.to(); i--) {
            if (liesWithin(inner, all.get(i))) {
                return true;
            }
        }
        for (int i = index + 1; i < all.size() && isNear(inner, all.get(i)); i++) {
            if (liesWithin(inner, all.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Sighting first, Sighting second) {
        return second.view() == first.view() && second.to() - first.from() <= LONGEST;
    }

    private static boolean liesWithin(Sighting inner, Sighting outer) {
        return outer.view() == inner.view()
                && outer.from() <= inner.from()
                && outer.to() >= inner.to()
                && outer.to() - outer.from() > inner.to() - inner.from();
    }

    /** 《检查建议书》: a whole title is no quotation of one that somebody worded so. */
    private static boolean isTitle(String text, Sighting sighting) {
        int to = sighting.to();
        return text.charAt(sighting.from() - 1) == '《' && to < text.length() && text.charAt(to) == '》';
    }
}
