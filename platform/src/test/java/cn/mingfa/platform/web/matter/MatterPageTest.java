package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.recall.Recall;
import cn.mingfa.platform.recall.Uses;
import cn.mingfa.platform.web.part.PageWorld;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class MatterPageTest {

    private final Ledger ledger = mock(Ledger.class);
    private final MockMvc pages = PageWorld.pages(
            new MatterController(
                    PageWorld.users(),
                    ledger,
                    PageWorld.desk(),
                    new Beside(ledger, mock(Recall.class), mock(Uses.class), PageWorld.desk()),
                    List.of()),
            new CorrectionController(PageWorld.users(), ledger, PageWorld.desk()));
    private final MatterView event = PageWorld.registered(
            "publicity_event", Map.of("topic", new Value.Text("巷口议事普法"), "sessions", new Value.Whole(1)));
    private final String address = "/matters/" + event.matter().id();

    @BeforeEach
    void thereIsOneMatter() {
        when(ledger.open(any(), any())).thenReturn(event);
        when(ledger.neighbours(any())).thenReturn(Neighbours.NONE);
        when(ledger.unmask(any(), any(), any())).thenReturn(event);
    }

    @Test
    void showsWhatMayBeDoneAndWhatWasDone() throws Exception {
        pages.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"act-close\"")))
                .andExpect(content().string(containsString("归档")))
                .andExpect(content().string(containsString("陆敏，司法所科员。")));
    }

    @Test
    void aStepThatWantsALinkLeadsToWhereItIsMade() throws Exception {
        when(ledger.open(any(), any()))
                .thenReturn(PageWorld.registered("board_posting", Map.of("title", new Value.Text("低保公示"))));
        pages.perform(get(address))
                .andExpect(content().string(containsString("还没有关联网上公开的同一条信息")))
                .andExpect(content().string(containsString("href=\"#link-number\">去关联")));
    }

    @Test
    void withoutStatutoryStepsTheStagesAreThePath() throws Exception {
        pages.perform(get(address))
                .andExpect(content().string(containsString("<ol class=\"way\"")))
                .andExpect(content().string(containsString("id=\"stage\"")));
    }

    @Test
    void whereTheLawSetsStepsTheyAreThePathAndTheStageIsSaidOnce() throws Exception {
        MatterView application =
                PageWorld.registered("disclosure_application", Map.of("content", new Value.Text("巷口改造经费")));
        when(ledger.open(any(), any())).thenReturn(application);

        pages.perform(get("/matters/" + application.matter().id()))
                .andExpect(content().string(containsString("<ol class=\"track\"")))
                .andExpect(content().string(not(containsString("<ol class=\"way\""))))
                .andExpect(content().string(containsString("id=\"stage\">已收到")));
    }

    @Test
    void whatAPersonAskedForEarlierInTheMonthIsFilledInForTheFee() {
        MatterView application =
                PageWorld.registered("disclosure_application", Map.of("applicant", new Value.Text("某人")));
        Recall recall = mock(Recall.class);
        when(recall.kindred(any(), any(), any()))
                .thenReturn(application.type().guidance().kindred().stream()
                        .map(kindred -> new Recall.Kin(kindred, List.of(), 14, 12))
                        .toList());

        Map<String, Value> known = new Beside(ledger, recall, mock(Uses.class), PageWorld.desk())
                .of(application, PageWorld.users().current())
                .known();

        assertThat(known).containsExactly(Map.entry("fee_before", new Value.Whole(12)));
        assertThat(Attempt.none(Map.of("fee_before", new Value.Whole(3)), PageWorld.TODAY)
                        .knowing(known)
                        .standing())
                .as("what was answered already stands")
                .containsExactly(Map.entry("fee_before", new Value.Whole(3)));
        assertThat(Attempt.none(Map.of(), PageWorld.TODAY).knowing(known).standing())
                .isEqualTo(known);
    }

    @Test
    void performsAnActionAndComesBack() throws Exception {
        when(ledger.submit(any(), any())).thenReturn(new Receipt(event.matter().id(), "澄柳〔2026〕1号", 2, false));

        pages.perform(post(address + "/actions/close").param("version", "1").param("on", "11.20"))
                .andExpect(redirectedUrl(address + "?done=close"));
    }

    @Test
    void aRefusalStandsInPlaceWithTheWordsKept() throws Exception {
        when(ledger.submit(any(), any())).thenThrow(new MatterRefusal("evidence_required", "请先上传佐证材料。"));

        pages.perform(post(address + "/actions/close")
                        .param("version", "1")
                        .param("on", "2026-11-20")
                        .param("note", "资料齐全"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("请先上传佐证材料。")))
                .andExpect(content().string(containsString("资料齐全")))
                .andExpect(content().string(containsString("value=\"2026-11-20\"")))
                .andExpect(content().string(containsString("<details open=\"open\">")));
    }

    @Test
    void aConflictIsSaidAndNothingTypedIsLost() throws Exception {
        when(ledger.submit(any(), any())).thenThrow(new Conflict("已由何文博在 14:06 改过，请刷新后再提交。您填写的内容未丢失。"));

        pages.perform(post(address + "/note").param("version", "1").param("note", "来电补充地点"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("已由何文博在 14:06 改过")))
                .andExpect(content().string(containsString("来电补充地点")));
    }

    @Test
    void aCorrectionNeedsAReasonAndAChange() throws Exception {
        pages.perform(post(address + "/correct")
                        .param("version", "1")
                        .param("f.topic", "巷口议事普法")
                        .param("f.sessions", "2")
                        .param("f.form", "talk")
                        .param("f.audience", "residents"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("“更正理由”还没有填写。")))
                .andExpect(content().string(containsString("value=\"2\"")));
    }

    @Test
    void personalDataIsNotShownWithoutAPurpose() throws Exception {
        pages.perform(post(address + "/unmask").param("purpose", " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("查看个人信息须写明用途")))
                .andExpect(content().string(not(containsString("本次查看和用途已经记录"))));
    }

    @Test
    void anActionTheTypeDoesNotKnowIsNotFound() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> pages.perform(post(address + "/actions/fly")
                        .param("key", UUID.randomUUID().toString())))
                .hasMessageContaining("没有这个办理环节");
    }

    @Test
    void theNextStepStandsFirstAndOnlyItIsFilled() throws Exception {
        MatterView statistic = PageWorld.registered("external_statistic", Map.of("topic", new Value.Text("门户访问量")));
        when(ledger.open(any(), any())).thenReturn(statistic);

        String page = pages.perform(get("/matters/" + statistic.matter().id()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page.indexOf("id=\"act-confirm\"")).isPositive().isLessThan(page.indexOf("id=\"act-discard\""));
        assertThat(page).doesNotContain("<summary class=\"btn main\">作废");
    }

    @Test
    void stepsOfAnotherKindOfMatterAreNotShown() throws Exception {
        MatterView filing = PageWorld.registered(
                "annual_filing", Map.of("title", new Value.Text("2026年度报告"), "kind", new Value.Choice("law_up")));
        when(ledger.open(any(), any())).thenReturn(filing);

        pages.perform(get("/matters/" + filing.matter().id()))
                .andExpect(content().string(containsString("启动（报上一级）")))
                .andExpect(content().string(not(containsString("启动（执法统计）"))));
    }
}
