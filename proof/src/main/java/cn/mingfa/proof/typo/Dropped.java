package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Gaps;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Trie;
import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a character left out (行政执水平): where our own corpus only has a stretch of the text with one character more, the
 * word that character would make is weighed against what is written, and a forest learnt from our own corpus with
 * characters taken out says how sure one can be. Not for several threads at once.
 */
final class Dropped {

    /** Odds from which it is very probable. */
    static final float PROBABLE = 2.6f;

    /** Odds from which it is worth a look. */
    static final float WORTH_A_LOOK = 2f;

    /** What the text must gain by the character at least. */
    private static final float LEAST = 1.5f;

    /** Words weighed together on either side. */
    private static final int AROUND = 3;

    private static final String RESIDUE = "{}[]<>\\*#_`|";

    /** Without them a sentence says the contrary, which only its writer can tell: 年内有违法行为依法不予处罚的12件. */
    private static final String NEGATIONS = "没不未无非";

    private static final String BODIES = "部局厅委办处院校站所队市县区乡镇州盟旗";

    private static final String COUNTING = "共计达约近超仅有";

    private static final int LONGEST_WORD = 8;
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private static final Judge FOREST = Forest.read(Resources.lines("dropped-forest.txt"));

    /** Characters words are as right without: 应当 and 应, 或者 and 或; each character has the rests of its words. */
    private static final Map<Character, Set<String>> SPARED = spared();

    /** One character more before the position. */
    record Proposal(int at, char missing, float[] signs) {

        boolean isNear(Proposal other) {
            return Math.abs(at - other.at) <= Gaps.LONGEST;
        }
    }

    private final Lexicon lexicon;
    private final Judge judge;
    private final Cover cover;
    private final Lattice lattice;
    private final DroppedSigns signs;
    private CharSequence text = "";
    private int from;
    private int to;
    /** The stretch the lattice holds. */
    private int start;

    private int stop;

    Dropped(Lexicon lexicon, Cover cover, Lattice lattice) {
        this(lexicon, cover, lattice, FOREST);
    }

    Dropped(Lexicon lexicon, Cover cover, Lattice lattice, Judge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
        this.cover = cover;
        this.lattice = lattice;
        this.signs = new DroppedSigns(lexicon, cover, lattice);
    }

    private static Map<Character, Set<String>> spared() {
        var spared = new HashMap<Character, Set<String>>();
        for (List<String> row : Resources.table("dropped-spared.csv", 2)) {
            char c = row.get(1).charAt(0);
            int at = row.get(0).lastIndexOf(c);
            spared.computeIfAbsent(c, k -> new HashSet<>())
                    .add(row.get(0).substring(0, at) + '_' + row.get(0).substring(at + 1));
        }
        return spared;
    }

    /** A proposal and how sure it is. */
    record Judged(Proposal proposal, float odds) {}

    /** What is worth a look in a run of a text that the cover holds, the surest first, none near a surer one. */
    List<Judged> run(CharSequence chars, int runFrom, int runTo) {
        List<Proposal> proposals = proposals(chars, runFrom, runTo);
        if (proposals.isEmpty()) {
            return List.of();
        }
        var kept = new ArrayList<Judged>();
        proposals.stream()
                .map(proposal -> new Judged(proposal, judge.odds(proposal.signs(), WORTH_A_LOOK)))
                .filter(judged -> judged.odds() >= WORTH_A_LOOK)
                .sorted(Comparator.comparingDouble((Judged judged) -> -judged.odds())
                        .thenComparing(judged -> judged.proposal().at()))
                .filter(judged -> kept.stream().noneMatch(k -> k.proposal().isNear(judged.proposal())))
                .forEach(kept::add);
        return kept;
    }

    /** All characters that may be missing in a run the cover holds. */
    List<Proposal> proposals(CharSequence chars, int runFrom, int runTo) {
        text = chars;
        from = runFrom;
        to = runTo;
        Map<Integer, Integer> stretches = null;
        Gaps gaps = lexicon.gaps();
        for (int begin = mayBegin(from); begin + Gaps.SHORTEST <= to; begin = mayBegin(begin + 1)) {
            for (int end = Math.min(to, begin + Gaps.LONGEST); end >= begin + Gaps.SHORTEST; end--) {
                int gap = gaps.find(text, begin, end);
                if (gap >= 0 && mayMiss(begin + Gaps.place(gap), Gaps.character(gap))) {
                    stretches = stretches == null ? new HashMap<>() : stretches;
                    stretches.merge(Gaps.gap(begin - from + Gaps.place(gap), Gaps.character(gap)), 1, Integer::sum);
                }
            }
        }
        return stretches == null ? List.of() : proposals(stretches);
    }

