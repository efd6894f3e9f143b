package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

        admin.enter(new Reform.Rename(willow.id(), "栖禾街道办事处", "栖禾街道", "澄禾", false), TODAY);

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

        admin.enter(new Reform.Rename(willow.id(), "栖禾街道办事处", "栖禾街道", "澄禾", false), TODAY);
        admin.enter(new Reform.Rename(brook.id(), "岚汀镇人民政府", "岚汀镇", "澄岚", true), TODAY);

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

        admin.enter(new Reform.Merge(List.of(willow.id(), brook.id()), into, true, Optional.empty()), TODAY);

        User there = admin.holder(clerk, into.id());
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

        admin.enter(new Reform.Merge(List.of(willow.id(), brook.id()), into, true, Optional.of(willow.id())), TODAY);

        Unit successor = office.units().unit(into.id());
        assertThat(office.event(successor, admin.holder(clerk, into.id()), TODAY)
                        .number())
                .isEqualTo("澄柳普法〔2026〕3号");
    }

    @Test
    void numbersCannotBeginAnewUnderAWordThatIsUsed() {
        office.event(willow, clerk, TODAY);

        assertThatThrownBy(() -> admin.enter(
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
        UUID first = admin.enter(merge, TODAY.plusDays(11));

        assertThat(office.ledger().open(open.matter(), clerk).owner().id()).isEqualTo(willow.id());
        assertThatThrownBy(() -> admin.enter(new Reform.Move(willow.id(), brook.id()), TODAY.plusDays(20)))
                .hasMessageContaining("同一单位");

        admin.reorganisations.withdraw(first, admin.administrator);
        admin.enter(merge, TODAY.plusDays(11));
        assertThat(admin.reorganisations.carryOutDue()).isZero();
        office.today(TODAY.plusDays(12));
        assertThat(admin.reorganisations.carryOutDue()).isEqualTo(1);
        assertThat(admin.reorganisations.carryOutDue()).isZero();

        assertThat(office.ledger()
                        .open(open.matter(), admin.holder(clerk, into.id()))
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

        admin.enter(
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

    private UUID owner(Receipt receipt) {
        User everywhere = new User(UUID.randomUUID(), "乔若谷", "监督员", office.district(), Set.of(Role.SUPERVISOR));
        MatterView view = office.ledger().open(receipt.matter(), everywhere);
        assertThat(view.journal().getLast().act()).isInstanceOf(Entry.Handed.class);
        return view.owner().id();
    }
}
