package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.audit.Audit;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.web.part.Desk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

@DisplayName("row 35: who looked is told to those who answer for it")
class LooksPanelTest {

    private static final Instant AT = Instant.parse("2026-11-22T01:05:00Z");
    private static final UUID MATTER = UUID.randomUUID();

    private final Unit town = unit(UnitKind.TOWNSHIP);
    private final Audit audit = mock(Audit.class);
    private final Desk desk = mock(Desk.class);
    private final LooksPanel panel = new LooksPanel(audit, desk);
    private final MatterView view = mock(MatterView.class);

    @BeforeEach
    void looked() {
        Matter matter = mock(Matter.class);
        when(view.matter()).thenReturn(matter);
        when(matter.id()).thenReturn(MATTER);
        when(matter.ownerUnit()).thenReturn(town.id());
        when(matter.handlingUnit()).thenReturn(town.id());
        when(desk.clock()).thenReturn(Clock.fixed(AT, ZoneId.of("Asia/Shanghai")));
        when(audit.looks(MATTER))
                .thenReturn(List.of(new Audit.Look(AT, UUID.randomUUID(), "苏问渠", "公职律师", "栖禾镇人民政府", "打开")));
    }

    private static Unit unit(UnitKind kind) {
        return new Unit(
                UUID.randomUUID(),
                "澄",
                "某单位",
                "某单位",
                kind,
                Optional.empty(),
                LocalDate.of(2015, 1, 1),
                Optional.empty());
    }

    private static User user(Unit unit, Role role) {
        return new User(UUID.randomUUID(), "韩采薇", "岗位", unit, Set.of(role));
    }

    @Test
    void thePrincipalOfTheUnitAndWhoeverOverseesAreTold() {
        assertThat(panel.beside(view, user(town, Role.PRINCIPAL)))
                .hasValueSatisfying(shown -> assertThat(((LooksPanel.Looks) shown).lines())
                        .containsExactly(new LooksPanel.Line("2026年11月22日 09:05", "苏问渠（栖禾镇人民政府公职律师）", "打开")));
        assertThat(panel.beside(view, user(unit(UnitKind.DISTRICT), Role.SUPERVISOR)))
                .isPresent();
    }

    @Test
    void whoeverWorksOnItAndPrincipalsOfOtherUnitsAreNot() {
        assertThat(panel.beside(view, user(town, Role.CLERK))).isEmpty();
        assertThat(panel.beside(view, user(town, Role.REVIEWER))).isEmpty();
        assertThat(panel.beside(view, user(unit(UnitKind.TOWNSHIP), Role.PRINCIPAL)))
                .isEmpty();
    }

    @Test
    void whereNobodyLookedThereIsNothingToShow() {
        when(audit.looks(MATTER)).thenReturn(List.of());

        assertThat(panel.beside(view, user(town, Role.PRINCIPAL))).isEmpty();
    }
}
