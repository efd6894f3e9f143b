package cn.mingfa.proof.outline;

import java.util.List;
import java.util.OptionalInt;

/**
 * Gives a heading numbered in the form of another level its own level back: {@code 3.} between 二、 and 四、. Its
 * number fits where it stands and fits nowhere among the headings of the form it was given.
 */
final class OtherForms {

    private static final int LEVELS = 4;
    private static final int DEEPEST = 4;
    private static final int FIGURES = 3;

    private OtherForms() {}

    static void restore(List<Found> found, OptionalInt year) {
        for (int level = 1; level <= DEEPEST; level++) {
            int[] next = nextOf(found, level);
            var last = new int[LEVELS + 1];
            for (int i = 0; i < found.size(); i++) {
                Found f = found.get(i);
                if (!f.isHeading()) {
                    continue;
                }
                boolean own = f.level() != level && f.ordinal() > 1 && last[f.level()] == f.ordinal() - 1;
                boolean here = last[level] == f.ordinal() - 1 && !own && f.level() != level;
                boolean between = f.ordinal() > 1 && next[i + 1] == f.ordinal() + 1;
                own = own && !(f.level() < level && between && nextOf(found, f.level())[i + 1] == f.ordinal());
                here |= between && !own && last[level] == f.ordinal() - 1 && f.level() != level;
                boolean ends = level == 1 && f.ordinal() > 1 && next[i + 1] == 0;
                boolean closes = level == FIGURES && f.level() > level && f.ordinal() > 1 && next[i + 1] == 0;
                boolean begins = level == 1 && f.ordinal() == 1 && next[i + 1] == 2;
                if (here && (between || closes || ((begins || ends) && isPart(f, year)))) {
                    found.set(i, f.atLevel(level));
                }
                int reached = found.get(i).level();
                last[reached] = f.ordinal();
                for (int deeper = reached + 1; deeper <= LEVELS; deeper++) {
                    last[deeper] = 0;
                }
            }
        }
    }

    /** The ordinal of the first heading of the level at or behind each block, 0 where a higher level comes before. */
    private static int[] nextOf(List<Found> found, int level) {
        var next = new int[found.size() + 1];
        for (int i = found.size() - 1; i >= 0; i--) {
            Found f = found.get(i);
            if (f.level() == level) {
                next[i] = f.ordinal();
            } else {
                next[i] = f.isHeading() && f.level() < level ? 0 : next[i + 1];
            }
        }
        return next;
    }

    /** A line of its own that names a part of the report. */
    private static boolean isPart(Found f, OptionalInt year) {
        return f.lead()
                .filter(Leads.Lead::standalone)
                .filter(lead -> Parts.of(f.block().text().substring(lead.from(), lead.to()), year)
                        .isPresent())
                .isPresent();
    }
}
