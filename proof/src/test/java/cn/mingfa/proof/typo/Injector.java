package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Homophones;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Shapes;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Puts slips into a text as a hurried typist or a poor scan would, and invents names that must be left alone. */
final class Injector {

    private static final int TRIES = 6;
    private static final float RARE = -15.5f;
    private static final List<String> POSTS =
            List.of("党委书记", "党支部书记", "村委会主任", "驻村第一书记", "副局长", "科员", "副主任医师", "教授", "驻村工作队队员");
    private static final List<String> ENDS = List.of("村", "镇", "乡", "街道", "社区", "县", "山", "河", "路", "公司", "小学", "医院");

    private final Lexicon lexicon;
    private final Lattice lattice;
    private final Random random;
    private final double[] frequency = new double[Character.MAX_VALUE + 1];
    private final List<Character> common = new ArrayList<>();
    private final List<String> surnames = Resources.lines("typo-surnames.txt");

    Injector(Lexicon lexicon, List<String> lines, Random random) {
        this.lexicon = lexicon;
        this.lattice = new Lattice(lexicon);
        this.random = random;
        lines.forEach(line -> line.chars().forEach(c -> frequency[c]++));
        for (char c = '\u4e00'; c <= '\u9fff'; c++) {
            int word = lexicon.trie().find(String.valueOf(c), 0, 1);
            if (word >= 0 && lexicon.alone(word) > RARE) {
                frequency[c] += Math.exp(lexicon.alone(word)) * 3e5 + 0.3;
                common.add(c);
            }
        }
    }

    /** Changes one word between the places; tells whether it could. */
    boolean inject(char[] text, int from, int to) {
        lattice.build(new String(text), from, to, Lexicon.NONE, Lexicon.NONE);
        int[] path = lattice.path();
        for (int tried = 0; tried < TRIES; tried++) {
            int node = path[random.nextInt(path.length)];
            int begin = from + lattice.begin(node);
            int end = from + lattice.end(node);
            int sort = random.nextInt(100);
            boolean single = end - begin == 1;
            if (single && random.nextInt(100) < 55) {
                continue;
            }
            if (sort < 30 && !single ? word(text, begin, end) : characters(text, begin, end, sort)) {
                return true;
            }
        }
        return false;
    }

    private boolean word(char[] text, int begin, int end) {
        int sound = 0;
        for (int i = begin; i < end; i++) {
            int coarse = lexicon.sounds().coarse(text[i], 0);
            if (coarse < 0) {
                return false;
            }
            sound = Homophones.sound(sound, coarse);
        }
        var others = new ArrayList<Integer>();
        lexicon.homophones().each(sound, other -> {
            if (lexicon.length(other) == end - begin && !same(text, begin, other) && near(text, begin, other)) {
                others.add(other);
            }
        });
        if (others.isEmpty()) {
            return false;
        }
        int chosen = choose(others, other -> Math.exp(0.4 * lexicon.alone(other)));
        lexicon.word(chosen).getChars(0, end - begin, text, begin);
        return true;
    }

    private boolean same(char[] text, int begin, int word) {
        return lexicon.word(word).equals(new String(text, begin, lexicon.length(word)));
    }

    private boolean near(char[] text, int begin, int word) {
        int farthest = IntStream.range(0, lexicon.length(word))
                .map(i -> lexicon.sounds().between(text[begin + i], lexicon.letter(word, i)))
                .max()
                .orElse(0);
        return farthest <= Sounds.OTHER_TONE || random.nextInt(4) == 0;
    }

    private boolean characters(char[] text, int begin, int end, int sort) {
        int count = sort < 42 && end - begin > 1 ? 2 : 1;
        int first = begin + random.nextInt(end - begin - count + 1);
        boolean any = false;
        for (int i = first; i < first + count; i++) {
            List<Character> others =
                    sort < 76 ? alikeInSound(text[i], sort < 68) : sort < 93 ? alikeInShape(text[i]) : others(text[i]);
            if (!others.isEmpty()) {
                text[i] = choose(others, c -> Math.sqrt(frequency[c]));
                any = true;
            }
        }
        return any;
    }

    private List<Character> alikeInSound(char c, boolean nearly) {
        int farthest = nearly ? Sounds.OTHER_TONE : Sounds.DIALECT;
        return common.stream()
                .filter(other -> other != c && lexicon.sounds().between(c, other) <= farthest)
                .toList();
    }

    private List<Character> alikeInShape(char c) {
        Shapes shapes = lexicon.shapes();
        return IntStream.range(shapes.begin(c), shapes.end(c))
                .mapToObj(shapes::other)
                .toList();
    }

    /** A finger beside the key, a character left of another sentence: anything may stand there. */
    private List<Character> others(char c) {
        return common.stream().filter(other -> other != c).toList();
    }

    private <T> T choose(List<T> all, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
        for (T one : all) {
            left -= weight.applyAsDouble(one);
            if (left <= 0) {
                return one;
            }
        }
        return all.getLast();
    }

    /** A line of invented names of places and persons as posts and villages are listed. */
    String names() {
        String person = one(surnames) + letters(1 + random.nextInt(2));
        String town = letters(2) + one(ENDS.subList(0, 6));
        String village = letters(2 + random.nextInt(2)) + one(ENDS);
        return switch (random.nextInt(6)) {
            case 0 -> town + village + one(POSTS);
            case 1 -> person + "同志任" + town + one(POSTS);
            case 2 -> one(POSTS) + person;
            case 3 -> town + village;
            case 4 -> "免去" + person + "的" + one(POSTS) + "职务";
            default -> village + one(POSTS) + person;
        };
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The more frequent of a few characters drawn, so many times. */
    private String letters(int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char best = common.get(random.nextInt(common.size()));
            for (int draw = 0; draw < 2; draw++) {
                char other = common.get(random.nextInt(common.size()));
                best = frequency[other] > frequency[best] ? other : best;
            }
            letters.append(best);
        }
        return letters.toString();
    }
}
