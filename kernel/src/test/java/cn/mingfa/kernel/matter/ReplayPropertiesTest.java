package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.clock.Rules;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplayPropertiesTest {

    private static final MatterType TYPE = Types.application();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();
    private static final ClockRules RULES = (key, on) -> Optional.of(Rules.reply());

    /** Random people try random things; what the checks let through must hold together. */
    @Test
    void whateverTheChecksLetThroughReplaysToTheSameRow() {
        Random random = new Random(404);
        int accepted = 0;
        int refused = 0;
        int closed = 0;
        for (int run = 0; run < 1500; run++) {
            Journal journal = new Journal(TYPE);
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
            journal.add(day, registration(day, random));
            for (int step = 0; step < 25; step++) {
                day = day.plusDays(random.nextInt(4) - (random.nextInt(10) == 0 ? 3 : 0));
                Entry.Act act = act(random, day);
                try {
                    journal.lifecycle()
                            .check(journal.matter(), act, new Occasion(day, TODAY, roles(random)), RULES, CALENDAR);
                } catch (MatterRefusal refusal) {
                    assertThat(refusal.problems())
                            .isNotEmpty()
                            .allSatisfy(p -> assertThat(p.sentence()).endsWith("。"));
                    refused++;
                    continue;
                }
                Matter before = journal.matter();
                Matter after = journal.add(day, act);
                assertThat(after.version()).isEqualTo(before.version() + 1);
                after.clocks()
                        .values()
                        .forEach(events -> assertThat(new StatutoryClock(CALENDAR).dueDay(Rules.reply(), events))
                                .isNotNull());
                after.fields()
                        .forEach((key, value) -> assertThat(
                                        FieldGate.check(TYPE.field(key).orElseThrow(), value))
                                .isEmpty());
                accepted++;
            }
            Matter matter = journal.matter();
            assertThat(journal.replayed()).isEqualTo(matter);
            assertThat(matter.closedOn().isPresent())
                    .isEqualTo(TYPE.stage(matter.stage()).orElseThrow().closing());
            closed += matter.closedOn().isPresent() ? 1 : 0;
        }
        assertThat(accepted).as("the generator reaches deep").isGreaterThan(5000);
        assertThat(refused).isGreaterThan(5000);
        assertThat(closed).isGreaterThan(50);
    }

    @Test
    void anOfferIsAllowedExactlyWhenNothingButTheFormCanBeWrong() {
        Random random = new Random(405);
        for (int run = 0; run < 600; run++) {
            Journal journal = new Journal(TYPE);
            LocalDate day = LocalDate.of(2026, 2, 2);
            journal.add(day, registration(day, random));
            Set<Role> roles = roles(random);
            for (Offer offer : journal.lifecycle().offers(journal.matter(), new Occasion(TODAY, TODAY, roles))) {
                boolean refusedForStanding = problems(journal, offer.action(), roles).stream()
                        .anyMatch(code -> Set.of("closed", "wrong_stage", "not_your_role", "once", "evidence_required")
                                .contains(code));
                assertThat(offer.allowed()).isEqualTo(!refusedForStanding);
            }
        }
    }

    private static Set<String> problems(Journal journal, Action action, Set<Role> roles) {
        Set<String> codes = new java.util.HashSet<>();
        try {
            journal.lifecycle()
                    .check(
                            journal.matter(),
                            new Entry.Performed(action.key(), Map.of(), Optional.empty()),
                            new Occasion(LocalDate.of(2026, 2, 3), TODAY, roles),
                            RULES,
                            CALENDAR);
        } catch (MatterRefusal refusal) {
            refusal.problems().forEach(p -> codes.add(p.code()));
        }
        return codes;
    }

    private static Entry.Registered registration(LocalDate day, Random random) {
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        dates.put(DateKind.ARRIVED, day);
        if (random.nextInt(4) > 0) {
            dates.put(DateKind.CONFIRMED, day.plusDays(random.nextInt(3)));
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        TYPE.fields().stream()
                .filter(field -> field.atRegistration() && (field.required() || random.nextBoolean()))
                .forEach(field -> fields.put(field.key(), RandomValues.of(field, random)));
        Entry.Registered act = new Entry.Registered(new UUID(0, 1), new UUID(0, 1), "1号", dates, fields);
        new Lifecycle(TYPE).checkRegistration(act, TODAY);
        return act;
    }

    private static Entry.Act act(Random random, LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> new Entry.Noted(random.nextInt(5) == 0 ? "" : "补记");
            case 1 -> new Entry.EvidenceFiled("0".repeat(64), "函.pdf", "函", day);
            case 2 -> corrected(random, day);
            default -> performed(random);
        };
    }

    private static Entry.Act corrected(Random random, LocalDate day) {
        Map<String, Optional<Value>> fields = new LinkedHashMap<>();
        if (random.nextInt(3) == 0) {
            String key = DateKind.values()[random.nextInt(3)].key();
            fields.put(
                    key,
                    random.nextInt(5) == 0
                            ? Optional.empty()
                            : Optional.of(new Value.Day(day.minusDays(random.nextInt(20)))));
        } else {
            Field field = TYPE.fields().get(random.nextInt(TYPE.fields().size()));
            fields.put(
                    field.key(),
                    random.nextInt(5) == 0 ? Optional.empty() : Optional.of(RandomValues.of(field, random)));
        }
        return new Entry.Corrected(fields, "核对");
    }

    private static Entry.Act performed(Random random) {
        Action action = TYPE.actions().get(random.nextInt(TYPE.actions().size()));
        Map<String, Value> fields = new LinkedHashMap<>();
        action.fields().forEach(key -> {
            if (random.nextInt(4) > 0) {
                Field field = TYPE.field(key).orElseThrow();
                fields.put(
                        key,
                        key.equals("extension_days")
                                ? new Value.Whole(random.nextInt(24))
                                : RandomValues.of(field, random));
            }
        });
        return new Entry.Performed(action.key(), fields, Optional.empty());
    }

    private static Set<Role> roles(Random random) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (random.nextInt(3) > 0) {
                roles.add(role);
            }
        }
        return roles;
    }
}
