package cn.mingfa.platform.administration;

import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.figures.SqlFigures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.ledger.Receipt;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.platform.administration.Administration.TODAY;
import static cn.mingfa.platform.administration.Administration.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReorganisationsTest {

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

    @Test
    void aRenamedUnitIsFoundByItsOldNameAndStandsInOldReportsUnderIt() {
        Receipt event = office.event(willow, clerk, TODAY.minusDays(3));

        enter(new Reform.Rename(willow.id(), "栖禾街道办事处", "栖禾街道", "澄禾", false), TODAY);

        assertThat(office.units().byName("栖禾镇人民政府")).map(Unit::id).contains(willow.id());
        assertThat(office.units().unit(willow.id()).name()).isEqualTo("栖禾街道办事处");
        assertThat(office.units().unit(willow.id(), TODAY.minusDays(1)).name()).isEqualTo("栖禾镇人民政府");
        MatterView view = office.ledger().open(event.matter(), clerk);
        assertThat(view.journal().getFirst().actor().unitName()).isEqualTo("栖禾镇人民政府");
        assertThat(view.owner().name()).isEqualTo("栖禾街道办事处");
    }

    @Test
    void numbersGoOnWithoutAGapOrBeginAnewByChoice() {
        office.event(willow, clerk, TODAY);
        office.event(brook, neighbour, TODAY);

        enter(new Reform.Rename(willow.id(), "栖禾街道办事处", "栖禾街道", "澄禾", false), TODAY);
        enter(new Reform.Rename(brook.id(), "岚汀镇人民政府", "岚汀镇", "澄岚", true), TODAY);

        assertThat(office.event(office.units().unit(willow.id()), clerk, TODAY).number())
                .isEqualTo("澄禾普法〔2026〕2号");
        assertThat(office.event(office.units().unit(brook.id()), neighbour, TODAY)
                        .number())
                .isEqualTo("澄岚普法〔2026〕1号");
    }

    @Test
    void aMergerTakesOpenMattersWithTheirNumbersAndClocksAndNotesItInEachJournal() {
        Receipt open = office.application(willow, clerk, TODAY.minusDays(5));
        var before = office.ledger().open(open.matter(), clerk);
        Reform.Party into = admin.founding("澄和", "和汀街道办事处");

        enter(new Reform.Merge(List.of(willow.id(), brook.id()), into, true, Optional.empty()), TODAY);

        User there = holder(clerk, into.id());
        MatterView after = office.ledger().open(open.matter(), there);
        assertThat(after.matter().number()).isEqualTo(before.matter().number());
        assertThat(after.owner().id()).isEqualTo(into.id());
        assertThat(after.clocks())
                .extracting(due -> due.due())
                .isEqualTo(before.clocks().stream().map(due -> due.due()).toList());
        assertThat(after.journal().getLast().act())
                .isInstanceOfSatisfying(
                        Entry.Handed.class,
                        act -> assertThat(act.words()).contains("和汀街道办事处", "澄委〔2026〕8号", "2026年11月20日"));
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void aSuccessorCanGoOnWithTheNumbersOfOnePredecessor() {
        office.event(willow, clerk, TODAY);
        office.event(willow, clerk, TODAY);
        Reform.Party into = admin.founding(willow.code(), "和汀街道办事处");

        enter(new Reform.Merge(List.of(willow.id(), brook.id()), into, true, Optional.of(willow.id())), TODAY);

        Unit successor = office.units().unit(into.id());
        assertThat(office.event(successor, holder(clerk, into.id()), TODAY).number())
                .isEqualTo("澄柳普法〔2026〕3号");
    }

    @Test
    void numbersCannotBeginAnewUnderAWordThatIsUsed() {
        office.event(willow, clerk, TODAY);

        assertThatThrownBy(() -> enter(
                        new Reform.Merge(
                                List.of(willow.id(), brook.id()),
                                admin.founding(willow.code(), "和汀街道办事处"),
                                true,
                                Optional.empty()),
                        TODAY))
                .isInstanceOf(AdministrationRefusal.class)
                .hasMessageContaining("重号");
    }

    @Test
    void whatIsEnteredAheadChangesNothingBeforeItsDayAndCanBeTakenBack() {
        Receipt open = office.application(willow, clerk, TODAY.minusDays(5));
        Reform.Party into = admin.founding("澄和", "和汀街道办事处");
        Reform merge = new Reform.Merge(List.of(willow.id(), brook.id()), into, true, Optional.empty());
        UUID first = enter(merge, TODAY.plusDays(11));

        assertThat(office.ledger().open(open.matter(), clerk).owner().id()).isEqualTo(willow.id());
        assertThatThrownBy(() -> enter(new Reform.Move(willow.id(), brook.id()), TODAY.plusDays(20)))
                .hasMessageContaining("同一单位");

        admin.reorganisations.withdraw(first, admin.administrator);
        enter(merge, TODAY.plusDays(11));
        assertThat(admin.reorganisations.carryOutDue()).isZero();
        office.today(TODAY.plusDays(12));
        assertThat(admin.reorganisations.carryOutDue()).isEqualTo(1);
        assertThat(admin.reorganisations.carryOutDue()).isZero();

        assertThat(office.ledger()
                        .open(open.matter(), holder(clerk, into.id()))
                        .owner()
                        .id())
                .isEqualTo(into.id());
        assertThat(office.units().unit(willow.id()).validTo()).contains(TODAY.plusDays(10));
        UUID done = admin.reorganisations.all().getFirst().id();
        assertThatThrownBy(() -> admin.reorganisations.withdraw(done, admin.administrator))
                .hasMessageContaining("已经生效");
    }

    @Test
    void aSplitSendsOpenMattersByRuleEachWithItsNote() {
        User second = admin.person("苏问渠", "经办人", willow, Role.CLERK);
        Receipt byType = office.application(willow, clerk, TODAY.minusDays(5));
        Receipt byHandler = office.application(willow, second, TODAY.minusDays(4));
        Receipt single = office.application(willow, clerk, TODAY.minusDays(3));
        Reform.Party east = admin.founding("澄东", "栖禾东街道办事处");
        Reform.Party west = admin.founding("澄西", "栖禾西街道办事处");

        enter(
                new Reform.Split(
                        willow.id(),
                        List.of(east, west),
                        Optional.of(east.id()),
                        Optional.empty(),
                        new Reform.Assignment(
                                Map.of(single.matter(), west.id()),
                                Map.of(second.person(), west.id()),
                                Map.of("disclosure_application", east.id()),
                                west.id()),
                        Reform.Assignment.allTo(east.id())),
                TODAY);

        assertThat(owner(byType)).isEqualTo(east.id());
        assertThat(owner(byHandler)).isEqualTo(west.id());
        assertThat(owner(single)).isEqualTo(west.id());
        assertThat(office.differences()).isEmpty();
    }

    @Test
    void onlyAdministratorsOfTheUnitOrAboveMayReorganise() {
        assertThatThrownBy(() -> admin.reorganisations.enter(new Reform.End(willow.id()), TODAY, paper(), clerk))
                .hasMessageContaining("管理员");
        User ofTheTown = admin.person("陆见山", "管理员", willow, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> admin.reorganisations.enter(
                        new Reform.Move(brook.id(), office.district().id()), TODAY, paper(), ofTheTown))
                .hasMessageContaining("岚汀街道办事处");
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsDone() {
        office.application(willow, clerk, TODAY.minusDays(5));

        assertThatThrownBy(() -> admin.reorganisations.enter(
                        new Reform.End(willow.id()),
                        TODAY,
                        new Reorganisations.Paper(" ", Optional.empty(), null),
                        admin.administrator))
                .isInstanceOfSatisfying(
                        AdministrationRefusal.class,
                        refused -> assertThat(refused.sentences())
                                .hasSize(2)
                                .anyMatch(sentence -> sentence.contains("文件"))
                                .anyMatch(sentence -> sentence.contains("1件未办结")));
        assertThat(office.units().unit(willow.id()).validTo()).isEmpty();
        assertThat(admin.reorganisations.all()).isEmpty();
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
                enter(new Reform.Merge(ending, into, random.nextBoolean(), Optional.empty()), day);
                units.add(into.id());
                staff.put(into.id(), staffOf(into.id(), at(staff, other)));
            } else {
                UUID one = units.remove(random.nextInt(units.size()));
                Reform.Party first =
                        random.nextBoolean() ? Reform.Party.there(one) : admin.founding("澄新" + named, "新设街道" + named++);
                Reform.Party second = admin.founding("澄新" + named, "新设街道" + named++);
                boolean goesOn = first.id().equals(one);
                Map<String, UUID> byType =
                        random.nextBoolean() ? Map.of("disclosure_application", second.id()) : Map.of();
                enter(
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
                staff.put(first.id(), staffOf(first.id(), at(staff, one)));
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

    private User staffOf(UUID unit, User before) {
        return holder(before, unit);
    }

    /** The person in the post they hold in that unit now. */
    private User holder(User before, UUID unit) {
        return admin.persons.postsOf(before.person(), LocalDate.now(office.clock())).stream()
                .filter(post -> post.unit().equals(unit))
                .findFirst()
                .map(post -> new User(
                        before.person(),
                        before.name(),
                        post.title(),
                        office.units().unit(unit),
                        post.roles()))
                .orElseThrow();
    }

    private UUID owner(Receipt receipt) {
        User everywhere = new User(UUID.randomUUID(), "乔若谷", "监督员", office.district(), Set.of(Role.SUPERVISOR));
        MatterView view = office.ledger().open(receipt.matter(), everywhere);
        assertThat(view.journal().getLast().act()).isInstanceOf(Entry.Handed.class);
        return view.owner().id();
    }

    private UUID enter(Reform reform, LocalDate on) {
        return admin.reorganisations.enter(reform, on, paper(), admin.administrator);
    }

    private static User at(Map<UUID, User> staff, UUID unit) {
        return Objects.requireNonNull(staff.get(unit), "nobody works there");
    }
}
