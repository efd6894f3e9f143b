package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for slips in a text, one run of characters after the other. Not for several threads at once. */
final class Slips {

    private static final int ROUNDS = 6;
    private static final float LEAST = -1f;

    interface Watcher {
        void saw(int start, String replacement, float[] features);
    }

    private final Lexicon lexicon;
    private final Judge judge;
    private final Lattice lattice;
    private final Candidates candidates;
    private final Features features;

    Slips(Lexicon lexicon, Judge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
        this.lattice = new Lattice(lexicon);
        this.candidates = new Candidates(lexicon);
        this.features = new Features(lexicon);
    }

    /** The slips surer than the odds given. */
    List<Slip> find(String text, float odds) {
        var slips = new ArrayList<Slip>();
        var chars = new StringBuilder(text);
        int from = 0;
        for (int i = 0; i <= chars.length(); i++) {
            if (i == chars.length() || !isHan(chars.charAt(i))) {
                if (i - from >= 2) {
                    run(chars, from, i, odds, slips);
                }
                from = i + 1;
            }
        }
        return slips;
    }

    private void run(StringBuilder chars, int from, int to, float odds, List<Slip> slips) {
        for (int round = 0; round < ROUNDS; round++) {
            Slip best = proposals(chars, from, to, null).stream()
                    .filter(s -> s.odds() >= odds)
                    .filter(s -> slips.stream().noneMatch(t -> s.start() < t.end() && t.start() < s.end()))
                    .max(Comparator.comparingDouble(Slip::odds))
                    .orElse(null);
            if (best == null) {
                return;
            }
            slips.add(best);
            chars.replace(best.start(), best.end(), best.replacement());
        }
    }

    List<Slip> proposals(CharSequence chars, int from, int to, @org.jspecify.annotations.Nullable Watcher watcher) {
        lattice.build(chars, from, to);
        int[] path = lattice.path();
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < to - from; i++) {
            for (Candidate candidate : candidates.at(chars, from, to, i)) {
                float channel = features.channel(chars, from, candidate);
                float gain = lattice.with(candidate.word(), candidate.start(), candidate.stop()) - lattice.total();
                if (gain + channel > LEAST) {
                    float[] f = features.of(chars, from, lattice, path, candidate, gain, channel);
                    String word = lexicon.word(candidate.word());
                    if (watcher != null) {
                        watcher.saw(from + candidate.start(), word, f);
                    }
                    slips.add(new Slip(from + candidate.start(), word, judge.odds(f)));
                }
            }
        }
        return slips;
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
