package cn.mingfa.proof.outline;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Finds headings that lost their number, as automatic numbering does when a text is copied. A gap in the numbers that
 * the unnumbered leads fill exactly is proof; leads that run on behind the last number in the very wording of their
 * siblings are very probable.
 */
final class LostNumbers {

    private static final int MANY = 40;
    /** How long the halves of a lead at least are that are told by their length: 加强组织领导，落实工作责任. */
    private static final int SHAPED = 5;

    private LostNumbers() {}

    /** Turns plain blocks into headings where that is what they are. */
    static void restore(List<Found> found, OptionalInt year) {
        parts(found, year);
        tops(found);
        int from = 0;
        for (int i = 0; i <= found.size(); i++) {
            if (i == found.size() || found.get(i).level() == 1) {
                section(found, from, i);
                from = i + 1;
            }
        }
    }

    /** Gaps among headings of the first level that just as many lines fill: 一、 and 三、 of a reply. */
    private static void tops(List<Found> found) {
        boolean standalone = found.stream()
                .filter(f -> f.level() == 1)
                .allMatch(f -> f.lead().orElseThrow().standalone());
        between(found, 0, found.size(), 1, standalone);
    }

    /** Fills the gaps between each two headings of the level that follow each other. */
    private static void between(List<Found> found, int from, int to, int level, boolean standalone) {
        int previous = 0;
        int since = from;
        for (int i = from; i < to; i++) {
            Found f = found.get(i);
            if (f.level() == level) {
                if (previous > 0) {
                    fill(found, since, i, level, previous, f.ordinal(), standalone);
                }
                previous = f.ordinal();
                since = i + 1;
            }
        }
    }

