package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.matter.Occasion;
import cn.mingfa.kernel.matter.Reliance;
import cn.mingfa.kernel.matter.Withdrawals;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Leads matters through their lifecycle in memory: checks, then applies with personal data replaced by its stand-in. */
final class Recorder {

    private final MatterTypes types;
    private final Reckoner reckoner;
    private final LinkedMatters linked;
    private final WrittenPast past;

    Recorder(MatterTypes types, Reckoner reckoner, LinkedMatters linked, WrittenPast past) {
        this.linked = linked;
        this.types = types;
        this.reckoner = reckoner;
        this.past = past;
    }

    /** Who does it, and when it is recorded. */
    record By(User user, Instant at) {}

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, past.zone());
    }

    /** The day a matter registered so occurs; the act need not be in order yet. */
    static LocalDate occurredOn(Registration asked) {
        Map<MatterType.DateKind, LocalDate> dates = asked.dates();
        return Optional.ofNullable(dates.get(MatterType.DateKind.OCCURRED))
                .or(() -> Optional.ofNullable(dates.get(MatterType.DateKind.CONFIRMED)))
                .or(() -> Optional.ofNullable(dates.get(MatterType.DateKind.ARRIVED)))
                .orElse(asked.on());
    }

    /** Opens the matter under its number; already checked. */
    Recorded open(Registration asked, String number, By by) {
        MatterType type = types.asked(asked.type());
        UUID id = UUID.randomUUID();
        Map<String, Value> clear = new Lifecycle(type)
                .completed(
                        new Entry.Registered(
                                asked.ownerUnit(), asked.handlingUnit(), number, asked.dates(), asked.fields()),
                        dayOf(by.at()))
                .fields();
        Map<String, Value> sealed = sealed(type, clear);
        Entry entry = entry(
                1,
                type.edition().version(),
                by,
                asked.on(),
                new Entry.Registered(asked.ownerUnit(), asked.handlingUnit(), number, asked.dates(), sealed));
        Matter matter = new Lifecycle(type).apply(Optional.empty(), id, entry);
        Recorded recorded = new Recorded(type, matter, Optional.of(entry));
        keepClear(recorded, 1, clear);
        asked.lateReason().filter(reason -> !reason.isBlank()).ifPresent(reason -> {
            Entry late = entry(2, type.edition().version(), by, asked.on(), new Entry.Noted("年度关账后补录，原因：" + reason));
            recorded.add(late, new Lifecycle(type).apply(Optional.of(recorded.matter()), id, late));
        });
        return recorded;
    }

    /**
     * Does something to the matter.
     *
     * @throws MatterRefusal with everything that is wrong
     */
    void act(Recorded recorded, Entry.Act act, LocalDate on, By by) {
        act(recorded, act, on, by, Set.of());
    }

    /** The same, but problems of the trusted codes do not count. */
    void act(Recorded recorded, Entry.Act act, LocalDate on, By by, Set<String> trusted) {
        act(recorded, act, on, by, trusted, linked.standing().held().with(recorded));
    }

    /** The same among matters that are on their way together. */
    void act(Recorded recorded, Entry.Act asked, LocalDate on, By by, Set<String> trusted, Neighbours neighbours) {
        Matter matter = recorded.matter();
        Lifecycle lifecycle = new Lifecycle(recorded.type());
        Entry.Act act = asked instanceof Entry.Performed performed
                ? lifecycle.completed(matter, performed, dayOf(by.at()))
                : asked;
        Occasion occasion = new Occasion(on, dayOf(by.at()), by.user().roles(), neighbours, recorded.journal());
        try {
            lifecycle.check(matter, act, occasion, reckoner.rules().apply(matter.ownerUnit()), reckoner.calendar());
        } catch (MatterRefusal refusal) {
            List<MatterRefusal.Problem> problems = refusal.problems().stream()
                    .filter(problem -> !trusted.contains(problem.code()))
                    .toList();
            if (!problems.isEmpty()) {
                throw new MatterRefusal(problems);
            }
        }
        int seq = matter.version() + 1;
        int version = act instanceof Entry.Moved ? recorded.type().edition().version() : matter.typeVersion();
        Entry entry = entry(seq, version, by, on, sealed(recorded, seq, act));
        recorded.add(entry, lifecycle.apply(Optional.of(matter), matter.id(), entry));
        if (act instanceof Entry.EvidenceFiled filed) {
            recorded.filed().add(new Recorded.Filed(seq, filed, by.user().name()));
        } else if (act instanceof Entry.Linked linked) {
            recorded.linked().add(new Recorded.Linked(seq, linked.other(), linked.type()));
        } else if (act instanceof Entry.Handed handed) {
            recorded.handed().add(new Recorded.Handed(seq, on, matter.ownerUnit(), handed));
        }
    }

    /**
     * Takes back a step: what its journal makes of the matter without it.
     *
     * @param known the matter's personal data; what the step had replaced is filed again, so that the newest is the valid
     * @throws MatterRefusal with everything that is wrong
     */
    void withdraw(Recorded recorded, Entry.Withdrawn act, Map<PersonalStore.Place, Optional<Value>> known, By by) {
        Matter matter = recorded.matter();
        List<Entry> journal = recorded.journal();
        LocalDate today = dayOf(by.at());
        new Lifecycle(recorded.type())
                .checkWithdrawal(
                        matter,
                        act,
                        journal,
                        new Occasion(
                                today,
                                today,
                                by.user().roles(),
                                linked.standing().with(recorded)));
        Entry entry = entry(matter.version() + 1, matter.typeVersion(), by, today, act);
        List<Entry> all = new ArrayList<>(journal);
        all.add(entry);
        Matter after = Lifecycle.replay(matter.id(), all, version -> types.of(matter.type(), version));
        List<MatterRefusal.Problem> relied =
                new Reliance(types.all(), linked, past).problems(matter, after, journal, act.entry());
        if (!relied.isEmpty()) {
            throw new MatterRefusal(relied);
        }
        recorded.add(entry, after);
        recorded.undo(journal, act.entry());
        restored(journal, act.entry(), matter.id(), known).forEach((key, value) -> {
            if (recorded.matter().fields().containsKey(key)) {
                keepClear(recorded, entry.seq(), Map.of(key, value));
            }
        });
    }

    /** What the fields of the step held before it, as far as it was personal. */
    private static Map<String, Value> restored(
            List<Entry> journal, int seq, UUID matter, Map<PersonalStore.Place, Optional<Value>> known) {
        Map<String, Value> restored = new LinkedHashMap<>();
        Withdrawals.step(journal, seq)
                .ifPresent(performed -> performed
                        .fields()
                        .keySet()
                        .forEach(key -> known.entrySet().stream()
                                .filter(one -> one.getKey().matter().equals(matter)
                                        && one.getKey().field().equals(key))
                                .filter(one -> one.getKey().seq() < seq)
                                .max(Comparator.comparingInt(one -> one.getKey().seq()))
                                .flatMap(Map.Entry::getValue)
                                .ifPresent(value -> restored.put(key, value))));
        return restored;
    }

    /** The matter as the act would leave it; nothing is recorded. */
    Matter preview(Recorded recorded, Entry.Act act, LocalDate on, User by, Instant at) {
        Matter matter = recorded.matter();
        Entry entry = entry(matter.version() + 1, matter.typeVersion(), new By(by, at), on, act);
        return new Lifecycle(recorded.type()).apply(Optional.of(matter), matter.id(), entry);
    }

    private static Entry entry(int seq, int typeVersion, By by, LocalDate on, Entry.Act act) {
        return new Entry(seq, by.at(), on, by.user().actor(), typeVersion, act);
    }

    private static Entry.Act sealed(Recorded recorded, int seq, Entry.Act act) {
        MatterType type = recorded.type();
        return switch (act) {
            case Entry.Performed performed -> {
                keepClear(recorded, seq, performed.fields());
                yield new Entry.Performed(performed.action(), sealed(type, performed.fields()), performed.note());
            }
            case Entry.Corrected corrected -> {
                Map<String, Optional<Value>> fields = new LinkedHashMap<>();
                Map<String, Value> clear = new LinkedHashMap<>();
                corrected.fields().forEach((key, value) -> {
                    boolean personal = value.isPresent() && personal(type, key);
                    fields.put(key, personal ? value.map(PersonalStore::stand) : value);
                    if (personal) {
                        clear.put(key, value.get());
                    }
                });
                keepClear(recorded, seq, clear);
                yield new Entry.Corrected(fields, corrected.reason());
            }
            case Entry.Registered registered -> registered;
            case Entry.Moved moved -> moved;
            case Entry.Withdrawn withdrawn -> withdrawn;
            case Entry.Noted noted -> noted;
            case Entry.EvidenceFiled filed -> filed;
            case Entry.Linked linked -> linked;
            case Entry.Handed handed -> handed;
        };
    }

    private static Map<String, Value> sealed(MatterType type, Map<String, Value> fields) {
        Map<String, Value> sealed = new LinkedHashMap<>(fields);
        sealed.replaceAll((key, value) -> personal(type, key) ? PersonalStore.stand(value) : value);
        return sealed;
    }

    private static void keepClear(Recorded recorded, int seq, Map<String, Value> fields) {
        fields.forEach((key, value) -> recorded.type()
                .field(key)
                .filter(Field::personal)
                .filter(field -> !(value instanceof Value.NotApplicable))
                .ifPresent(field -> recorded.personal()
                        .add(new PersonalStore.Clear(recorded.matter().id(), seq, field, value))));
    }

    private static boolean personal(MatterType type, String key) {
        return type.field(key).filter(Field::personal).isPresent();
    }
}
