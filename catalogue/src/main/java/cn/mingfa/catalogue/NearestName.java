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

    /** Number of letters to insert, drop, change or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
