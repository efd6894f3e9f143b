package cn.mingfa.platform.web.demand;

import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PlanningPages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class DemandPageTest {

    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/demand/[^\"]*)\"[^>]*>(?:<b>)?([0-9]+)<");

    private static PlanningPages town;
    private static PlanningWorld world;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        town = new PlanningPages(
                (whose, world) -> new Object[] {new DemandController(whose, world.demand, world.villages)});
        world = town.world;
        pages = town.pages;
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void emptyPagesTeachAndEveryNumberOpensAsManyRows() throws Exception {
        pages.perform(get("/demand")).andExpect(content().string(containsString("这一年还没有诉求")));
        pages.perform(get("/demand/villages")).andExpect(content().string(containsString("这一年还没有咨询记录")));

        world.office.open("appeal_ticket", "2026-02-20", "subject", "楼道积水", "category", "物业和住房");
        world.office.open("appeal_ticket", "2026-03-20", "subject", "路灯不亮", "category", "城市管理");
        world.office.open("consultation_service", "2026-05-06", "topic", "工资", "subject", "劳动用工", "village", "柳湾村");

        assertThat(opened("/demand")).isGreaterThan(60);
        assertThat(opened("/demand/villages")).isEqualTo(2);
    }

    /** Follows every number of a page and counts the rows there. */
    private static int opened(String page) throws Exception {
        String html = pages.perform(get(page))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher numbers = NUMBER.matcher(html);
        int followed = 0;
        while (numbers.find()) {
            String address = java.net.URLDecoder.decode(
                    numbers.group(1).replace("&amp;", "&"), java.nio.charset.StandardCharsets.UTF_8);
            String rows = pages.perform(get(address))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(rows.split("href=\"/matters/", -1)).as(address).hasSize(Integer.parseInt(numbers.group(2)) + 1);
            followed++;
        }
        return followed;
    }

    @Test
    void whatNobodyAskedForIsNoPage() throws Exception {
        pages.perform(get("/demand/rows?year=2026&by=month&key=3&part=received"))
                .andExpect(status().isOk());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> pages.perform(get("/demand/rows?year=2026&by=colour&key=3&part=received")))
                .hasRootCauseInstanceOf(cn.mingfa.platform.ledger.NotFound.class);
    }
}
