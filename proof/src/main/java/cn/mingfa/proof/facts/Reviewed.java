package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was reviewed for legality. Contracts and decisions have an indicator each; where the words of a figure name
 * things of two kinds together (审查合同、文件88件), the catalogue counts them as documents.
 */
final class Reviewed {

    private static final Indicator DOCUMENTS = Cues.indicator("document_review_count");
    private static final Set<String> APART = Set.of("contract_review_count", "major_decision_review_count");
    private static final String JOINERS = "、和及与以等";
    private static final Map<String, String> KINDS = Resources.table("reviewed-kinds.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
    private static final Words NAMES = Words.of(KINDS.keySet());

    private Reviewed() {}

    /** The indicator where the words, those of the figure and no other's, speak for that one. */
    static Optional<Indicator> of(Optional<Indicator> indicator, String head, String tail) {
        boolean apart = indicator.filter(i -> APART.contains(i.key())).isPresent();
        return apart && (areSeveral(head) || areSeveral(tail)) ? Optional.of(DOCUMENTS) : indicator;
    }

    private static boolean areSeveral(String words) {
        var kinds = new HashSet<String>();
        int joined = -1;
        for (int at = 0; at < words.length(); at++) {
            int name = NAMES.matchAt(words, at);
            if (name > 0) {
                boolean another = kinds.add(KINDS.getOrDefault(words.substring(at, at + name), "")) && kinds.size() > 1;
                if (another && joined >= 0) {
                    return true;
                }
                joined = -1;
                at += name - 1;
            } else if (JOINERS.indexOf(words.charAt(at)) >= 0) {
                joined = at;
            } else if (Chars.endsClause(words.charAt(at))) {
                kinds.clear();
                joined = -1;
            }
        }
        return false;
    }
}
