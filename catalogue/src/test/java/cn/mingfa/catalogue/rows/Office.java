package cn.mingfa.catalogue.rows;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Coverage;
import cn.mingfa.catalogue.Filling;
import cn.mingfa.catalogue.Letter;
import cn.mingfa.catalogue.Watching;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.Occasion;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A small office with a ledger in memory: everything goes through the kernel's gates, as a user's click would. */
final class Office {

    static final UUID UNIT = new UUID(7, 7);
    static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Set<Role> STAFF = Set.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);

    private final Map<UUID, Matter> matters = new LinkedHashMap<>();
    private final Map<UUID, List<Entry>> journals = new LinkedHashMap<>();
    private final Around around = new Around(this::matter);

    /** Registers a matter; pairs of key and raw text, dates among them; required dates default to the day. */
    UUID open(String type, String on, String... pairs) {
        MatterType definition = type(type);
        LocalDate day = LocalDate.parse(on);
        Map<DateKind, LocalDate> dates = new TreeMap<>();
        definition.dates().stream()
                .filter(MatterType.DateLabel::required)
                .forEach(label -> dates.put(label.kind(), day));
        Map<String, Value> fields = new LinkedHashMap<>();
        definition.fields().stream()
                .filter(field -> field.initial().isPresent())
                .forEach(field ->
                        fields.put(field.key(), read(field, field.initial().orElseThrow(), day)));
        for (int i = 0; i < pairs.length; i += 2) {
            Optional<DateKind> kind = kind(pairs[i]);
            if (kind.isPresent()) {
                dates.put(kind.get(), LocalDate.parse(pairs[i + 1]));
            } else {
                fields.put(pairs[i], read(field(definition, pairs[i]), pairs[i + 1], day));
            }
        }
        UUID id = new UUID(9, matters.size() + 1L);
        Lifecycle lifecycle = new Lifecycle(definition);
        Entry.Registered act = lifecycle.completed(
                new Entry.Registered(UNIT, UNIT, definition.series().word() + "1号", dates, fields), day);
        lifecycle.checkRegistration(act, day);
        Entry entry = entry(1, day, act);
        matters.put(id, lifecycle.apply(Optional.empty(), id, entry));
        journals.put(id, List.of(entry));
        return id;
    }

    /** Does an action as one of the unit's own people. */
    void act(UUID id, String action, String on, String... pairs) {
        act(STAFF, id, action, on, pairs);
    }

    /** Does an action with these roles; refused as the kernel refuses. */
    void act(Set<Role> roles, UUID id, String action, String on, String... pairs) {
        Matter matter = matter(id);
        MatterType definition = type(matter.type());
        LocalDate day = LocalDate.parse(on);
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], read(field(definition, pairs[i]), pairs[i + 1], day));
        }
        Lifecycle lifecycle = new Lifecycle(definition);
        Entry.Performed act = lifecycle.completed(matter, new Entry.Performed(action, fields, Optional.empty()), day);
        lifecycle.check(
                matter,
                act,
                new Occasion(day, day, roles, around, journal(id)),
                CATALOGUE::clockRule,
                CATALOGUE.calendar());
        Entry entry = entry(matter.version() + 1, day, act);
        matters.put(id, lifecycle.apply(Optional.of(matter), id, entry));
        add(id, entry);
    }

    /** What the kernel says against an action; empty when it would be done. */
    List<String> refusal(UUID id, String action, String on, String... pairs) {
        return refusal(STAFF, id, action, on, pairs);
    }

    List<String> refusal(Set<Role> roles, UUID id, String action, String on, String... pairs) {
        Matter before = matter(id);
        List<Entry> journal = journal(id);
        try {
            act(roles, id, action, on, pairs);
            matters.put(id, before);
            journals.put(id, journal);
            return List.of();
        } catch (MatterRefusal refusal) {
            return refusal.problems().stream()
                    .map(MatterRefusal.Problem::sentence)
                    .toList();
        }
    }

    /** What the kernel says against a registration. */
    List<String> refusedAtOpening(String type, String on, String... pairs) {
        try {
            matters.remove(open(type, on, pairs));
            return List.of();
        } catch (MatterRefusal refusal) {
            return refusal.problems().stream()
                    .map(MatterRefusal.Problem::sentence)
                    .toList();
        }
    }

    void link(UUID from, LinkType type, UUID to) {
        around.link(from, type, to);
    }

    void file(UUID id, String on) {
        file(id, on, "材料");
    }

    void file(UUID id, String on, String kind) {
        around.file(id, kind);
        Matter matter = matter(id);
        LocalDate day = LocalDate.parse(on);
        Entry.Act act = new Entry.EvidenceFiled("a".repeat(64), "材料.pdf", kind, day);
        Entry entry = entry(matter.version() + 1, day, act);
        matters.put(id, new Lifecycle(type(matter.type())).apply(Optional.of(matter), id, entry));
        add(id, entry);
    }

    private List<Entry> journal(UUID id) {
        return journals.getOrDefault(id, List.of());
    }

    private void add(UUID id, Entry entry) {
        List<Entry> journal = new ArrayList<>(journal(id));
        journal.add(entry);
        journals.put(id, journal);
    }

    Matter matter(UUID id) {
        return Optional.ofNullable(matters.get(id)).orElseThrow();
    }

    String stage(UUID id) {
        return matter(id).stage();
    }

    DueDate due(UUID id, String rule) {
        var events = Optional.ofNullable(matter(id).clocks().get(rule)).orElseThrow();
        return new StatutoryClock(CATALOGUE.calendar())
                .reckon(CATALOGUE.clockRule(rule).orElseThrow(), events);
    }

    /** How the steps of its track stand, by key. */
    Map<String, Guide.Stop> track(UUID id, String on) {
        Map<String, Guide.Stop> stops = new LinkedHashMap<>();
        guide(id, on).track(matter(id)).forEach(stop -> stops.put(stop.step().key(), stop));
        return stops;
    }

    /** What the words of a matter call for. */
    List<String> called(UUID id, String on) {
        return guide(id, on).called(matter(id)).stream()
                .map(Guide.Called::sentence)
                .toList();
    }

    private Guide guide(UUID id, String on) {
        return new Guide(type(matter(id).type()), LocalDate.parse(on), around);
    }

    /** A figure of the year up to the day, as a plain number; the state's name where it is none. */
    String figure(String indicator, String asOf) {
        Figure figure = tally(indicator, asOf).figure();
        return figure.amount()
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .orElse(figure.getClass().getSimpleName());
    }

    Tally tally(String indicator, String asOf) {
        return figures().tally(CATALOGUE.indicator(indicator).orElseThrow(), scope(asOf));
    }

    /** Both parts of a rate. */
    String parts(String indicator, String asOf) {
        Figure.Ratio ratio = switch (tally(indicator, asOf).figure()) {
            case Figure.Number number -> number.ratio().orElseThrow();
            case Figure.Zero zero -> zero.ratio().orElseThrow();
            case Figure.Empty empty -> throw new AssertionError(empty.why());
            case Figure.NotApplicable none -> throw new AssertionError(none.reason());
        };
        return ratio.numerator().stripTrailingZeros().toPlainString() + "/"
                + ratio.denominator().stripTrailingZeros().toPlainString();
    }

    /** What a watch says on the day. */
    List<String> watch(String key, String asOf) {
        var watch = CATALOGUE.watches().stream()
                .filter(w -> w.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Watching(CATALOGUE, figures())
                .look(watch, scope(asOf)).stream()
                        .map(Watching.Notice::sentence)
                        .toList();
    }

    Coverage matrix(String key, String asOf) {
        var matrix = CATALOGUE.matrices().stream()
                .filter(m -> m.key().equals(key))
                .findFirst()
                .orElseThrow();
        return Coverage.of(matrix, CATALOGUE, figures(), scope(asOf));
    }

    /** The letters a matter has, by key, each as one text. */
    Map<String, String> letters(UUID id, String on) {
        Matter matter = matter(id);
        Conditions conditions = new Conditions(Days.upTo(LocalDate.parse(on)), around);
        Filling filling = new Filling(
                type(matter.type()), matter, Map.of("unit", "栖禾镇人民政府", "today", Filling.day(LocalDate.parse(on))));
        Map<String, String> letters = new LinkedHashMap<>();
        CATALOGUE.letters().stream()
                .filter(letter -> letter.type().equals(matter.type()))
                .filter(letter -> conditions.holds(letter.when(), matter))
                .forEach(letter -> letters.put(
                        letter.key(),
                        String.join(
                                "\n",
                                letter.paragraphs().stream()
                                        .filter(p -> conditions.holds(p.when(), matter))
                                        .map(Letter.Paragraph::text)
                                        .map(filling::fill)
                                        .toList())));
        return letters;
    }

    private MemoryFigures figures() {
        return new MemoryFigures(List.copyOf(matters.values()), CATALOGUE::matterType, around);
    }

    private static Scope scope(String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        return Scope.year(Set.of(UNIT), day.getYear(), day);
    }

    private static Optional<DateKind> kind(String key) {
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static MatterType type(String key) {
        return CATALOGUE.matterType(key).orElseThrow(() -> new IllegalArgumentException("no type " + key));
    }

    private static Field field(MatterType type, String key) {
        return type.field(key).orElseThrow(() -> new IllegalArgumentException(type.key() + " has no " + key));
    }

    private static Value read(Field field, String raw, LocalDate today) {
        return switch (FieldGate.read(field, raw, today)) {
            case FieldGate.Reading.Filled filled -> filled.value();
            case FieldGate.Reading.Blank blank -> throw new IllegalArgumentException("blank: " + field.key());
            case FieldGate.Reading.Wrong wrong ->
                throw new IllegalArgumentException(wrong.problem().sentence());
        };
    }

    private static Entry entry(int seq, LocalDate on, Entry.Act act) {
        return new Entry(
                seq, Instant.EPOCH, on, new Entry.Actor(new UUID(1, 1), "陈禾", "经办人", "栖禾镇", Optional.empty()), 1, act);
    }
}
