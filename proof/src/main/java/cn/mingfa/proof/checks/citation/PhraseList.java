package cn.mingfa.proof.checks.citation;

import java.util.List;
import java.util.Optional;

/**
 * An expression that stands for a list, from {@code phrases-lists.tsv}.
 *
 * @param leads what the list is announced as
 * @param members each with its wordings, the first the usual one
 * @param fixed whether the members have an order
 * @param whole whether it is never named in part
 * @param near words one of which must be near; none: anywhere
 * @param spare members, by their usual wording, that may be left out
 */
record PhraseList(
        List<String> leads,
        List<List<String>> members,
        boolean fixed,
        boolean whole,
        List<String> near,
        String source,
        List<String> spare) {

    static final List<PhraseList> ALL =
            Rows.of("phrases-lists.tsv", 6).stream().map(PhraseList::of).toList();

    private static PhraseList of(List<String> row) {
        return new PhraseList(
                Rows.pieces(row.get(0), '/'),
                Rows.pieces(row.get(1), '、').stream()
                        .map(member -> Rows.pieces(member, '/'))
                        .toList(),
                row.get(2).startsWith("fixed"),
                row.get(2).endsWith("whole"),
                Rows.pieces(row.get(3), ';'),
                row.get(4),
                Rows.pieces(row.get(5), '、'));
    }

    int size() {
        return members.size();
    }

    /** The member with that wording. */
    Optional<Integer> member(String wording) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).contains(wording)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    String usual(int member) {
        return members.get(member).getFirst();
    }

    /** Whether the member may be left out. */
    boolean spare(int member) {
        return spare.contains(usual(member));
    }

    /** All members in order. */
    String inOrder() {
        return String.join("、", members.stream().map(List::getFirst).toList());
    }
}
