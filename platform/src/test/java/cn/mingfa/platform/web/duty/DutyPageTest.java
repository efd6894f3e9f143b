package cn.mingfa.platform.web.duty;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PlanningPages;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class DutyPageTest {

    private static PlanningPages town;
    private static PlanningWorld world;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        town = new PlanningPages((whose, world) -> new Object[] {
            new DutyController(whose, world.duties, world.statements), new StatementController(whose, world.statements)
        });
        world = town.world;
        pages = town.pages;
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void anEmptyPageTeachesAndAFilledOneShowsActsBesideDuties() throws Exception {
        pages.perform(get("/duty"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("还没有职责清单")));

        UUID duty = world.office.open(
                "duty_item", "2026-01-05", "title", "听取汇报", "duty", "G1", "leader", "周砚", "valid_from", "2026-01-05");
        world.office.open(
                "duty_item", "2026-01-05", "title", "出庭应诉", "duty", "G5", "leader", "周砚", "valid_from", "2026-01-05");
        UUID act = world.office.open(
                "duty_act",
                "2026-11-03",
                "title",
                "听取前三季度汇报",
                "duty",
                "G1",
                "leader",
                "周砚",
                "manner",
                "亲自过问",
                "source_kind",
                "会议纪要",
                "source_record",
                "纪要〔2026〕11号");
        world.office.link(act, LinkType.PART_OF, duty);

        pages.perform(get("/duty"))
                .andExpect(content().string(containsString("周砚　2026年第四季度履职")))
                .andExpect(content().string(containsString("/matters/" + act)))
                .andExpect(content().string(containsString("没有的 1 项")))
                .andExpect(content().string(containsString("<span class=\"late\">无</span>")));
        pages.perform(get("/duty").param("quarter", "1"))
                .andExpect(content().string(not(containsString("/matters/" + act))));
        pages.perform(get("/duty/paper").param("leader", "周砚").param("quarter", "4"))
                .andExpect(header().string("Content-Disposition", containsString(".docx")));

        UUID statement =
                world.office.open("duty_statement", "2026-11-10", "leader", "周砚", "post", "镇长", "year", "2026");
        pages.perform(get("/duty/statements/" + statement))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("来源事项 1 件")))
                .andExpect(content().string(containsString("出庭应诉")));
        pages.perform(post("/duty/statements/" + statement))
                .andExpect(redirectedUrl("/matters/" + statement + "?done=evidence#evidence"));
        assertThat(world.office
                        .ledger()
                        .open(statement, world.office.principal())
                        .evidence())
                .hasSize(2);
    }
}
