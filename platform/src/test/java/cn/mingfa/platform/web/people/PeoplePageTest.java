package cn.mingfa.platform.web.people;

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

class PeoplePageTest {

    private static PlanningWorld world;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        Whose whose = PageWorld.whose(world.office.principal(), world.office.units(), LedgerOffice.TODAY);
        pages = PageWorld.pages(new PeopleController(whose, world.workload, world.bookings, world.diary));
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
    void emptyPagesTeachAndFilledOnesShowTheirRows() throws Exception {
        says("/workload", "还没有队伍名册");
        says("/lecturers", "这个月还没有预约");
        says("/lecturers?month=nonsense", "2026年11月");
        says("/diary", "今后没有安排");

        world.office.open(
                "publicity_duty",
                "2026-01-05",
                "duty",
                "民法典宣传",
                "law_area",
                "民法典",
                "laws",
                "民法典",
                "audience",
                "社区居民、村民",
                "form",
                "宣讲",
                "owner",
                "司法所",
                "year",
                "2026",
                "planned_on",
                "2026-12-04");
        says("/workload", "无人");
        says("/workload/rows?of=" + world.office.town().id() + "&work=publicity", "共 1 件");
        for (String topic : java.util.List.of("民法典", "宪法")) {
            world.office.open(
                    "lecturer_booking",
                    "2026-11-10",
                    "topic",
                    topic,
                    "lecturer",
                    "沈知微",
                    "lecture_on",
                    "2026-11-25",
                    "time",
                    "上午",
                    "applicant",
                    "柳湾村");
        }
        says("/lecturers", "撞期：与“宪法”同时").andExpect(content().string(containsString("其中 2 次撞期")));
        world.office.open(
                "study_plan",
                "2026-11-02",
                "topic",
                "学习宪法",
                "form",
                "集体学法",
                "quarter",
                "第四季度",
                "planned_on",
                "2026-12-01");
        says("/diary", "12月1日　周二");
    }
}
