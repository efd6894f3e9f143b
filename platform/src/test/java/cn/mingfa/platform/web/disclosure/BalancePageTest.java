package cn.mingfa.platform.web.disclosure;

import cn.mingfa.platform.figures.TestFigures;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.PageWorld;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Row 47: received and carried in is answered and carried out, and every number opens its rows. */
class BalancePageTest {

    private static LedgerOffice office;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        office = new LedgerOffice();
        pages = PageWorld.pages(new BalanceController(
                PageWorld.users(office.principal()),
                TestFigures.over(office.jdbc(), office.units(), office.sight()),
                PageWorld.desk(LedgerOffice.TODAY)));
        application("2025-12-20", "林地登记");
        UUID answered = application("2026-03-02", "道路批复");
        office.act(answered, "accept", "2026-03-03");
        office.file(answered, "答复书.txt");
        office.act(answered, "answer", "2026-03-10", "answered_on", "2026-03-10", "outcome", "1");
        application("2026-11-02", "公交站点");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static UUID application(String on, String subject) {
        return office.open(
                "disclosure_application",
                on,
                "subject",
                subject,
                "applicant",
                "某人",
                "contact",
                "电话",
                "channel",
                "in_person");
    }

    private static String page(String address) throws Exception {
        return pages.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void everyKindIsEven() throws Exception {
        assertThat(page("/disclosure/balance"))
                .contains("各类都平", "自然人", "总计")
                .contains("/disclosure/balance/info_request_carried_in_natural_person?year=2026")
                .doesNotContain("不平");
    }

    @Test
    void aNumberOpensItsRows() throws Exception {
        assertThat(page("/disclosure/balance/info_request_carried_in_natural_person?year=2026"))
                .contains("林地登记")
                .doesNotContain("道路批复");
        assertThat(page("/disclosure/balance/info_request_received_business?year=2026"))
                .contains("没有来源事项");
    }

    @Test
    void otherFiguresAreNotShownHere() {
        assertThatThrownBy(() -> pages.perform(get("/disclosure/balance/petition_count")))
                .hasCauseInstanceOf(NotFound.class);
    }
}
