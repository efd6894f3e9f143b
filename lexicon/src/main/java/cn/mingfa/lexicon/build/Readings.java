package cn.mingfa.lexicon.build;

import cn.mingfa.lexicon.Homophones;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sound of characters and words. */
final class Readings {

    private static final int KEPT = 3;
    /** Words rarer than this are known where they stand and never proposed. */
    private static final double RAREST = -18;

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    private static final String PLAIN = "aaaaeeeeiiiioooouuuuvvvvnnnm";
    private static final String TONES = "1234123412341234123412342342";

    private final Vocabulary vocabulary;
    private final Map<String, Integer> syllables = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final short[] readings = new short[(LAST - FIRST + 1) * KEPT];
    private final Map<String, List<String>> phrases = new HashMap<>();
    private short[] coarse = {};

    Readings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Arrays.fill(readings, (short) -1);
        for (String line : Artifacts.lines(Artifacts.READINGS)) {
            int colon = line.indexOf(':');
            if (colon == 1 && line.charAt(0) >= FIRST && line.charAt(0) <= LAST) {
                String[] all = line.substring(2).split(",");
                for (int i = 0; i < Math.min(KEPT, all.length); i++) {
                    readings[(line.charAt(0) - FIRST) * KEPT + i] = reading(all[i]);
                }
            }
        }
        for (String line : Artifacts.lines(Artifacts.PHRASE_READINGS)) {
            int equals = line.indexOf('=');
            if (equals > 1) {
                phrases.put(
                        line.substring(0, equals),
                        List.of(line.substring(equals + 1).split(",")));
            }
        }
        classes();
    }

    private short reading(String marked) {
        var plain = new StringBuilder();
        int tone = 5;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int at = MARKED.indexOf(c);
            if (at >= 0) {
                plain.append(PLAIN.charAt(at));
                tone = TONES.charAt(at) - '0';
            } else if (c >= '1' && c <= '5') {
                tone = c - '0';
            } else if (c == 'ü') {
                plain.append('v');
            } else {
                plain.append(c);
            }
        }
        return (short) (syllable(plain.toString()) * 8 + tone);
    }

    private int syllable(String name) {
        return syllables.computeIfAbsent(name, n -> {
            names.add(n);
            return names.size() - 1;
        });
    }

    private short[] classes(int level) {
        var classes = new HashMap<String, Short>();
        var all = new short[names.size()];
        for (int i = 0; i < all.length; i++) {
            String folded = Confusable.fold(names.get(i), level);
            Short number = classes.get(folded);
            if (number == null) {
                number = (short) classes.size();
                classes.put(folded, number);
            }
            all[i] = number;
        }
        return all;
    }

    private void classes() {
        coarse = classes(Confusable.ALL);
    }

    void write(DataOutputStream out) throws IOException {
        Binary.shorts(out, readings);
        Binary.shorts(out, classes(Confusable.FLAT));
        Binary.shorts(out, classes(Confusable.NASAL));
        Binary.shorts(out, classes(Confusable.BOTH));
        Binary.shorts(out, coarse);
    }

    void writeHomophones(DataOutputStream out) throws IOException {
        var lists = new TreeMap<Integer, List<Entry>>();
        var beginnings = new int[1 << 15];
        for (Entry entry : vocabulary.numbered) {
            int[] sounds = sounds(entry.word);
            if (sounds.length > 0 && vocabulary.alone(entry) > RAREST) {
                lists.computeIfAbsent(sounds[sounds.length - 1], k -> new ArrayList<>())
                        .add(entry);
                for (int i = 0; i + 1 < sounds.length; i++) {
                    int bit = Homophones.bit(sounds[i], beginnings.length);
                    beginnings[bit >>> 5] |= 1 << (bit & 31);
                }
            }
        }
        int size = Integer.highestOneBit(lists.size() * 4 / 3) * 2;
        var keys = new int[size];
        lists.forEach((sound, words) -> {
            int at = Integer.hashCode(sound * 0x9E3779B1) & (size - 1);
            while (keys[at] != 0) {
                at = (at + 1) & (size - 1);
            }
            keys[at] = sound;
            words.sort(Comparator.comparingDouble((Entry e) -> -vocabulary.alone(e))
                    .thenComparing(e -> e.word));
        });
        var from = new int[size + 1];
        var words = new ArrayList<Integer>();
        for (int at = 0; at < size; at++) {
            from[at] = words.size();
            if (keys[at] != 0) {
                lists.getOrDefault(keys[at], List.of()).forEach(entry -> words.add(entry.number));
            }
        }
        from[size] = words.size();
        Binary.ints(out, keys);
        Binary.ints(out, from);
        Binary.ints(out, words.stream().mapToInt(Integer::intValue).toArray());
        Binary.ints(out, beginnings);
    }

    /** The sound of each beginning of a word and of the whole, coarsely; none if a character has no reading. */
    private int[] sounds(String word) {
        var sounds = new int[word.length()];
        List<String> known = phrases.get(word);
        int sound = 0;
        for (int i = 0; i < word.length(); i++) {
            short reading = readings[(word.charAt(i) - FIRST) * KEPT];
            if (known != null && known.size() == word.length()) {
                Integer syllable =
                        syllables.get(known.get(i).substring(0, known.get(i).length() - 1));
                reading = syllable == null ? reading : (short) (syllable * 8);
            }
            if (reading < 0) {
                return new int[0];
            }
            sound = Homophones.sound(sound, coarse[reading >> 3]);
            sounds[i] = sound;
        }
        return sounds;
    }
}
