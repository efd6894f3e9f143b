package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The journal of one matter in a test. */
class Journal {

    static final UUID ID = new UUID(7, 7);
    static final String NAME = "陈岚";

    private final Lifecycle lifecycle;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Matter> matter = Optional.empty();

    Journal(MatterType type) {
        this.lifecycle = new Lifecycle(type);
    }

    /** With a matter registered in it that holds no more than it must. */
    static Journal registered(MatterType type, LocalDate on) {
        var journal = new Journal(type);
        journal.add(
                on,
                new Entry.Registered(
                        ID,
                        ID,
                        "1号",
                        Map.of(DateKind.ARRIVED, on),
                        Map.of("subject", new Value.Text("方案"), "channel", new Value.Choice("web"))));
        return journal;
    }

    static Entry entry(int seq, LocalDate on, Entry.Act act) {
        return new Entry(
                seq,
                Instant.parse("2026-11-21T00:00:00Z").plusSeconds(seq),
                on,
                new Entry.Actor(new UUID(0, 9), NAME, "科员", "栖禾镇", Optional.empty()),
                1,
                act);
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    Matter matter() {
        return matter.orElseThrow();
    }

    Matter add(LocalDate on, Entry.Act act) {
        Entry entry = entry(entries.size() + 1, on, act);
        matter = Optional.of(lifecycle.apply(matter, ID, entry));
        entries.add(entry);
        return matter();
    }

    /** Takes back the step of that entry. */
    Matter takeBack(int step, String reason) {
        entries.add(entry(entries.size() + 1, LocalDate.of(2026, 11, 21), new Entry.Withdrawn(step, reason)));
        matter = Optional.of(replayed());
        return matter();
    }

    List<Entry> entries() {
        return entries;
    }

    Matter replayed() {
        return lifecycle.replay(ID, entries);
    }
}
