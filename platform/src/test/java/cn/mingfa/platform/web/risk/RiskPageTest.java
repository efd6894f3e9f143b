package cn.mingfa.platform.web.risk;

import cn.mingfa.platform.planning.PlanningWorld;
import cn.mingfa.platform.planning.RiskCard;
import cn.mingfa.platform.web.part.PlanningPages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

class RiskPageTest {

    private static PlanningPages town;
    private static PlanningWorld world;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        town = new PlanningPages((whose, world) -> new Object[] {new RiskController(whose, world.risks)});
        world = town.world;
        pages = town.pages;
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void anEmptyPageTeachesAndACardShowsWhatIsLacking() throws Exception {
        pages.perform(get("/risks")).andExpect(content().string(containsString("没有未销号的风险")));

        UUID risk = world.office.open("risk", "2026-08-20", "title", "合同未审先签", "owner", "党政办");
        pages.perform(get("/risks"))
                .andExpect(content().string(containsString("/matters/" + risk)))
                .andExpect(content().string(containsString("还没有销号 1 张")))
                .andExpect(content().string(containsString("待研判")));
    }

    @Test
    void theRulerIsFullOnTheLastDayAndMarksARecurrence() {
        LocalDate from = LocalDate.of(2026, 9, 1);
        LocalDate until = from.plusDays(99);
        Optional<LocalDate> again = Optional.of(from.plusDays(50));

        assertThat(Window.of(card(from, until, Optional.empty()), until).orElseThrow())
                .satisfies(window -> {
                    assertThat(window.gone()).isEqualTo(Window.LENGTH);
                    assertThat(window.passed()).isFalse();
                    assertThat(window.recurred()).isEqualTo(-1);
                    assertThat(window.label()).contains("共 100 天").contains("还剩 0 天");
                });
        assertThat(Window.of(card(from, until, again), until.plusDays(1)).orElseThrow())
                .satisfies(window -> {
                    assertThat(window.passed()).isTrue();
                    assertThat(window.recurred()).isEqualTo(Window.LENGTH / 2);
                });
    }

    private static RiskCard card(LocalDate from, LocalDate until, Optional<LocalDate> recurred) {
        return new RiskCard(
                new UUID(1, 1),
                "风险1号",
                "风险",
                "中",
                "",
                "",
                "观察期",
                from,
                "",
                "",
                Optional.of(from),
                Optional.of(until),
                recurred,
                List.of(),
                List.of(),
                "",
                false);
    }
}
