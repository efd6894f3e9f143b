package cn.mingfa.platform.web.study;

import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PageWorld;
import cn.mingfa.platform.web.part.Whose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class StudyPageTest {

    private static PlanningWorld world;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        Whose whose = PageWorld.whose(world.office.principal(), world.office.units(), LedgerOffice.TODAY);
        pages = PageWorld.pages(new StudyController(whose, world.topics, world.mustKnow, world.tests));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static ResultActions says(String address, String words) throws Exception {
        return pages.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }

    @Test
    void emptyPagesTeachAndFilledOnesProposeAndAsk() throws Exception {
        says("/study/topics", "没有待上会的议题");
        says("/study/must-know", "清单还是空的");

        world.office.open(
                "agenda_item",
                "2026-11-10",
                "topic",
                "年度预算安排",
                "category",
                "大额度资金使用",
                "meeting_kind",
                "常务会议",
                "proposer",
                "财政所",
                "planned_on",
                "2026-12-03");
        says("/study/topics", "《预算法》").andExpect(content().string(containsString("两年内没有学过")));
        world.office.open(
                "must_know_law",
                "2026-01-05",
                "law",
                "政府信息公开条例",
                "kind",
                "法规规章",
                "posts",
                "公开工作人员",
                "version",
                "2019修订",
                "valid_from",
                "2026-01-05");
        says("/study/must-know", "自测");
    }

    @Test
    void aTestTellsRightFromWrongAndKeepsNothing() throws Exception {
        var question = world.tests.of("政府信息公开条例").getFirst();
        says("/study/test?law=政府信息公开条例", question.asked());
        pages.perform(get("/study/test")
                        .param("law", "政府信息公开条例")
                        .param("done", "1")
                        .param("a." + question.rule(), question.right()))
                .andExpect(content().string(containsString("答对 1 题")))
                .andExpect(content().string(containsString("没有作答，应是")));
    }
}
