package cn.mingfa.lexicon.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that lie in the jars of the open dictionaries, and one of our own beside this class. */
final class Artifacts {

    static final String WORDS = "/nlp/word_freq_dict.txt";
    static final String TRADITIONAL = "/data/dictionary/TSCharacters.txt";
    static final String READINGS = "/pinyin_dict_char.txt";
    static final String PHRASE_READINGS = "/data/dictionary/pinyin/pinyin.txt";
    static final String LOOK_ALIKES = "/hanzi_similar_list.txt";
    static final String OWN_LOOK_ALIKES = "look-alikes.txt";
    static final String PARTS = "/nlp_chaizi_system.txt";
    static final String STROKES = "/nlp/bihuashu_2w.txt";
    static final String PAIRS = "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

    private Artifacts() {}

    static List<String> lines(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream stream(String name) {
        InputStream in = Artifacts.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no artifact holds " + name);
        }
        return in;
    }
}
