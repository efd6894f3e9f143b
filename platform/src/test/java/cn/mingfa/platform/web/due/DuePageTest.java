package cn.mingfa.platform.web.due;

import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.PageWorld;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class DuePageTest {

    private final MockMvc pages =
            PageWorld.pages(new DueController(PageWorld.users(), mock(Units.class), PageWorld.desk()));

    @Test
    void theAddressHoldsTheWholeTrial() throws Exception {
        pages.perform(get("/due/xxgk.reply").param("start", "9.17").param("pause", "9.28 至 10.14"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("11月3日，周二")))
                .andExpect(content().string(containsString("value=\"9.28 至 10.14\"")));
    }

    @Test
    void aTrialCannotBeOverdue() throws Exception {
        pages.perform(get("/due/xxgk.reply").param("start", "2025-03-03"))
                .andExpect(content().string(not(containsString("missed"))));
    }

    @Test
    void whatTheRuleDoesNotAllowIsSaidWithTheQuestionKept() throws Exception {
        pages.perform(get("/due/xxgk.reply").param("start", "9.17").param("extend", "60"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("value=\"60\"")));
    }

    @Test
    void aSpanThatCannotBeReadIsShownHowToWrite() throws Exception {
        pages.perform(get("/due/xxgk.reply").param("start", "9.17").param("pause", "国庆期间"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("9.28 至 10.14")));
    }

    @Test
    void aYearNotYetAnnouncedIsProvisional() throws Exception {
        pages.perform(get("/due/xxgk.reply").param("start", "2027-09-20"))
                .andExpect(content().string(containsString("暂算")));
    }

    @Test
    void rulesAreFoundByWords() throws Exception {
        pages.perform(get("/due").param("rule", "信息公开 答复"))
                .andExpect(content().string(containsString("/due/xxgk.reply")))
                .andExpect(content().string(not(containsString("/due/cf.pay"))));
    }

    @Test
    void theListIsFoldedByMatterAndSaysWhatIsInEachFold() throws Exception {
        pages.perform(get("/due"))
                .andExpect(content().string(not(containsString("<details class=\"area\" open"))))
                .andExpect(content().string(containsString("补正告知、答复、")));
    }

    @Test
    void whatWasLookedForIsUnfolded() throws Exception {
        pages.perform(get("/due").param("rule", "信息公开 答复"))
                .andExpect(content().string(containsString("<details class=\"area\" open")));
    }
}
