package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PageWorld;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotaMeterTest {

    private static PlanningWorld world;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        world.office.open("document_quota", "2026-01-04", "title", "发文限额", "kind", "发文", "quota", "1");
        UUID issued = world.office.open(
                "outgoing_document", "2026-04-02", "title", "通知", "kind", "通知", "level", "政府发文", "drafter", "沈知微");
        world.office.act(
                issued,
                "issue",
                "2026-04-03",
                "number",
                "栖府〔2026〕1号",
                "written_on",
                "2026-04-03",
                "signer",
                "周砚",
                "effect",
                "有效",
                "openness",
                "主动公开");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Optional<Object> meter(String type) {
        MatterView view = PageWorld.registered(type, Map.of("title", new Value.Text("通知")));
        return new QuotaMeter(PageWorld.desk(LedgerOffice.TODAY), world.numbers).beside(view, world.office.principal());
    }

    @Test
    @DisplayName("rows 56, 78: where a number is given, the next one is told and how much of the quota is left")
    void theMeterStandsWhereTheNumberIsGiven() {
        assertThat(meter("outgoing_document"))
                .get(org.assertj.core.api.InstanceOfAssertFactories.type(QuotaMeter.Shown.class))
                .satisfies(shown -> {
                    assertThat(shown.documents().used()).isEqualTo(1);
                    assertThat(shown.documents().isFull()).isTrue();
                    assertThat(shown.next()).containsExactly("栖府〔2026〕2号");
                });
        assertThat(meter("meeting")).isEmpty();
    }
}
