package cn.mingfa.platform.administration;

import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.figures.SqlFigures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.organisation.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.platform.administration.Administration.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is merged and split in whichever order, no matter is lost and none counted twice. */
class RandomReorganisationsTest {

    private final Administration admin = new Administration();
    private final OfficeWorld office = admin.office;
    private final Unit willow = office.willow();
    private final Unit brook = office.brook();
    private final User clerk = admin.person("江远帆", "经办人", willow, Role.CLERK, Role.PRINCIPAL);
    private final User neighbour = admin.person("何晚舟", "经办人", brook, Role.CLERK);

    @AfterEach
    void close() {
        admin.close();
    }

    /** No matter lost, none counted twice, sums before = sums after, and yesterday's figures as they were. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomReorganisationsLoseNothingAndCountNothingTwice(long seed) {
        Random random = new Random(seed);
        List<UUID> units = new ArrayList<>(List.of(willow.id(), brook.id()));
        Map<UUID, User> staff = new java.util.HashMap<>(Map.of(willow.id(), clerk, brook.id(), neighbour));
        LocalDate day = TODAY;
        int named = 0;
        for (int round = 0; round < 5; round++) {
            for (UUID unit : units) {
                Unit there = office.units().unit(unit);
                User by = at(staff, unit);
                for (int n = random.nextInt(3); n >= 0; n--) {
                    if (random.nextBoolean()) {
                        office.event(there, by, day);
                    } else {
                        office.application(there, by, day);
                    }
                }
            }
            List<String> all = admin.numbers(
                    Set.copyOf(office.units().subtree(office.district().id(), day)));
            Map<UUID, List<UUID>> before = new java.util.HashMap<>();
            for (UUID unit : units) {
                before.put(unit, counted(unit, day));
            }
            LocalDate eve = day;
            day = day.plusDays(1);
            office.today(day);

            if (units.size() >= 2 && random.nextBoolean()) {
                UUID one = units.remove(random.nextInt(units.size()));
                UUID other = units.remove(random.nextInt(units.size()));
                Reform.Party into = random.nextBoolean()
                        ? admin.founding("澄新" + named, "新设街道" + named++)
                        : Reform.Party.there(other);
                List<UUID> ending = into.founded() ? List.of(one, other) : List.of(one);
                admin.enter(new Reform.Merge(ending, into, random.nextBoolean(), Optional.empty()), day);
                units.add(into.id());
                staff.put(into.id(), admin.holder(at(staff, other), into.id()));
            } else {
                UUID one = units.remove(random.nextInt(units.size()));
                Reform.Party first =
                        random.nextBoolean() ? Reform.Party.there(one) : admin.founding("澄新" + named, "新设街道" + named++);
                Reform.Party second = admin.founding("澄新" + named, "新设街道" + named++);
                boolean goesOn = first.id().equals(one);
                Map<String, UUID> byType =
                        random.nextBoolean() ? Map.of("disclosure_application", second.id()) : Map.of();
                admin.enter(
                        new Reform.Split(
                                one,
                                List.of(first, second),
                                goesOn || random.nextBoolean() ? Optional.empty() : Optional.of(second.id()),
                                Optional.empty(),
                                new Reform.Assignment(Map.of(), Map.of(), byType, first.id()),
                                Reform.Assignment.allTo(first.id())),
                        day);
                units.add(first.id());
                units.add(second.id());
                staff.put(first.id(), admin.holder(at(staff, one), first.id()));
                staff.put(
                        second.id(),
                        admin.person("新人" + named, "经办人", office.units().unit(second.id()), Role.CLERK));
            }

            assertThat(admin.numbers(
                            Set.copyOf(office.units().subtree(office.district().id(), day))))
                    .isEqualTo(all);
            List<UUID> together = new ArrayList<>();
            for (Unit unit : office.units().all()) {
                if (unit.parent().filter(office.district().id()::equals).isPresent() && standsAlone(unit, day)) {
                    together.addAll(office.units().subtree(unit.id(), day));
                }
            }
            assertThat(together).doesNotHaveDuplicates();
            for (Map.Entry<UUID, List<UUID>> then : before.entrySet()) {
                assertThat(counted(then.getKey(), eve)).isEqualTo(then.getValue());
            }
        }
        assertThat(office.differences()).isEmpty();
    }

    /** Side by side under the district: what exists, and what has ended and is counted by nobody else. */
    private boolean standsAlone(Unit unit, LocalDate day) {
        return unit.existsOn(day)
                || admin.history.successions().stream()
                        .noneMatch(one -> one.predecessor().equals(unit.id()) && one.counts());
    }

    private List<UUID> counted(UUID unit, LocalDate asOf) {
        SqlFigures figures = new SqlFigures(office.jdbc(), office.types());
        Scope scope = Scope.year(office.units().subtree(unit, asOf), asOf.getYear(), asOf);
        List<UUID> counted = new ArrayList<>();
        for (String type : List.of("publicity_event", "disclosure_application")) {
            figures
                    .matters(
                            new Formula.Selection(
                                    type, "occurred_on", new cn.mingfa.kernel.condition.Condition.All(List.of())),
                            scope)
                    .stream()
                    .map(Matter::id)
                    .forEach(counted::add);
        }
        return counted;
    }

    private static User at(Map<UUID, User> staff, UUID unit) {
        return Objects.requireNonNull(staff.get(unit), "nobody works there");
    }
}
