package cn.mingfa.kernel.matter;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two short texts are, by the pairs of neighbouring characters they share. Width, case, spaces and punctuation
 * do not count.
 */
public final class Likeness {

    /** What {@link #of} gives for the same text. */
    public static final int SAME = 1000;

    /** From here on two titles of one day and kind are likely the same thing. */
    public static final int LIKELY_ONE = 800;

    /** From here on two texts are about the same subject. */
    public static final int SAME_SUBJECT = 550;

    private static final int FEW = 4;

    private Likeness() {}

    /** In thousandths: twice the shared pairs over all pairs; zero where one text is empty. */
    public static int of(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return SAME;
        }
        Set<String> pairs = pairs(a);
        Set<String> others = pairs(b);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2 * SAME * pairs.size() / all;
    }

    /** Whether they are about the same subject: alike, or one of some length stands in the other. */
    public static boolean isSameSubject(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        boolean within = Math.min(a.length(), b.length()) >= FEW && (a.contains(b) || b.contains(a));
        return within || of(one, other) >= SAME_SUBJECT;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}\\p{S}]+", "");
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
