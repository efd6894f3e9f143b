package cn.mingfa.platform.publication;

import cn.mingfa.platform.publication.Contrast.Fate;
import cn.mingfa.platform.publication.Contrast.Pair;
import cn.mingfa.platform.publication.Contrast.Piece;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two texts: clauses that are the same are found first, what lies between them is paired by how much of their
 * wording they share, and the characters that differ are marked within a pair.
 */
final class Comparing {

    /** Clauses with less in common are one removed and one added, not one changed; in hundredths. */
    private static final int ALIKE = 34;

    /** A stretch this short between two changes reads as part of them. */
    private static final int TOO_SHORT = 2;

    private Comparing() {}

    static List<Pair> pairs(String before, String after) {
        List<String> old = texts(before);
        List<String> now = texts(after);
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            kept(old.subList(at, delta.getSource().getPosition()), pairs);
            changed(delta.getSource().getLines(), delta.getTarget().getLines(), pairs);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        kept(old.subList(at, old.size()), pairs);
        return pairs;
    }

    private static List<String> texts(String text) {
        return Clauses.of(text).stream().map(Clauses.Clause::text).toList();
    }

    private static void kept(List<String> same, List<Pair> pairs) {
        same.forEach(text -> pairs.add(new Pair(Fate.KEPT, whole(text, false), whole(text, false))));
    }

    /** Each new clause takes the first of the old ones not yet passed that is alike; order is kept. */
    private static void changed(List<String> old, List<String> now, List<Pair> pairs) {
        int passed = 0;
        for (String after : now) {
            int twin = passed;
            while (twin < old.size() && alike(old.get(twin), after) < ALIKE) {
                twin++;
            }
            if (twin == old.size()) {
                pairs.add(new Pair(Fate.ADDED, List.of(), whole(after, true)));
                continue;
            }
            old.subList(passed, twin)
                    .forEach(before -> pairs.add(new Pair(Fate.REMOVED, whole(before, true), List.of())));
            pairs.add(marked(old.get(twin), after));
            passed = twin + 1;
        }
        old.subList(passed, old.size())
                .forEach(before -> pairs.add(new Pair(Fate.REMOVED, whole(before, true), List.of())));
    }

    /** Shared pairs of characters, in hundredths of all. */
    private static int alike(String one, String other) {
        Set<String> left = grams(one);
        Set<String> right = grams(other);
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        left.retainAll(right);
        return all.isEmpty() ? 100 : left.size() * 200 / (left.size() + all.size());
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            grams.add(text.substring(i, i + 2));
        }
        return grams;
    }

    private static Pair marked(String before, String after) {
        List<String> old = characters(before);
        List<String> now = characters(after);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            same(old.subList(at, from), at == 0, left, right);
            if (delta.getType() != DeltaType.INSERT) {
                add(left, joined(delta.getSource().getLines()), true);
            }
            if (delta.getType() != DeltaType.DELETE) {
                add(right, joined(delta.getTarget().getLines()), true);
            }
            at = from + delta.getSource().size();
        }
        String rest = joined(old.subList(at, old.size()));
        add(left, rest, false);
        add(right, rest, false);
        return new Pair(Fate.CHANGED, left, right);
    }

    private static void same(List<String> between, boolean first, List<Piece> left, List<Piece> right) {
        String text = joined(between);
        boolean swallowed = !first && text.length() <= TOO_SHORT;
        add(left, text, swallowed);
        add(right, text, swallowed);
    }

    /** Joins a stretch to the one before where both are changed or both are not. */
    private static void add(List<Piece> pieces, String text, boolean changed) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().changed() == changed) {
            pieces.add(new Piece(pieces.removeLast().text() + text, changed));
        } else {
            pieces.add(new Piece(text, changed));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining());
    }

    private static List<Piece> whole(String text, boolean changed) {
        return List.of(new Piece(text, changed));
    }
}
