package cn.mingfa.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name a wrong one was probably meant to be: {@code lable} is near {@code label}. */
final class NearestName {

    private NearestName() {}

    /** Words to append to a message: {@code ，是不是“label”？}, or a full stop when nothing is near. */
    static String hint(String wrong, Collection<String> known) {
        return nearest(wrong, known).map(name -> "，是不是“" + name + "”？").orElse("。");
    }

    static Optional<String> nearest(String wrong, Collection<String> known) {
        if (wrong.length() > 64) {
            return Optional.empty();
        }
        int most = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= most)
                .filter(name -> distance(wrong, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Number of letters to insert, drop or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
