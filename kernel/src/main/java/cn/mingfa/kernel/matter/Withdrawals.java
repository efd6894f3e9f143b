package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a journal stands after steps were taken back. A step taken back does nothing any more, nor does what was
 * corrected in its fields before it was taken back; every entry keeps its place and its number.
 */
public final class Withdrawals {

    private static final Entry.Act NOTHING = new Entry.Noted("");

    private Withdrawals() {}

    /** The journal as it stands: in place of what was taken back, and of taking it back, stands an empty remark. */
    public static List<Entry> standing(List<Entry> journal) {
        Map<Integer, Integer> takenBack = takenBack(journal);
        if (takenBack.isEmpty()) {
            return journal;
        }
        List<Entry> standing = new ArrayList<>();
        Map<String, Integer> goingWithIt = new HashMap<>();
        for (Entry entry : journal) {
            standing.add(
                    switch (entry.act()) {
                        case Entry.Withdrawn withdrawn -> with(entry, NOTHING);
                        case Entry.Performed performed
                        when takenBack.containsKey(entry.seq()) -> {
                            int until = takenBack.get(entry.seq());
                            performed.fields().keySet().forEach(key -> goingWithIt.put(key, until));
                            yield with(entry, NOTHING);
                        }
                        case Entry.Corrected corrected -> with(entry, without(corrected, entry.seq(), goingWithIt));
                        default -> entry;
                    });
        }
        return standing;
    }

    /** The step that would be taken back: the last that stands, if it was done under the version the matter stands under. */
    public static Optional<Entry> last(List<Entry> journal) {
        return standing(journal).reversed().stream()
                .takeWhile(entry -> !(entry.act() instanceof Entry.Moved))
                .filter(entry -> entry.act() instanceof Entry.Performed)
                .findFirst();
    }

    /** The step with that number. */
    public static Optional<Entry.Performed> step(List<Entry> journal, int seq) {
        return journal.stream()
                .filter(entry -> entry.seq() == seq)
                .map(Entry::act)
                .filter(Entry.Performed.class::isInstance)
                .map(Entry.Performed.class::cast)
                .findFirst();
    }

    /** By the number of the step, the number of the entry that took it back. */
    public static Map<Integer, Integer> takenBack(List<Entry> journal) {
        Map<Integer, Integer> takenBack = new HashMap<>();
        for (Entry entry : journal) {
            if (entry.act() instanceof Entry.Withdrawn withdrawn) {
                takenBack.put(withdrawn.entry(), entry.seq());
            }
        }
        return takenBack;
    }

    private static Entry.Corrected without(Entry.Corrected corrected, int seq, Map<String, Integer> goingWithIt) {
        Map<String, Optional<Value>> fields = new LinkedHashMap<>(corrected.fields());
        fields.keySet().removeIf(key -> seq < goingWithIt.getOrDefault(key, 0));
        return new Entry.Corrected(fields, corrected.reason());
    }

    private static Entry with(Entry entry, Entry.Act act) {
        return new Entry(entry.seq(), entry.at(), entry.on(), entry.actor(), entry.typeVersion(), act);
    }
}
