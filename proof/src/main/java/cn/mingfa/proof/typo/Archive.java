package cn.mingfa.proof.typo;

import cn.mingfa.document.SourceText;
import cn.mingfa.lexicon.Lexicon;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an office's own accepted documents have in common: stretches of four to seven characters that stand in at least
 * two of them, with the number of documents. It is evidence against a text only where that sounds or looks like such a
 * stretch, and for a text where that holds one; an archive alone never says what a word should be. One compact file.
 */
public final class Archive {

    /** Shortest and longest stretch kept. */
    static final int SHORTEST = 4;

    static final int LONGEST = 7;
    /** Documents a stretch must stand in to be evidence. */
    static final int SUPPORT = 2;

    private static final int MAGIC = 0x4d464131;
    private static final int MOST = 4_000_000;
    private static final Archive EMPTY = new Archive(Map.of(), Set.of());

    private final Map<String, Integer> stretches;
    private final Set<String> threes;
    private @Nullable ArchiveIndex index;

    private Archive(Map<String, Integer> stretches, Set<String> threes) {
        this.stretches = stretches;
        this.threes = threes;
    }

    /** Nothing learnt. */
    public static Archive empty() {
        return EMPTY;
    }

    /** Learns from accepted documents; each counts once for a stretch, however often it holds it. */
    public static Archive learn(List<SourceText> documents) {
        var counts = new HashMap<String, Integer>();
        var threes = new HashSet<String>();
        for (SourceText document : documents) {
            var seen = new HashSet<String>();
            collect(document.text(), seen, threes);
            seen.forEach(stretch -> counts.merge(stretch, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < SUPPORT);
        return new Archive(Map.copyOf(counts), Set.copyOf(threes));
    }

    private static void collect(String text, Set<String> seen, Set<String> threes) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Slips.isHan(text.charAt(i))) {
                for (int begin = from; begin < i; begin++) {
                    if (begin + 3 <= i) {
                        threes.add(text.substring(begin, begin + 3));
                    }
                    for (int n = SHORTEST; n <= LONGEST && begin + n <= i; n++) {
                        seen.add(text.substring(begin, begin + n));
                    }
                }
                from = i + 1;
            }
        }
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** How many stretches are known. */
    public int size() {
        return stretches.size();
    }

    /** In how many documents the stretch stands, 0 if in fewer than two. */
    int documents(String stretch) {
        return stretches.getOrDefault(stretch, 0);
    }

    /** Whether any document holds the three characters. */
    boolean holds(String three) {
        return threes.contains(three);
    }

    /** The archive made ready; worked out once. */
    synchronized ArchiveIndex index() {
        ArchiveIndex made = index;
        if (made == null) {
            made = new ArchiveIndex(Lexicon.shipped(), this);
            index = made;
        }
        return made;
    }

    Set<Map.Entry<String, Integer>> entries() {
        return stretches.entrySet();
    }

    /** Writes the record; the same archive always gives the same bytes. */
    public void write(Path path) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            out.writeInt(MAGIC);
            out.writeInt(stretches.size());
            for (Map.Entry<String, Integer> entry : new TreeMap<>(stretches).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeShort(Math.min(Short.MAX_VALUE, entry.getValue()));
            }
            out.writeInt(threes.size());
            for (String three : threes.stream().sorted().toList()) {
                out.writeChars(three);
            }
        }
    }

    /**
     * Reads a record.
     *
     * @throws IOException if the file cannot be read or is no such record
     */
    public static Archive read(Path path) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no archive of this format: " + path.getFileName());
            }
            var stretches = new HashMap<String, Integer>();
            for (int left = count(in, path); left > 0; left--) {
                stretches.put(in.readUTF(), (int) in.readShort());
            }
            var threes = new HashSet<String>();
            for (int left = count(in, path); left > 0; left--) {
                threes.add("" + in.readChar() + in.readChar() + in.readChar());
            }
            return new Archive(Map.copyOf(stretches), Set.copyOf(threes));
        }
    }

    private static int count(DataInputStream in, Path path) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("an archive of " + count + " entries is not believed: " + path.getFileName());
        }
        return count;
    }
}
