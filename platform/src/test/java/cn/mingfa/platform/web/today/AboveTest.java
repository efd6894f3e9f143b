package cn.mingfa.platform.web.today;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AboveTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Above above(Role... roles) {
        Unit town = new Unit(
                UUID.randomUUID(),
                "澄栖",
                "栖禾镇人民政府",
                "栖禾镇",
                UnitKind.TOWNSHIP,
                Optional.empty(),
                LocalDate.of(2015, 1, 1),
                Optional.empty());
        return new Above(new User(UUID.randomUUID(), "韩采薇", "主要负责人", town, Set.of(roles)));
    }

    private static MatterType type(String key) {
        return CATALOGUE.matterType(key).orElseThrow();
    }

    @Test
    void anIssueHandedInWaitsForTheSupervisorAlone() {
        assertThat(above(Role.SUPERVISOR).onward(type("issue"), "submitted"))
                .map(Action::key)
                .contains("close");
        assertThat(above(Role.CLERK, Role.REVIEWER).onward(type("issue"), "submitted"))
                .isEmpty();
        assertThat(above(Role.PRINCIPAL).onward(type("issue"), "submitted")).isEmpty();
    }

    @Test
    void whatTheClerkMayTakeFurtherWaitsForNobodyAbove() {
        assertThat(above(Role.PRINCIPAL).onward(type("petition"), "handling")).isEmpty();
        assertThat(above(Role.PRINCIPAL).onward(type("publicity_duty"), "listed"))
                .isEmpty();
    }

    @Test
    void aDecisionOnReconsiderationEndsItsLimitByThePrincipalAlone() {
        assertThat(above(Role.PRINCIPAL).ending(type("reconsideration_handling"), "simple", "fy.decide_simple"))
                .map(Action::key)
                .contains("decide");
        assertThat(above(Role.PRINCIPAL).ending(type("disclosure_application"), "handling", "xxgk.reply"))
                .isEmpty();
    }

    @Test
    void aReplyIsExtendedByThePrincipalAndNoOtherLimitWithIt() {
        assertThat(above(Role.PRINCIPAL).extending(type("disclosure_application"), "handling", "xxgk.reply"))
                .map(Action::key)
                .contains("extend");
        assertThat(above(Role.PRINCIPAL)
                        .extending(type("disclosure_application"), "received", "xxgk.correction_notice"))
                .isEmpty();
        assertThat(above(Role.CLERK).extending(type("disclosure_application"), "handling", "xxgk.reply"))
                .isEmpty();
    }
}
