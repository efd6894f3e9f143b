package cn.mingfa.lexicon.build;

import cn.mingfa.lexicon.Counts;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Lays counts out as the open-addressed table that {@link Counts} reads. */
final class CountsWriter {

    private CountsWriter() {}

    static void write(DataOutputStream out, Map<Long, long[]> counts, int each) throws IOException {
        int size = Integer.highestOneBit(Math.max(16, counts.size() * 4 / 3)) * 2;
        var prints = new int[size];
        var bytes = new byte[size * each];
        new TreeMap<>(counts).forEach((key, both) -> {
            long mixed = Counts.mix(key);
            int at = (int) mixed & (size - 1);
            while (prints[at] != 0) {
                at = (at + 1) & (size - 1);
            }
            prints[at] = Counts.print(mixed);
            for (int i = 0; i < each; i++) {
                bytes[at * each + i] = BinaryWriter.logarithmic(both[i]);
            }
        });
        Binary.ints(out, prints);
        Binary.bytes(out, bytes);
    }
}
