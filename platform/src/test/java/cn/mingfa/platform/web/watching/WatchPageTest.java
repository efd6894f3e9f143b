package cn.mingfa.platform.web.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.platform.watching.Coverages;
import cn.mingfa.platform.watching.Raised;
import cn.mingfa.platform.watching.Watching;
import cn.mingfa.platform.web.part.PageWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static cn.mingfa.platform.web.part.PageWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The page of what needs looking after, with little and with much on it. */
class WatchPageTest {

    private final Watching watching = mock(Watching.class);
    private final MockMvc pages =
            PageWorld.pages(new WatchController(PageWorld.users(), watching, mock(Coverages.class), PageWorld.desk()));
    private final List<Raised> raised = new ArrayList<>();

    @Test
    void muchIsFoldedByFieldOfWorkAndWhatHangsOnTodayStandsAboveItOpen() throws Exception {
        raise("contract_milestone_soon", 20, TODAY.plusDays(3));
        raise("issue_due_soon", 1, TODAY);
        String page = page("/watches");
        assertThat(open(page)).isZero();
        assertThat(page.indexOf("id=\"now\"")).isPositive().isLessThan(page.indexOf("class=\"area\""));
        assertThat(page.substring(page.indexOf("id=\"now\""), page.indexOf("class=\"area\"")))
                .contains("issue_due_soon 1");
    }

    @Test
    void littleIsNotFolded() throws Exception {
        raise("contract_milestone_soon", 2, TODAY.plusDays(3));
        raise("issue_due_soon", 1, TODAY.plusDays(3));
        String page = page("/watches");
        assertThat(open(page)).isEqualTo(2);
        assertThat(page).doesNotContain("id=\"now\"").doesNotContain("已过期");
    }

    @Test
    void aLinkToOneQuestionUnfoldsItsField() throws Exception {
        raise("contract_milestone_soon", 20, TODAY.plusDays(3));
        raise("issue_overdue", 8, TODAY.minusDays(3));
        String page = page("/watches?at=issue_overdue");
        assertThat(open(page)).isEqualTo(1);
        assertThat(page).contains("8 项已过期");
        assertThat(open(page("/watches?at=all"))).isEqualTo(2);
    }

    private void raise(String key, int many, LocalDate day) {
        Watch watch = Catalogue.shipped().watches().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        List<Raised.Line> lines = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            lines.add(new Raised.Line(
                    key + " " + i, Optional.of(new UUID(1, i)), "澄柳〔2026〕" + i + "号", Optional.of(day)));
        }
        raised.add(new Raised(watch, lines, many, day.isBefore(TODAY) ? many : 0));
        when(watching.raised(any(), any())).thenReturn(raised);
    }

    private String page(String address) throws Exception {
        return pages.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private static int open(String page) {
        return page.split("<details class=\"area\" open", -1).length - 1;
    }
}