    private List<Proposal> proposals(Map<Integer, Integer> stretches) {
        var proposals = new ArrayList<Proposal>();
        stretches.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(gap -> weigh(
                        from + Gaps.place(gap.getKey()), Gaps.character(gap.getKey()), gap.getValue(), proposals));
        DroppedSigns.margins(proposals);
        return proposals;
    }

    /** Whether the character does not stand there already, be it behind a mark beside the run, and its word needs it. */
    private boolean mayMiss(int at, char missing) {
        return !stands(at - 1, missing)
                && !stands(at, missing)
                && !(at == from && stands(at - 2, missing))
                && !(at == to && stands(at + 1, missing))
                && NEGATIONS.indexOf(missing) < 0
                && !isOwnBody(at, missing)
                && !isCut(at)
                && !(at == to && opensCount(at))
                && isLoose(at)
                && !isSpared(at, missing);
    }

    /** Whether a lone or doubtful character stands beside the place. */
    private boolean isLoose(int at) {
        return at > from && cover.loose(at - 1 - from) || at < to && cover.loose(at - from);
    }

    /** Where the next stretch begins, from the place on, that may have a lone or doubtful character beside its gap. */
    private int mayBegin(int place) {
        int loose = Math.max(from, place - 1);
        while (loose < to && !cover.loose(loose - from)) {
            loose++;
        }
        return Math.max(place, loose - Gaps.LONGEST);
    }

    /** Whether residue of a tool stands here, beyond which the word may go on: 检查沿{ PAGE }街商户. */
    private boolean isCut(int at) {
        return at == from && from > 0 && RESIDUE.indexOf(text.charAt(from - 1)) >= 0
                || at == to && to < text.length() && RESIDUE.indexOf(text.charAt(to)) >= 0;
    }

    /** Whether a body is named by its kind alone, as its own papers do: 部主要负责同志, 结合局工作实际. */
    private boolean isOwnBody(int at, char missing) {
        boolean opens = at == from + 1 && "门长".indexOf(missing) >= 0 && BODIES.indexOf(text.charAt(from)) >= 0;
        return opens || missing == '我' && at < to && BODIES.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a word for how many ends the run and the number follows: 主动公开信息共25条. */
    private boolean opensCount(int at) {
        int digit = at;
        while (digit < text.length() && text.charAt(digit) == ' ') {
            digit++;
        }
        return digit < text.length()
                && Character.isDigit(text.charAt(digit))
                && COUNTING.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean stands(int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    private boolean isSpared(int at, char missing) {
        for (String rest : SPARED.getOrDefault(missing, Set.of())) {
            int place = rest.indexOf('_');
            int begin = at - place;
            int end = begin + rest.length() - 1;
            if (begin >= 0
                    && end <= text.length()
                    && (text.subSequence(begin, at) + "_" + text.subSequence(at, end)).equals(rest)) {
                return true;
            }
        }
        return false;
    }

    /** Finds the word the character would make that is the most probable. */
    private void weigh(int at, char missing, int stretches, List<Proposal> proposals) {
        around(at);
        Trie trie = lexicon.trie();
        float best = NEVER;
        int word = Lexicon.NONE;
        int wordFrom = at;
        int wordTo = at;
        for (int begin = Math.max(start, at - LONGEST_WORD + 1); begin <= at; begin++) {
            int state = state(trie, begin, at, missing);
            for (int end = at; state >= 0; end++) {
                int found = trie.word(state);
                float total =
                        found < 0 ? NEVER : lattice.upTo(found, begin - start) + lattice.onFrom(found, end - start);
                if (total > best) {
                    best = total;
                    word = found;
                    wordFrom = begin;
                    wordTo = end;
                }
                state = end == stop ? -1 : trie.next(state, text.charAt(end));
            }
        }
        float gain = best - lattice.total();
        if (gain >= LEAST) {
            var meant = new DroppedSigns.Meant(word, wordFrom - start, wordTo - start, at, missing);
            proposals.add(new Proposal(at, missing, signs.of(text, from, to, start, meant, gain, stretches)));
        }
    }

    /** Cuts the words around a position. */
    private void around(int at) {
        int token = 0;
        while (token + 1 < cover.tokens() && from + cover.begin(token + 1) <= at) {
            token++;
        }
        int last = Math.min(cover.tokens(), token + AROUND + 1);
        int first = Math.max(0, token - AROUND);
        start = from + cover.begin(first);
        stop = from + cover.begin(last);
        lattice.build(text, start, stop, cover.word(first - 1), cover.word(last));
    }

    /** The state behind the characters and the one missing, below 0 where no word begins with them. */
    private int state(Trie trie, int begin, int end, char missing) {
        int state = 0;
        for (int i = begin; i < end && state >= 0; i++) {
            state = trie.next(state, text.charAt(i));
        }
        return state < 0 ? state : trie.next(state, missing);
    }
}
