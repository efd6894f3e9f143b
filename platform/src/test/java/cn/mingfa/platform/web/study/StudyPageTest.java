package cn.mingfa.platform.web.study;

import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PlanningPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

class StudyPageTest {

    private static PlanningPages town;
    private static PlanningWorld world;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        town = new PlanningPages(
                (whose, world) -> new Object[] {new StudyController(whose, world.topics, world.mustKnow, world.tests)});
        world = town.world;
        pages = town.pages;
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void emptyPagesTeachAndFilledOnesProposeAndAsk() throws Exception {
        town.says("/study/topics", "没有待上会的议题");
        town.says("/study/must-know", "清单还是空的");

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
        town.says("/study/topics", "《预算法》").andExpect(content().string(containsString("两年内没有学过")));
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
        town.says("/study/must-know", "自测");
    }

    @Test
    void aTestTellsRightFromWrongAndKeepsNothing() throws Exception {
        var question = world.tests.of("政府信息公开条例").getFirst();
        town.says("/study/test?law=政府信息公开条例", question.asked());
        pages.perform(get("/study/test")
                        .param("law", "政府信息公开条例")
                        .param("done", "1")
                        .param("a." + question.rule(), question.right()))
                .andExpect(content().string(containsString("答对 1 题")))
                .andExpect(content().string(containsString("没有作答，应是")));
    }
}
