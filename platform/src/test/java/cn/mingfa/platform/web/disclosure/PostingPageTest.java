package cn.mingfa.platform.web.disclosure;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.PageWorld;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class PostingPageTest {

    private static LedgerOffice office;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        office = new LedgerOffice();
        pages = PageWorld.pages(new PostingController(PageWorld.users(office.principal()), office.ledger()));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static UUID posting() {
        return office.open("board_posting", "2026-03-05", "title", "低保名单公示", "place", "村务公开栏");
    }

    private static UUID item(String address) {
        UUID item = office.open(
                "disclosure_item",
                "2026-03-02",
                "title",
                "低保名单公示",
                "category",
                "livelihood",
                "channel",
                "website",
                "items",
                "1");
        office.act(
                item,
                "review",
                "2026-03-03",
                "review_result",
                "publish",
                "basis",
                "条例第二十条",
                "secrecy_checked",
                "是",
                "privacy_checked",
                "是",
                "third_party_checked",
                "是",
                "wording_checked",
                "是",
                "reviewer",
                "沈律");
        office.act(item, "publish", "2026-03-04", "published_on", "2026-03-04", "address", address);
        return item;
    }

    private static String sheet(UUID posting) throws Exception {
        return pages.perform(get("/matters/" + posting + "/posting"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("row 54: a sheet to print with a code to the web copy")
    void theSheetLeadsToTheWebCopy() throws Exception {
        UUID posting = posting();
        office.link(posting, LinkType.PART_OF, item("https://chengyan.example/gk/1.html"));

        assertThat(sheet(posting))
                .contains("低保名单公示", "村务公开栏", "条例第二十条", "2026年3月4日", "https://chengyan.example/gk/1.html")
                .contains("class=\"qr\"");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsMadeUp() throws Exception {
        UUID alone = posting();
        assertThat(sheet(alone)).contains("还没有关联网上公开的同一条信息").doesNotContain("class=\"qr\"");

        UUID column = posting();
        office.link(column, LinkType.PART_OF, item("门户网站民生栏"));
        assertThat(sheet(column)).contains("公开地址不是网址").doesNotContain("class=\"qr\"");
    }

    @Test
    void onlyAPostingHasOne() {
        UUID item = item("https://chengyan.example/gk/2.html");
        assertThatThrownBy(() -> pages.perform(get("/matters/" + item + "/posting")))
                .hasRootCauseInstanceOf(NotFound.class);
    }
}
