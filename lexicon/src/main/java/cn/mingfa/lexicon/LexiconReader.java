package cn.mingfa.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the binary the generator wrote: sections one after the other, each its length and its content. */
public final class LexiconReader {

    /** Opens every binary; changes with the format. */
    public static final int MAGIC = 0x4d464c33;

    private final ByteBuffer in;

    private LexiconReader(ByteBuffer in) {
        this.in = in;
    }

    static Lexicon resource() {
        try (InputStream stream = LexiconReader.class.getResourceAsStream("lexicon.bin")) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks lexicon.bin");
            }
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a binary made elsewhere, for measuring.
     *
     * @throws IllegalArgumentException if the file is no lexicon
     */
    public static Lexicon file(Path path) throws IOException {
        return of(Files.readAllBytes(path));
    }

    private static Lexicon of(byte[] bytes) {
        var reader = new LexiconReader(ByteBuffer.wrap(bytes));
        if (bytes.length < 4 || reader.in.getInt() != MAGIC) {
            throw new IllegalArgumentException("no lexicon of this format");
        }
        return reader.lexicon();
    }

    private Lexicon lexicon() {
        char[] codes = chars();
        int[] base = ints();
        int[] check = ints();
        int[] ends = ints();
        var words = new Table(chars(), ints(), ints(), ints(), bytes(), bytes());
        var trie = new Trie(codes, base, check, ends, words);
        var pairs = new Counts(ints(), bytes());
        var runs = new Counts(ints(), bytes());
        var sounds = new Sounds(shorts(), shorts(), shorts(), shorts(), shorts());
        var shapes = new Shapes(ints(), chars(), bytes(), trie, sounds);
        var homophones = new Homophones(ints(), ints(), ints(), ints(), words);
        var gaps = new Gaps(ints(), ints());
        return new Lexicon(trie, words, pairs, runs, sounds, shapes, homophones, gaps);
    }

    private int[] ints() {
        var all = new int[in.getInt()];
        in.asIntBuffer().get(all);
        in.position(in.position() + 4 * all.length);
        return all;
    }

    private short[] shorts() {
        var all = new short[in.getInt()];
        in.asShortBuffer().get(all);
        in.position(in.position() + 2 * all.length);
        return all;
    }

    private char[] chars() {
        var all = new char[in.getInt()];
        in.asCharBuffer().get(all);
        in.position(in.position() + 2 * all.length);
        return all;
    }

    private byte[] bytes() {
        var all = new byte[in.getInt()];
        in.get(all);
        return all;
    }
}
