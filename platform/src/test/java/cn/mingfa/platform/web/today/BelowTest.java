package cn.mingfa.platform.web.today;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.web.today.Dues.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

class BelowTest {

    private static final Unit DISTRICT = Dues.unit("澄砚区", UnitKind.DISTRICT);
    private static final Unit OFFICE = Dues.unit("督察科", UnitKind.OFFICE);
    private static final User SUPERVISOR =
            new User(UUID.randomUUID(), "邵书宁", "督察科科长", DISTRICT, Set.of(Role.SUPERVISOR));

    private static Due due(Unit handling, LocalDate start) {
        return Dues.due(
                "disclosure_application",
                "handling",
                "xxgk.reply",
                start.atStartOfDay(),
                handling,
                OptionalInt.empty());
    }

    @Test
    void unitsBelowAreToldByLateAndSoonTheMostLateFirst() {
        Unit calm = Dues.unit("芷汀镇", UnitKind.TOWNSHIP);
        Below below = Below.of(
                List.of(
                        due(Dues.TOWN, TODAY.minusDays(60)),
                        due(Dues.TOWN, TODAY.minusDays(50)),
                        due(Dues.TOWN, TODAY.minusDays(21)),
                        due(calm, TODAY.minusDays(22))),
                Dues.desk(TODAY.atTime(9, 0)));

        assertThat(below.late()).isEqualTo(2);
        assertThat(below.lines()).extracting(Below.Line::name).containsExactly("栖禾镇", "芷汀镇");
        assertThat(below.lines().getFirst().late()).isEqualTo(2);
        assertThat(below.lines().getFirst().soon()).isEqualTo(1);
        assertThat(below.lines().getFirst().longest()).contains("到期");
        assertThat(below.lines().getLast().longest()).isEmpty();
    }

    @Test
    void innerOfficesAndTheViewersOwnUnitAreNotBelow() {
        assertThat(Below.isBelow(due(DISTRICT, TODAY), SUPERVISOR)).isFalse();
        assertThat(Below.isBelow(due(OFFICE, TODAY), SUPERVISOR)).isFalse();
        assertThat(Below.isBelow(due(Dues.TOWN, TODAY), SUPERVISOR)).isTrue();
    }

    @Test
    void aUnitWithNothingLateOrNearIsLeftOut() {
        assertThat(Below.of(List.of(due(Dues.TOWN, TODAY.plusDays(1))), Dues.desk(TODAY.atTime(9, 0)))
                        .lines())
                .isEmpty();
    }
}
