package cn.mingfa.platform.web.adviser;

import cn.mingfa.document.Documents;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.figures.TestFigures;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.PageWorld;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Row 29: the adviser's desk and the yearly statement. */
class AdviserPageTest {

    private static LedgerOffice office;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        office = new LedgerOffice();
        Desk desk = PageWorld.desk(LedgerOffice.TODAY);
        Figures figures = TestFigures.over(office.jdbc(), office.units(), office.sight());
        pages = PageWorld.pages(new AdviserController(
                PageWorld.users(office.principal()),
                office.ledger(),
                figures,
                new ServiceStatement(figures, desk),
                desk));
        office.open("adviser_request", "2026-11-16", "question", "租赁合同违约金", "asker", "党政办", "due_on", "2026-11-18");
        UUID answered =
                office.open("adviser_request", "2026-06-01", "question", "行政处罚听证", "asker", "执法队", "phase", "during");
        office.act(answered, "opine", "2026-06-03", "opined_on", "2026-06-03", "points", "告知期限不足｜高\n笔录缺签名｜低");
        office.act(answered, "dispose", "2026-06-04", "points", "告知期限不足｜高｜采纳\n笔录缺签名｜低｜不采纳｜已补签");
        office.open("adviser_request", "2025-06-01", "question", "旧事", "asker", "党政办");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void openRequestsStandInTheirStageWithWhatIsLeft() throws Exception {
        String page = pages.perform(get("/adviser"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("事前咨询", "事中论证", "事后救济", "租赁合同违约金", "已过 2 天", "name=\"back\" value=\"/adviser\"")
                .doesNotContain("行政处罚听证");
    }

    @Test
    void theStatementSaysWhatTheLedgerHoldsAndNothingElse() throws Exception {
        byte[] docx = pages.perform(post("/adviser/statement").param("year", "2026"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Documents.read("服务情况.docx", docx).text())
                .contains("2026年法律顾问服务情况")
                .contains("法律顾问服务请求数2件")
                .contains("2026年6月3日答复，意见要点2条，采纳1条。")
                .contains("本年度没有登记事后救济服务。")
                .doesNotContain("旧事");
    }
}
