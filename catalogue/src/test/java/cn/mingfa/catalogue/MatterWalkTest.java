package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Entry.Act;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.matter.Occasion;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every matter type walked by the kernel's lifecycle over all its ways, one working week a step. */
class MatterWalkTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Entry.Actor ACTOR = new Entry.Actor(new UUID(1, 1), "陈禾", "经办人", "栖禾镇", Optional.empty());
    private static final int MOST_STATES = 4_000;

    private static final Map<String, Walk> WALKS = new HashMap<>();

    static List<MatterType> types() {
        return CATALOGUE.matterTypes();
    }

    @Test
    void everyRowOfTheInventoryHasItsTypes() {
        assertThat(types()).hasSize(92);
        assertThat(types()).extracting(MatterType::title).doesNotHaveDuplicates();
        assertThat(types()).extracting(type -> type.series().word()).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everyActionCanBeDoneAndEveryClosingStageReached(MatterType type) {
        Walk walk = WALKS.computeIfAbsent(type.key(), key -> Walk.of(type));

        assertThat(walk.done)
                .containsExactlyInAnyOrderElementsOf(
                        type.actions().stream().map(Action::key).toList());
        assertThat(walk.closed)
                .containsExactlyInAnyOrderElementsOf(type.stages().stream()
                        .filter(Stage::closing)
                        .map(Stage::key)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void noClockRunsOnOnceTheMatterIsClosed(MatterType type) {
        Walk walk = WALKS.computeIfAbsent(type.key(), key -> Walk.of(type));

        assertThat(walk.runningWhenClosed).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void registrationWithoutWhatMustBeGivenIsRefused(MatterType type) {
        Entry.Registered empty = new Entry.Registered(new UUID(7, 7), new UUID(7, 7), "1", dates(type), Map.of());

        assertThatThrownBy(() -> new Lifecycle(type).checkRegistration(empty, TODAY))
                .isInstanceOfSatisfying(
                        MatterRefusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(MatterRefusal.Problem::code)
                                .contains("required"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void somethingIsRefusedToAMatterThatIsClosed(MatterType type) {
        Walk walk = WALKS.computeIfAbsent(type.key(), key -> Walk.of(type));

        for (Matter closed : walk.samples.values()) {
            assertThat(new Lifecycle(type).offers(closed, new Occasion(TODAY, TODAY, EnumSet.allOf(Role.class))))
                    .anySatisfy(offer -> assertThat(offer.reason()).isPresent());
        }
    }

    private static Map<DateKind, LocalDate> dates(MatterType type) {
        Map<DateKind, LocalDate> dates = new TreeMap<>();
        type.dates().stream().filter(MatterType.DateLabel::required).forEach(d -> dates.put(d.kind(), START));
        return dates;
    }

    /** Values that fit the fields. */
    private static Map<String, Value> values(MatterType type, List<String> keys) {
        Map<String, Value> values = new LinkedHashMap<>();
        keys.stream()
                .map(key -> type.field(key).orElseThrow())
                .filter(field -> field.derived().isEmpty())
                .forEach(field -> values.put(field.key(), value(field)));
        return values;
    }

    private static Value value(Field field) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> new Value.Text("甲");
            case WHOLE ->
                new Value.Whole(field.min().map(BigDecimal::longValueExact).orElse(1L));
            case DECIMAL -> new Value.Decimal(field.min().orElse(BigDecimal.ONE));
            case DATE -> new Value.Day(START);
            case DATE_TIME -> new Value.Moment(START.atTime(9, 0));
            case YES_NO -> new Value.YesNo(false);
            case CHOICE -> new Value.Choice(field.options().getFirst().code());
            case CHOICES -> new Value.Choices(List.of(field.options().getFirst().code()));
            case PERSONS -> new Value.Persons(List.of(new Value.Person("1", "陈禾")));
            case ROWS -> new Value.Rows(List.of(line(field)));
        };
    }

    private static Map<String, Value> line(Field rows) {
        Map<String, Value> line = new LinkedHashMap<>();
        rows.columns().forEach(column -> line.put(column.key(), value(column)));
        return line;
    }

    /** The type as if every gate stood open: the walk is about stages and clocks. */
    private static MatterType withoutGates(MatterType type) {
        return new MatterType(
                type.edition(),
                type.key(),
                type.title(),
                type.group(),
                type.titleField(),
                type.dates(),
                type.fields(),
                type.series(),
                type.stages(),
                type.onRegister(),
                type.actions().stream().map(MatterWalkTest::withoutGates).toList(),
                type.evidence(),
                type.indicators(),
                type.readers(),
                type.validity(),
                type.openings(),
                Guidance.NONE,
                Optional.empty());
    }

    private static Action withoutGates(Action action) {
        return new Action(
                action.key(),
                action.label(),
                action.from(),
                action.to(),
                action.roles(),
                action.fields(),
                action.clocks(),
                action.once(),
                action.needsEvidence(),
                action.basis(),
                action.hint(),
                List.of(),
                List.of(),
                MatterType.Files.NONE);
    }

    /** Goes every way a type allows, each state once. */
    private static final class Walk {

        private final MatterType type;
        private final Lifecycle lifecycle;
        private final Set<String> done = new TreeSet<>();
        private final Set<String> closed = new TreeSet<>();
        private final Set<String> runningWhenClosed = new TreeSet<>();
        private final Map<String, Matter> samples = new TreeMap<>();

        Walk(MatterType type) {
            this.type = withoutGates(type);
            this.lifecycle = new Lifecycle(this.type);
        }

        static Walk of(MatterType type) {
            Walk walk = new Walk(type);
            walk.everywhere();
            return walk;
        }

        private void everywhere() {
            Set<String> seen = new HashSet<>();
            Deque<Matter> open = new ArrayDeque<>(List.of(registered()));
            while (!open.isEmpty() && seen.size() < MOST_STATES) {
                Matter matter = open.poll();
                if (seen.add(state(matter))) {
                    note(matter);
                    type.actions()
                            .forEach(action -> perform(matter, action).ifPresent(next -> {
                                done.add(action.key());
                                open.add(next);
                            }));
                }
            }
        }

        private Matter registered() {
            List<String> asked = type.fields().stream()
                    .filter(f -> f.atRegistration() && f.required())
                    .map(Field::key)
                    .toList();
            Entry.Registered act =
                    new Entry.Registered(new UUID(7, 7), new UUID(7, 7), "1", dates(type), values(type, asked));
            lifecycle.checkRegistration(act, TODAY);
            Matter matter = lifecycle.apply(Optional.empty(), new UUID(3, 3), entry(1, START, act));
            Act evidence = new Entry.EvidenceFiled("a".repeat(64), "材料.pdf", "材料", START);
            return lifecycle.apply(Optional.of(matter), matter.id(), entry(2, START, evidence));
        }

        private Optional<Matter> perform(Matter matter, Action action) {
            LocalDate on = START.plusDays(
                    5L * matter.done().values().stream().mapToInt(n -> n).sum());
            Act act = lifecycle.completed(
                    matter, new Entry.Performed(action.key(), values(type, action.fields()), Optional.empty()), TODAY);
            try {
                lifecycle.check(
                        matter,
                        act,
                        new Occasion(on, TODAY, EnumSet.allOf(Role.class)),
                        CATALOGUE::clockRule,
                        CATALOGUE.calendar());
            } catch (MatterRefusal refusal) {
                return Optional.empty();
            }
            return Optional.of(lifecycle.apply(Optional.of(matter), matter.id(), entry(matter.version() + 1, on, act)));
        }

        private static Entry entry(int seq, LocalDate on, Act act) {
            return new Entry(seq, Instant.EPOCH, on, ACTOR, 1, act);
        }

        private void note(Matter matter) {
            if (matter.closedOn().isPresent()) {
                closed.add(matter.stage());
                samples.putIfAbsent(matter.stage(), matter);
                matter.clocks().forEach((rule, events) -> {
                    if (!(events.getLast() instanceof ClockEvent.Stopped)) {
                        runningWhenClosed.add(matter.stage() + ": " + rule);
                    }
                });
            }
        }

        /** Where it stands, what its clocks do, and which actions are used up. */
        private String state(Matter matter) {
            Map<String, String> clocks = new TreeMap<>();
            matter.clocks()
                    .forEach((rule, events) ->
                            clocks.put(rule, events.getLast().getClass().getSimpleName()));
            return matter.stage()
                    + clocks
                    + type.actions().stream()
                            .filter(Action::once)
                            .map(Action::key)
                            .filter(matter.done()::containsKey)
                            .toList();
        }
    }
}
