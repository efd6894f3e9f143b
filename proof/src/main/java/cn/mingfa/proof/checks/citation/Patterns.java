package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.Automaton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word the rules of this package look for, in one automaton; made when the first text is checked. */
final class Patterns {

    /** What a word is looked for as. */
    enum Sort {
        /** The first half of a fixed expression. */
        FRONT,
        /** The second half of a fixed expression. */
        BACK,
        /** A third of a fixed expression every word of which is fixed. */
        PIECE,
        /** A numbered expression with another number. */
        NUMBER,
        /** A permitted variant of a fixed expression. */
        VARIANT,
        /** An expression that is always wrong. */
        WRONG,
        /** A member of a list. */
        MEMBER,
        /** A plan with an end. */
        PLAN,
        /** Name of a statute. */
        TITLE
    }

    /**
     * What a word stands for.
     *
     * @param id index into the table of its sort
     */
    record Use(Sort sort, int id, String word) {}

    private final List<String> words = new ArrayList<>();
    private final List<List<Use>> uses = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();

    private Patterns() {
        List<Phrase> phrases = Phrase.ALL;
        for (int id = 0; id < phrases.size(); id++) {
            Phrase phrase = phrases.get(id);
            add(Sort.FRONT, id, phrase.text().substring(0, phrase.half()));
            add(Sort.BACK, id, phrase.text().substring(phrase.half()));
            if (phrase.set()) {
                for (int i = 0; i < Phrase.PIECES; i++) {
                    String piece = phrase.text().substring(phrase.piece(i), phrase.piece(i + 1));
                    add(Sort.PIECE, id * Phrase.PIECES + i, piece);
                }
            }
            for (String variant : phrase.variants()) {
                add(Sort.VARIANT, id, variant);
            }
        }
        for (int id = 0; id < WrongPhrases.ALL.size(); id++) {
            add(Sort.WRONG, id, WrongPhrases.ALL.get(id).wrong());
        }
        for (int id = 0; id < Numbered.ALL.size(); id++) {
            for (String wrong : Numbered.ALL.get(id).wrong()) {
                add(Sort.NUMBER, id, wrong);
            }
        }
        for (int id = 0; id < PhraseList.ALL.size(); id++) {
            for (List<String> wordings : PhraseList.ALL.get(id).members()) {
                for (String wording : wordings) {
                    add(Sort.MEMBER, id, wording);
                }
            }
        }
        for (int id = 0; id < Plan.ALL.size(); id++) {
            for (String name : Plan.ALL.get(id).spellings()) {
                add(Sort.PLAN, id, name);
            }
        }
        for (int id = 0; id < Titles.ALL.size(); id++) {
            add(Sort.TITLE, id, Titles.ALL.get(id).name());
        }
    }

    private void add(Sort sort, int id, String word) {
        Integer at = index.get(word);
        if (at == null) {
            at = words.size();
            index.put(word, at);
            words.add(word);
            uses.add(new ArrayList<>(1));
        }
        uses.get(at).add(new Use(sort, id, word));
    }

    private static final class Made {
        static final Patterns ALL = new Patterns();
        static final Automaton AUTOMATON = Automaton.of(ALL.words);
        /** By word what it stands for. */
        static final Use[][] USES =
                ALL.uses.stream().map(uses -> uses.toArray(Use[]::new)).toArray(Use[][]::new);
    }

    /** Takes a use of a word and the offset just behind the word. */
    @FunctionalInterface
    interface Hit {
        void at(Use use, int end);
    }

    static void scan(String text, Hit hit) {
        Use[][] uses = Made.USES;
        Made.AUTOMATON.scan(text, (word, end) -> {
            for (Use use : uses[word]) {
                hit.at(use, end);
            }
        });
    }
}
