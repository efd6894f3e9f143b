package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Withdrawals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A matter as it is led through its lifecycle in memory, with all that is to be written. Not thread-safe. */
final class Recorded {

    private final MatterType type;
    private final Optional<Matter> before;
    private Matter matter;
    private boolean renewed;
    private final List<Entry> entries = new ArrayList<>();
    private final List<PersonalStore.Clear> personal = new ArrayList<>();
    private final List<Filed> filed = new ArrayList<>();
    private final List<Linked> linked = new ArrayList<>();
    private final List<Handed> handed = new ArrayList<>();
    private Optional<MatterChanged.Undone> undone = Optional.empty();
    private List<Entry> earlier = List.of();

    /** @param entry the registration, when the matter is new */
    Recorded(MatterType type, Matter matter, Optional<Entry> entry) {
        this.type = type;
        this.matter = matter;
        this.before = entry.isPresent() ? Optional.empty() : Optional.of(matter);
        entry.ifPresent(entries::add);
    }

    void add(Entry entry, Matter after) {
        entries.add(entry);
        matter = after;
    }

    MatterType type() {
        return type;
    }

    Matter matter() {
        return matter;
    }

    /** What its journal said before. */
    Recorded knowing(List<Entry> journal) {
        earlier = journal;
        return this;
    }

    /** All that was done with it; empty where it is not known whole. */
    List<Entry> journal() {
        if (before.isPresent() && earlier.isEmpty()) {
            return List.of();
        }
        List<Entry> journal = new ArrayList<>(earlier);
        journal.addAll(entries);
        return journal;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Keys of the actions performed here. */
    Set<String> steps() {
        return entries.stream()
                .map(Entry::act)
                .filter(Entry.Performed.class::isInstance)
                .map(act -> ((Entry.Performed) act).action())
                .collect(Collectors.toSet());
    }

    /** The step of that entry was taken back here. */
    void undo(List<Entry> journal, int step) {
        undone = journal.stream()
                .filter(entry -> entry.seq() == step)
                .flatMap(entry -> Withdrawals.step(journal, step).stream()
                        .map(act -> new MatterChanged.Undone(act.action(), entry.at())))
                .findFirst();
    }

    /** What was taken back here. */
    Optional<MatterChanged.Undone> undone() {
        return undone;
    }

    List<PersonalStore.Clear> personal() {
        return personal;
    }

    List<Filed> filed() {
        return filed;
    }

    /** The kinds of the papers filed here. */
    Set<String> filedKinds() {
        return filed.stream().map(paper -> paper.act().kind()).collect(Collectors.toSet());
    }

    List<Linked> linked() {
        return linked;
    }

    List<Handed> handed() {
        return handed;
    }

    /** All clocks are to be written again: another unit's rules hold. */
    void renewClocks() {
        renewed = true;
    }

    /** The keys of clocks to which something happened. */
    List<String> changedClocks() {
        Map<String, ?> old =
                renewed ? Map.of() : before.<Map<String, ?>>map(Matter::clocks).orElse(Map.of());
        return matter.clocks().entrySet().stream()
                .filter(clock -> !clock.getValue().equals(old.get(clock.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The keys of clocks that are there no more. */
    List<String> lostClocks() {
        return before.map(Matter::clocks).orElse(Map.of()).keySet().stream()
                .filter(key -> !matter.clocks().containsKey(key))
                .toList();
    }

    /** What names it in lists; never personal data. */
    String title() {
        String title = new cn.mingfa.kernel.matter.Lifecycle(type).title(matter);
        return title.equals(ValueJson.SEALED) ? matter.number() : title;
    }

    /** A file of an entry. */
    record Filed(int seq, Entry.EvidenceFiled act, String by) {}

    /** A change of hands on a day. */
    record Handed(int seq, java.time.LocalDate on, UUID from, Entry.Handed act) {}

    /** A link of an entry. */
    record Linked(int seq, UUID other, LinkType type) {}
}
