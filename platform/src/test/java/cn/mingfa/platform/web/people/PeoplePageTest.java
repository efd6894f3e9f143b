package cn.mingfa.platform.web.people;

import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PlanningPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

class PeoplePageTest {

    private static PlanningPages town;
    private static PlanningWorld world;

    @BeforeAll
    static void open() {
        town = new PlanningPages((whose, world) ->
                new Object[] {new PeopleController(whose, world.workload, world.bookings, world.diary)});
        world = town.world;
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void emptyPagesTeachAndFilledOnesShowTheirRows() throws Exception {
        town.says("/workload", "还没有队伍名册");
        town.says("/lecturers", "这个月还没有预约");
        town.says("/lecturers?month=nonsense", "2026年11月");
        town.says("/diary", "今后没有安排");

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
        town.says("/workload", "无人");
        town.says("/workload/rows?of=" + world.office.town().id() + "&work=publicity", "共 1 件");
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
        town.says("/lecturers", "撞期：与“宪法”同时").andExpect(content().string(containsString("其中 2 次撞期")));
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
        town.says("/diary", "12月1日　周二");
    }
}
