package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.PageWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WayTest {

    private static List<String> way(MatterView view) {
        return Way.of(view, PageWorld.TODAY).stops().stream()
                .map(Way.Stop::label)
                .toList();
    }

    @Test
    void onlyStagesOfThisKindLieAhead() {
        MatterView filing = PageWorld.registered("annual_filing", Map.of("kind", new Value.Choice("law_up")));
        assertThat(way(filing)).containsExactly("编写中", "待报送（上一级）", "已报送待回执", "已收到回执待公开", "已公开");
    }

    @Test
    void whatLacksTodayMayStillLieAhead() {
        MatterView application =
                PageWorld.registered("disclosure_application", Map.of("content", new Value.Text("巷口改造经费")));
        assertThat(application.offers())
                .as("an answer is not allowed yet")
                .anyMatch(offer -> !offer.allowed() && !offer.otherKind());
        assertThat(way(application)).hasSizeGreaterThan(2);
    }

    @Test
    void stepsOfOtherKindsAreNotShown() {
        MatterView filing = PageWorld.registered("annual_filing", Map.of("kind", new Value.Choice("law_up")));
        MatterPage page = MatterPage.of(filing, Attempt.none(Map.of(), PageWorld.TODAY), PageWorld.desk());
        assertThat(page.offers()).extracting(OfferView::label).containsExactly("启动（报上一级）");
        assertThat(page.later()).extracting(OfferView::label).isNotEmpty().doesNotContain("启动（执法统计）");
    }
}
