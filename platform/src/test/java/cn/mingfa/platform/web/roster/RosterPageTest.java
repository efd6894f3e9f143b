package cn.mingfa.platform.web.roster;

import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.web.part.PlanningPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class RosterPageTest {

    private static PlanningPages town;
    private static PlanningWorld world;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        town = new PlanningPages((whose, world) -> new Object[] {new RosterController(whose, world.rosters)});
        world = town.world;
        pages = town.pages;
        world.office.open(
                "area_roster", "2025-03-01", "area", "柳湾片区", "kind", "片区", "chief", "周砚", "valid_from", "2025-03-01");
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void everyRosterIsListedAndAnEmptyOneTeaches() throws Exception {
        pages.perform(get("/rosters"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/rosters/leading_group_member")));
        pages.perform(get("/rosters/lecturer"))
                .andExpect(content().string(containsString("这份名册还是空的")))
                .andExpect(content().string(containsString("/ledger/new/lecturer")));
    }

    @Test
    void theDayIsTypedAsInEveryForm() throws Exception {
        pages.perform(get("/rosters/area_roster").param("on", "2025.3.2"))
                .andExpect(content().string(containsString("2025年3月2日")))
                .andExpect(content().string(containsString("柳湾片区")));
        pages.perform(get("/rosters/area_roster").param("on", "2025-02-28"))
                .andExpect(content().string(containsString("这一天名册上没有人")));
        pages.perform(get("/rosters/area_roster").param("on", "去年秋天"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("value=\"去年秋天\"")));
    }

    @Test
    void oneUnitIsNoChoice() throws Exception {
        pages.perform(get("/rosters/area_roster")).andExpect(content().string(not(containsString("name=\"unit\""))));
    }
}
