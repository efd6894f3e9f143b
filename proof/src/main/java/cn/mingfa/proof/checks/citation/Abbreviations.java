package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An abbreviation (以下简称《…》) used in 《》 before it is introduced; a second introduction is for another rule. */
final class Abbreviations implements Check {

    private static final Rule RULE = Rule.hint("citation.abbreviation", "");
    private static final String MARK = "简称";
    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;
    private static final int LEAD = 6;

    /** Where an abbreviation was introduced. */
    private record Introduced(View view, int from, int to, String name) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Map<String, Introduced> first = new HashMap<>();
        for (Block block : dossier.prose()) {
            String text = block.text();
            for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length())) {
                introduced(block.view(), at).ifPresent(found -> first.putIfAbsent(found.name(), found));
            }
        }
        if (!first.isEmpty()) {
            early(dossier, first, notes);
        }
    }

    /** The bracket around 简称, if it introduces one abbreviation. */
    private static Optional<Introduced> introduced(View view, int mark) {
        String text = view.text();
        int open = Near.findBefore(text, '（', mark, LEAD);
        int close = Near.find(text, '）', mark, LONGEST);
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String name = Abbreviation.name(text.substring(open + 1, close));
        boolean one = name.length() >= SHORTEST
                && name.chars().allMatch(c -> Chars.isHan((char) c) || Chars.isLatin((char) c));
        return one ? Optional.of(new Introduced(view, open, close + 1, name)) : Optional.empty();
    }

    private static void early(Dossier dossier, Map<String, Introduced> first, Notes notes) {
        for (Citation citation : Cites.of(dossier)) {
            Introduced introduced = first.get(citation.name());
            if (citation.marked()
                    && introduced != null
                    && citation.view().start(citation.from())
                            < introduced.view().start(introduced.from())) {
                notes.span(
                        RULE.severity(),
                        citation.view().start(citation.from()),
                        citation.view().end(citation.nameEnd() + 1),
                        "简称《" + citation.name() + "》在说明“以下简称”之前就用了，第一次出现宜写全称。",
                        Optional.empty());
                first.remove(citation.name());
            }
        }
    }
}
