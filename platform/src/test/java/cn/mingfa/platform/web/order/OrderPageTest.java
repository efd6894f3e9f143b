package cn.mingfa.platform.web.order;

import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PlanningPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

class OrderPageTest {

    private static PlanningPages town;
    private static PlanningWorld world;

    @BeforeAll
    static void open() {
        town = new PlanningPages(
                (whose, world) -> new Object[] {new OrderController(whose, world.numbers, world.meetings)});
        world = town.world;
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void emptyPagesTeachAndFilledOnesShowTheirRows() throws Exception {
        town.says("/numbers", "这一年还没有编号的发文");
        town.says("/meetings", "没有可以合并的会议");

        world.office.open("document_quota", "2026-01-04", "title", "会议限额", "kind", "会议", "quota", "1");
        world.office.open("meeting", "2026-04-13", "title", "执法推进会", "kind", "部署推进会");
        world.office.open("meeting", "2026-04-13", "title", "普法推进会", "kind", "部署推进会");
        town.says("/meetings", "同一天 2 次会议").andExpect(content().string(containsString("已超 1 次")));
        town.says("/numbers/rows?year=2026&of=meetings", "共 2 件");

        java.util.UUID odd = world.office.open(
                "outgoing_document", "2026-04-02", "title", "通知", "kind", "通知", "level", "政府发文", "drafter", "沈知微");
        world.office.act(
                odd,
                "issue",
                "2026-04-03",
                "number",
                "发文7号",
                "written_on",
                "2026-04-03",
                "signer",
                "周砚",
                "effect",
                "有效",
                "openness",
                "主动公开");
        town.says("/numbers", "写法不合 1 件").andExpect(content().string(containsString("/matters/" + odd)));
    }
}
