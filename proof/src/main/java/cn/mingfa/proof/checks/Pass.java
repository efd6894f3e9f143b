package cn.mingfa.proof.checks;

import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Marks;
import cn.mingfa.proof.text.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one pass over a text that calls every {@link Watch} where one of its characters stands. */
final class Pass {

    private static final int CHARACTERS = 1 << 16;

    private final List<Watch> watches;
    private final Table folded;
    private final Table raw;

    Pass(List<Watch> watches) {
        this.watches = List.copyOf(watches);
        this.folded = new Table(this.watches, false);
        this.raw = new Table(this.watches, true);
    }

    /** What each watch finds goes into the notes of the same index; a watch whose notes are closed is not called. */
    void run(Dossier dossier, List<Notes> notes) {
        String source = dossier.source();
        for (Block block : dossier.layout().blocks()) {
            folded.scan(block, block.text(), 0, block.view().length(), dossier, notes);
            raw.scan(block, source, block.start(), block.end(), dossier, notes);
        }
    }

    /** Which watches wait for which character. */
    private static final class Table {

        /** For each character the number of its set of watches, 0 for none. */
        private final short[] sets = new short[CHARACTERS];

        /** For each role the watches of each set, as indexes. */
        private final Map<Role, int[][]> called = new EnumMap<>(Role.class);

        private final List<Watch> watches;

        /** For each watch what must stand behind digits, null where anything may. */
        private final @Nullable Marks[] behind;

        Table(List<Watch> watches, boolean raw) {
            this.watches = watches;
            this.behind = new @Nullable Marks[watches.size()];
            var wanted = new HashMap<Character, List<Integer>>();
            for (int w = 0; w < watches.size(); w++) {
                Watch watch = watches.get(w);
                behind[w] = watch.behindDigits().isEmpty() ? null : new Marks(watch.behindDigits());
                if (watch.raw() == raw) {
                    int index = w;
                    watch.characters()
                            .chars()
                            .distinct()
                            .forEach(c -> wanted.computeIfAbsent((char) c, key -> new ArrayList<>())
                                    .add(index));
                }
            }
            var numbers = new HashMap<List<Integer>, Short>();
            var lists = new ArrayList<List<Integer>>();
            lists.add(List.of());
            wanted.forEach((c, indexes) -> {
                Short number = numbers.get(indexes);
                if (number == null) {
                    number = (short) lists.size();
                    numbers.put(indexes, number);
                    lists.add(indexes);
                }
                sets[c] = number;
            });
            for (Role role : Role.values()) {
                called.put(role, forRole(role, lists));
            }
        }

        private int[][] forRole(Role role, List<List<Integer>> lists) {
            var indexes = new int[lists.size()][];
            boolean any = false;
            for (int set = 0; set < indexes.length; set++) {
                indexes[set] = lists.get(set).stream()
                        .filter(w -> watches.get(w).roles().contains(role))
                        .mapToInt(Integer::intValue)
                        .toArray();
                any |= indexes[set].length > 0;
            }
            return any ? indexes : new int[0][];
        }

        private static boolean allows(@Nullable Marks wanted, String text, int behind, int to) {
            return wanted == null || behind < to && wanted.holds(text.charAt(behind));
        }

        void scan(Block block, String text, int from, int to, Dossier dossier, List<Notes> notes) {
            int[][] here = called.getOrDefault(block.role(), new int[0][]);
            if (here.length == 0) {
                return;
            }
            for (int i = from; i < to; i++) {
                int set = sets[text.charAt(i)];
                if (set != 0 && Watch.calls(text, i, from)) {
                    int next = Chars.isDigit(text.charAt(i)) ? Chars.behindDigits(text, i, to) : -1;
                    for (int w : here[set]) {
                        if (!notes.get(w).isClosed() && (next < 0 || allows(behind[w], text, next, to))) {
                            watches.get(w).at(block, i, dossier, notes.get(w));
                        }
                    }
                }
            }
        }
    }
}