    /** First-level headings without a number: short lines that name a part of the report. */
    private static void parts(List<Found> found, OptionalInt year) {
        int[] nextTop = nextTops(found);
        boolean numbered = nextTop[0] > 0;
        int previous = 0;
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            if (f.level() == 1) {
                previous = f.ordinal();
                continue;
            }
            Optional<Leads.Lead> lead = f.isHeading() ? Optional.empty() : Leads.standalone(f.block());
            if (!f.isHeading() && i + 1 < found.size() && labelled(found, i, numbered, year)) {
                continue;
            }
            boolean counted = lead.isPresent()
                    && i + 1 < found.size()
                    && isCounted(f.block().text());
            if (counted && !f.isListed()) {
                found.set(i, f.unnumbered(1, 0, false, false, lead.get()));
                continue;
            }
            if (lead.isEmpty()
                    || counted
                    || i + 1 == found.size()
                    || Parts.of(f.block().text(), year).isEmpty()) {
                continue;
            }
            int next = nextTop[i];
            boolean gap = next > 0 ? next == previous + 2 : previous > 0;
            if (!numbered) {
                found.set(i, f.unnumbered(1, 0, false, false, lead.get()));
            } else if (gap) {
                found.set(i, f.unnumbered(1, previous + 1, true, next > 0, lead.get()));
                previous++;
            }
        }
    }

    /** A line that names a part before a colon, 存在问题：; causes, and all of them where parts are numbered, stand below one. */
    private static boolean labelled(List<Found> found, int at, boolean numbered, OptionalInt year) {
        Found f = found.get(at);
        Optional<Leads.Lead> lead = Leads.labelled(f.block());
        if (lead.isEmpty()) {
            return false;
        }
        String words = f.block().text().substring(0, lead.get().to());
        boolean causes = words.contains("原因") && !words.contains("问题") && !words.contains("不足");
        Optional<Part> part = Parts.of(words, year).filter(p -> p != Part.ACHIEVEMENTS && p != Part.OTHER);
        if (causes || part.isPresent()) {
            found.set(at, f.unnumbered(causes || numbered ? 2 : 1, 0, false, false, lead.get()));
        }
        return causes || part.isPresent();
    }

    /** Whether a heading counts its part in words: 第二部分, 第三章. It lacks no other number. */
    static boolean isCounted(String text) {
        int at = 1;
        while (at < text.length() && at <= 3 && Chars.isChineseDigit(text.charAt(at))) {
            at++;
        }
        return text.startsWith("第")
                && at > 1
                && (text.startsWith("部分", at) || text.startsWith("章", at) || text.startsWith("篇", at));
    }

    /** For every block the ordinal of the first numbered heading of the first level at or behind it, 0 if none. */
    private static int[] nextTops(List<Found> found) {
        var next = new int[found.size() + 1];
        for (int i = found.size() - 1; i >= 0; i--) {
            next[i] = found.get(i).level() == 1 ? found.get(i).ordinal() : next[i + 1];
        }
        return next;
    }

    private static void section(List<Found> found, int from, int to) {
        int level = 0;
        for (int i = from; i < to; i++) {
            int l = found.get(i).level();
            if (l > 0 && (level == 0 || l < level)) {
                level = l;
            }
        }
        if (level == 0) {
            bare(found, from, to);
            return;
        }
        List<Found> siblings = siblings(found, from, to, level);
        boolean standalone =
                siblings.stream().allMatch(s -> s.lead().orElseThrow().standalone());
        int previous = 0;
        int since = from;
        for (int i = from; i < to; i++) {
            Found f = found.get(i);
            if (f.level() == level) {
                inner(found, since, i, level);
                fill(found, since, i, level, previous, f.ordinal(), standalone);
                previous = f.ordinal();
                since = i + 1;
            }
        }
        inner(found, since, to, level);
        tail(found, since, to, level, previous, siblings);
    }

    /** Gaps among headings of a deeper level: 1. and 3. under （二）. */
    private static void inner(List<Found> found, int from, int to, int above) {
        int level = 0;
        for (int i = from; i < to; i++) {
            int l = found.get(i).level();
            level = l > above && (level == 0 || l < level) ? l : level;
        }
        if (level > 0) {
            between(found, from, to, level, true);
        }
    }

    /** Numbers missing between two siblings, or before the first: proof if exactly as many leads stand there. */
    private static void fill(
            List<Found> found, int from, int to, int level, int previous, int next, boolean standalone) {
        int missing = next - previous - 1;
        if (missing <= 0 || missing > 9) {
            return;
        }
        List<Integer> leads = candidates(found, from, to, Leads::standalone);
        if (leads.size() != missing) {
            leads = candidates(found, from, to, Leads::runIn);
        }
        if (leads.size() != missing && standalone) {
            return;
        }
        if (leads.isEmpty()) {
            leads = candidates(found, from, to, Leads::brief);
        }
        if (leads.size() == missing) {
            for (int k = 0; k < missing; k++) {
                int at = leads.get(k);
                Leads.Lead lead = lead(found.get(at)).orElseThrow();
                found.set(at, found.get(at).unnumbered(level, previous + 1 + k, true, true, lead));
            }
        }
    }

    /** Leads behind the last numbered sibling, all of them, in the siblings' style and wording. */
    private static void tail(List<Found> found, int from, int to, int level, int previous, List<Found> siblings) {
        boolean runIn = siblings.stream().allMatch(s -> !s.lead().orElseThrow().standalone());
        if (!runIn || previous == 0 || from >= to) {
            return;
        }
        int count = 0;
        for (int i = from; i < Math.min(to, from + MANY); i++) {
            Found f = found.get(i);
            Optional<Leads.Lead> lead = f.isHeading() ? Optional.empty() : Leads.runIn(f.block());
            if (lead.isEmpty() || !parallel(f.block().text(), siblings)) {
                break;
            }
            count++;
        }
        for (int k = 0; k < count; k++) {
            Found f = found.get(from + k);
            Leads.Lead lead = Leads.runIn(f.block()).orElseThrow();
            found.set(from + k, f.unnumbered(level, previous + 1 + k, true, false, lead));
        }
    }

    private static boolean parallel(String text, List<Found> siblings) {
        int stop = text.indexOf('。');
        int comma = text.indexOf('，');
        boolean halves = comma >= SHAPED && comma < stop;
        boolean whole = stop >= SHAPED && (comma < 0 || comma > stop);
        boolean shaped = siblings.size() > 1 && (halves || whole);
        for (Found sibling : siblings) {
            Leads.Lead lead = sibling.lead().orElseThrow();
            String words = sibling.block().text().substring(lead.from(), lead.to());
            shaped &= words.indexOf('，') == (halves ? comma : -1) && words.length() == stop;
        }
        if (shaped) {
            return true;
        }
        for (Found sibling : siblings) {
            int at = sibling.lead().orElseThrow().from();
            if (sibling.block().text().startsWith(text.substring(0, 2), at)) {
                return true;
            }
        }
        return false;
    }

    /** A section without any number: two or more short lines, each with text behind it, are its headings. */
    private static void bare(List<Found> found, int from, int to) {
        List<Integer> lines = candidates(found, from, to, Leads::standalone);
        lines.removeIf(
                i -> i + 1 >= to || Leads.standalone(found.get(i + 1).block()).isPresent());
        if (lines.size() >= 2) {
            for (int at : lines) {
                Found f = found.get(at);
                found.set(
                        at,
                        f.unnumbered(
                                2, 0, false, false, Leads.standalone(f.block()).orElseThrow()));
            }
        }
    }

    /** Where plain blocks begin with a lead of the kind. */
    private static List<Integer> candidates(
            List<Found> found, int from, int to, Function<Block, Optional<Leads.Lead>> kind) {
        var at = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            Found f = found.get(i);
            if (!f.isHeading() && kind.apply(f.block()).isPresent()) {
                at.add(i);
            }
        }
        return at;
    }

    private static Optional<Leads.Lead> lead(Found f) {
        return Leads.standalone(f.block()).or(() -> Leads.runIn(f.block())).or(() -> Leads.brief(f.block()));
    }

    private static List<Found> siblings(List<Found> found, int from, int to, int level) {
        return found.subList(from, to).stream()
                .filter(f -> f.level() == level)
                .limit(MANY)
                .toList();
    }
}
