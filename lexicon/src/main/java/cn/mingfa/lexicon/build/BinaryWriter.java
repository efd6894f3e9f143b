package cn.mingfa.lexicon.build;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.LexiconReader;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes everything in the order and the format the reader expects. */
final class BinaryWriter {

    private static final double STEPS = 16;
    private static final float SPARE = 0.02f;

    private final Vocabulary vocabulary;

    BinaryWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(Path path) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
            out.writeInt(LexiconReader.MAGIC);
            new TrieWriter(vocabulary.numbered).write(out);
            words(out);
            pairs(out);
            runs(out);
            var readings = new Readings(vocabulary);
            readings.write(out);
            new LookAlikes(vocabulary).write(out);
            readings.writeHomophones(out);
            new GapsWriter(vocabulary).write(out);
        }
    }

    static byte logarithmic(double count) {
        return (byte) Math.min(255, Math.round(STEPS * Math.log(1 + count) / Math.log(2)));
    }

    private void words(DataOutputStream out) throws IOException {
        List<Entry> all = vocabulary.numbered;
        var letters = new StringBuilder();
        var offsets = new int[all.size() + 1];
        var facts = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            Entry entry = all.get(i);
            letters.append(entry.word);
            offsets[i + 1] = letters.length();
            int alone = (int) Math.min(255, Math.round(-10 * vocabulary.alone(entry)));
            facts[i] = alone | (logarithmic(entry.own) & 255) << 8 | entry.kind.ordinal() << 16;
        }
        var totals = new long[4][all.size()];
        vocabulary.pairs.forEach((key, counts) -> {
            int left = (int) (key >>> 32);
            for (int source = 0; source < 2; source++) {
                if (counts[source] > 0) {
                    totals[2 * source][left] += counts[source];
                    totals[2 * source + 1][left]++;
                }
            }
        });
        Binary.chars(out, letters);
        Binary.ints(out, offsets);
        Binary.ints(out, facts);
        var followers = new int[all.size()];
        for (int i = 0; i < followers.length; i++) {
            for (int k = 0; k < totals.length; k++) {
                followers[i] |= (logarithmic(totals[k][i]) & 255) << 8 * k;
            }
        }
        Binary.ints(out, followers);
        bounds(out, facts, followers);
    }

    /** How probable any word is at most behind each, and each behind any. */
    private void bounds(DataOutputStream out, int[] facts, int[] followers) throws IOException {
        var lead = new float[facts.length];
        var trail = new float[facts.length];
        int likeliest = 255;
        for (int i = 0; i < facts.length; i++) {
            trail[i] = Lexicon.behind(0, facts[i] & 255, 0, 0);
            likeliest = Math.min(likeliest, facts[i] & 255);
        }
        for (int i = 0; i < facts.length; i++) {
            lead[i] = Lexicon.behind(followers[i], likeliest, 0, 0);
        }
        vocabulary.pairs.forEach((key, counts) -> {
            int left = (int) (key >>> 32);
            int right = key.intValue();
            int own = logarithmic(counts[0]) & 255;
            int general = logarithmic(counts[1]) & 255;
            float behind = Lexicon.behind(followers[left], facts[right] & 255, own, general);
            lead[left] = right == 0 ? lead[left] : Math.max(lead[left], behind);
            trail[right] = Math.max(trail[right], behind);
        });
        Binary.bytes(out, atLeast(lead));
        Binary.bytes(out, atLeast(trail));
    }

    /** Logarithms in tenths, rounded up, with a little to spare. */
    private static byte[] atLeast(float[] logarithms) {
        var bytes = new byte[logarithms.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp((int) Math.floor(-10 * (logarithms[i] + SPARE)), 0, 255);
        }
        return bytes;
    }

    private void pairs(DataOutputStream out) throws IOException {
        CountsWriter.write(out, vocabulary.pairs, 2);
    }

    private void runs(DataOutputStream out) throws IOException {
        Map<Long, long[]> counts = new HashMap<>();
        vocabulary.runs.forEach(
                (run, count) -> counts.put(cn.mingfa.lexicon.Counts.run(run, 0, run.length()), new long[] {count}));
        CountsWriter.write(out, counts, 1);
    }
}
