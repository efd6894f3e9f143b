package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A heading with nothing under it. Several in a row are a list of what the paper holds. */
final class EmptyParts implements Check {

    private static final Rule RULE = Rule.warning("document.empty_part", Basis.NONE);

    private static final int ROW = 4;
    /** Levels from 0 for parts without a number to 2. */
    private static final int LEVELS = 3;

    private static final int FEW = 2;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Entry> entries = dossier.outline().entries();
        List<Block> body = dossier.body();
        var levels = new HashMap<Block, Entry>();
        entries.forEach(entry -> levels.put(entry.block(), entry));
        Among among = Among.of(entries);
        boolean filled = false;
        for (int i = 0; i < body.size(); i++) {
            Entry entry = levels.get(body.get(i));
            if (entry == null) {
                filled = true;
                continue;
            }
            boolean bare = entry.standalone()
                    && entry.level() <= 2
                    && entry.to() == entry.block().view().length();
            boolean followed = i + 1 < body.size() && above(levels.get(body.get(i + 1)), entry);
            filled = filled && entry.level() > 1;
            boolean lead = entry.standalone()
                    && entry.level() <= 2
                    && entry.to() + 1 >= entry.block().view().length();
            if (lead
                    && entry.number().isPresent()
                    && among.isLoneLead(entry.level())
                    && i + 1 < body.size()
                    && isNext(levels.get(body.get(i + 1)), entry)) {
                notes.at(entry.start(), entry.end(), "同级的其他标题后面都有内容，这里没有，请补写，或者删去标题。");
                continue;
            }
            boolean last = i + 1 == body.size();
            boolean expected = entry.level() == 1 || filled;
            if (bare && expected && !followed && (!last || entries.size() > 1) && !isListed(body, levels, i)) {
                notes.at(entry.start(), entry.end(), "这个标题下面没有内容，请补写，或者删去标题。");
            }
        }
    }

    /** How many headings of each of the first levels the paper has, and how many of them stand alone on their lines. */
    private record Among(int[] all, int[] standing) {

        static Among of(List<Entry> entries) {
            var among = new Among(new int[LEVELS], new int[LEVELS]);
            for (Entry entry : entries) {
                if (entry.level() < LEVELS) {
                    among.all[entry.level()]++;
                    among.standing[entry.level()] += entry.standalone() ? 1 : 0;
                }
            }
            return among;
        }

        /** Whether one of the level stands alone and all others, two at least, run on into their text. */
        boolean isLoneLead(int level) {
            return all[level] > FEW && standing[level] == 1;
        }
    }

    private static boolean isNext(@Nullable Entry next, Entry entry) {
        return next != null && next.level() <= entry.level();
    }

    /** Whether the heading stands in a row of others of its level. */
    private static boolean isListed(List<Block> body, Map<Block, Entry> levels, int at) {
        int from = at;
        while (from > 0 && at - from < ROW && isLike(levels.get(body.get(from - 1)), levels.get(body.get(at)))) {
            from--;
        }
        int to = at + 1;
        while (to < body.size() && to - from < ROW && isLike(levels.get(body.get(to)), levels.get(body.get(at)))) {
            to++;
        }
        return to - from >= ROW;
    }

    private static boolean isLike(@Nullable Entry one, @Nullable Entry other) {
        return one != null && other != null && one.level() == other.level();
    }

    /**
     * Whether what follows belongs under the heading: running text, a heading of a deeper level, or 一、 under a part counted
     * in words (第二部分).
     */
    private static boolean above(@Nullable Entry next, Entry entry) {
        boolean counted = entry.ordinal() == 0 && next != null && next.ordinal() == 1;
        return next == null || next.level() > entry.level() || counted;
    }
}
