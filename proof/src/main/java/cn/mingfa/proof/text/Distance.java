package cn.mingfa.proof.text;

/** How many edits part two short texts: replaced, left out, put in, or two neighbours swapped. */
public final class Distance {

    private Distance() {}

    /** The number of edits, or {@code most + 1} if there are more than {@code most}. */
    public static int of(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int width = b.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] now = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], now[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                now[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
