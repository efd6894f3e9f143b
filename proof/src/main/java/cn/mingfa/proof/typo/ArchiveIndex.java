package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Homophones;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An archive ready to be held against a text: its stretches by their sound, coarsely. */
final class ArchiveIndex {

    /** What an archive adds to the odds of a slip at most. */
    static final float LIFT = 1.5f;

    private static final float FIRST = 2.4f;
    private static final float LONGER = 0.7f;
    private static final int CHANGES = 2;

    private final Lexicon lexicon;
    private final Archive archive;
    private final Map<Integer, List<String>> bySound = new HashMap<>();

    ArchiveIndex(Lexicon lexicon, Archive archive) {
        this.lexicon = lexicon;
        this.archive = archive;
        archive.entries().stream().map(Map.Entry::getKey).sorted().forEach(stretch -> {
            int sound = sound(stretch, 0, stretch.length());
            if (sound != 0) {
                bySound.computeIfAbsent(sound, key -> new ArrayList<>(1)).add(stretch);
            }
        });
    }

    private int sound(CharSequence text, int from, int to) {
        int sound = 0;
        for (int i = from; i < to; i++) {
            int coarse = lexicon.sounds().coarse(text.charAt(i), 0);
            if (coarse < 0) {
                return 0;
            }
            sound = Homophones.sound(sound, coarse);
        }
        return sound;
    }

    /** Slips in a run that the archive alone shows. */
    List<Slip> find(CharSequence text, int from, int to) {
        var slips = new ArrayList<Slip>();
        for (int begin = from; begin < to; begin++) {
            int sound = 0;
            for (int end = begin + 1; end <= to && end - begin <= Archive.LONGEST; end++) {
                int coarse = lexicon.sounds().coarse(text.charAt(end - 1), 0);
                if (coarse < 0) {
                    break;
                }
                sound = Homophones.sound(sound, coarse);
                if (end - begin >= Archive.SHORTEST) {
                    for (String known : bySound.getOrDefault(sound, List.of())) {
                        judge(text, from, to, begin, known, slips);
                    }
                }
            }
        }
        return slips;
    }

    private void judge(CharSequence text, int from, int to, int begin, String known, List<Slip> slips) {
        int first = -1;
        int last = -1;
        int changes = 0;
        for (int i = 0; i < known.length(); i++) {
            char written = text.charAt(begin + i);
            if (written != known.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                changes++;
                if (lexicon.sounds().between(written, known.charAt(i)) > Sounds.NASAL) {
                    return;
                }
            }
        }
        // a change at an edge of the stretch is held by it on one side only
        boolean open = first == 0 && begin > from || last == known.length() - 1 && begin + last + 1 < to;
        boolean far = changes == 0 || changes > CHANGES || last - first >= CHANGES;
        if (open || far || isKnown(text, from, to, begin + first)) {
            return;
        }
        float odds = FIRST + LONGER * (known.length() - Archive.SHORTEST - changes + 1);
        slips.add(new Slip(begin + first, known.substring(first, last + 1), odds, true));
    }

    /** Whether what is written stands so in some document, or in our own corpus. */
    private boolean isKnown(CharSequence text, int from, int to, int at) {
        for (int begin = Math.max(from, at - 2); begin <= at && begin + 3 <= to; begin++) {
            if (archive.holds(text.subSequence(begin, begin + 3).toString())
                    || lexicon.run(text, begin, begin + 3) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How much the archive lifts or lowers the odds of a slip in a run. */
    float lift(CharSequence text, int from, int to, Slip slip) {
        if (documents(text, from, to, slip.start(), slip.end()) > 0) {
            return -2 * LIFT;
        }
        var mended = new StringBuilder().append(text, from, to);
        mended.replace(slip.start() - from, slip.end() - from, slip.replacement());
        return documents(mended, 0, to - from, slip.start() - from, slip.end() - from) > 0 ? LIFT : 0;
    }

    /** In how many documents some stretch stands that holds a place. */
    private int documents(CharSequence text, int from, int to, int start, int stop) {
        for (int n = Archive.LONGEST; n >= Math.max(Archive.SHORTEST, stop - start); n--) {
            for (int begin = Math.max(from, stop - n); begin <= start && begin + n <= to; begin++) {
                int documents =
                        archive.documents(text.subSequence(begin, begin + n).toString());
                if (documents > 0) {
                    return documents;
                }
            }
        }
        return 0;
    }
}
