package cn.mingfa.platform.web.publication;

import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.publication.PublicComments;
import cn.mingfa.platform.publication.PublicMatter;
import cn.mingfa.platform.publication.PublicSite;
import cn.mingfa.platform.publication.PublicationRefusal;
import cn.mingfa.platform.publication.PublicationRefusal.Problem;
import cn.mingfa.platform.publication.Standing;
import cn.mingfa.platform.web.part.PageWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class PublicPagesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final String ADDRESS = "/public/consultations/" + ID;
    private static final String COMMENTS = ADDRESS + "/comments";

    private final PublicSite site = mock(PublicSite.class);
    private final PublicComments comments = mock(PublicComments.class);
    private final MockMvc pages =
            PageWorld.pages(new PublicController(site), new CommentController(site, comments, PageWorld.desk()));

    private static PublicSite.Section section(int count, List<PublicSite.Line> lines) {
        return new PublicSite.Section("consultations", "意见征集", "征集发布以后列在这里。", count, lines);
    }

    private static PublicSite.Line line() {
        return new PublicSite.Line(
                ID,
                "澄柳征集〔2026〕1号",
                "停车收费试点方案",
                "栖禾镇人民政府",
                LocalDate.of(2026, 11, 1),
                new Standing("征集中", Standing.Tone.OPEN, "至2026年12月1日"));
    }

    private static PublicMatter matter(Optional<String> closed) {
        return new PublicMatter(
                ID,
                "consultations",
                "意见征集",
                "意见征集",
                "澄柳征集〔2026〕1号",
                "停车收费试点方案",
                "栖禾镇人民政府",
                LocalDate.of(2026, 11, 1),
                line().standing(),
                List.of(new PublicMatter.Chapter(
                        "草案全文",
                        List.of(new PublicMatter.Fact(
                                PageWorld.type("public_consultation")
                                        .field("draft")
                                        .orElseThrow(),
                                new Value.Text("第一条　方便居民。\n第二条　<b>每小时四元</b>。"))))),
                List.of(new PublicMatter.Step("专家论证", "条例第十九条", Guide.State.SKIPPED, "不涉及专业问题", List.of(), List.of())),
                Optional.empty(),
                Optional.of(new PublicMatter.Form(
                        closed, LocalDate.of(2026, 12, 1), List.of("第一条", "第二条"), 500, true, true)),
                Optional.empty(),
                List.of());
    }

    @BeforeEach
    void thereIsOneConsultation() {
        PublicSite.Section one = section(1, List.of(line()));
        when(site.owner()).thenReturn("澄砚区人民政府");
        when(site.sections()).thenReturn(List.of(one));
        when(site.list(any(), any())).thenReturn(Optional.empty());
        when(site.list(eq("consultations"), any()))
                .thenReturn(Optional.of(new PublicSite.Listing(
                        one, List.of(line()), 1, 0, 1, List.of(new PublicSite.Choice("征集中", 1)), List.of("栖禾镇人民政府"))));
        when(site.open(any(), any())).thenReturn(Optional.empty());
        when(site.open("consultations", ID)).thenReturn(Optional.of(matter(Optional.empty())));
    }

    @Test
    void theFirstPageIsSmallNeedsNoScriptAndNamesWhoseItIs() throws Exception {
        String page = pages.perform(get("/public"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("澄砚区人民政府")))
                .andExpect(content().string(containsString("href=\"" + ADDRESS + "\"")))
                .andExpect(content().string(not(containsString("<script"))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page.length()).isLessThan(20_000);
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void anEmptySectionTeaches() throws Exception {
        when(site.sections()).thenReturn(List.of(section(0, List.of())));
        when(site.list(eq("consultations"), any()))
                .thenReturn(Optional.of(
                        new PublicSite.Listing(section(0, List.of()), List.of(), 0, 0, 1, List.of(), List.of())));

        pages.perform(get("/public")).andExpect(content().string(containsString("现在没有。征集发布以后列在这里。")));
        pages.perform(get("/public/consultations")).andExpect(content().string(containsString("现在没有公开的意见征集")));
    }

    @Test
    void aListPassesOnWhatIsAsked() throws Exception {
        pages.perform(get("/public/consultations")
                        .param("q", "停车")
                        .param("state", "征集中")
                        .param("page", "2"))
                .andExpect(content().string(containsString("找到 1 件")));

        verify(site).list("consultations", new PublicSite.Wanted("停车", "征集中", "", 1));
    }

    @Test
    void whatHasNoAddressIsAnsweredWithAPlainSentence() throws Exception {
        for (String address : List.of(
                "/public/nothing",
                "/public/consultations/" + UUID.randomUUID(),
                "/public/consultations/xyz",
                "/public/a/b/c")) {
            pages.perform(get(address))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("没有这个页面")));
        }
    }

    @Test
    void aMatterShowsItsStepsWithTheGroundItsTextEscapedAndTheForm() throws Exception {
        pages.perform(get(ADDRESS))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("未履行的依据：不涉及专业问题")))
                .andExpect(content().string(containsString("&lt;b&gt;每小时四元")))
                .andExpect(content().string(containsString("2026年12月1日以前可以提，当天也收")))
                .andExpect(content().string(containsString("name=\"text\"")));
    }

    @Test
    void afterTheEndThereIsTheSentenceAndNoForm() throws Exception {
        when(site.open("consultations", ID))
                .thenReturn(Optional.of(matter(Optional.of("意见征集已于2026年11月20日截止，不再接收意见。"))));

        pages.perform(get(ADDRESS))
                .andExpect(content().string(containsString("意见征集已于2026年11月20日截止")))
                .andExpect(content().string(not(containsString("name=\"text\""))));
    }

    @Test
    void aCommentLeadsToItsReceiptWhichIsToldToNobodyElse() throws Exception {
        when(comments.say(any(), any(), any())).thenReturn("AAAA-BBBB-CCCC-DDDD");
        when(comments.fate("AAAA-BBBB-CCCC-DDDD"))
                .thenReturn(Optional.of(new PublicComments.Fate(
                        "AAAA-BBBB-CCCC-DDDD",
                        LocalDate.of(2026, 11, 21),
                        "栖禾镇人民政府",
                        Optional.empty(),
                        "收费太高",
                        false,
                        List.of())));

        pages.perform(post(COMMENTS).param("text", "收费太高").param("clause", "第二条"))
                .andExpect(redirectedUrl("/public/receipts/AAAA-BBBB-CCCC-DDDD"));
        ArgumentCaptor<PublicComments.Said> said = ArgumentCaptor.forClass(PublicComments.Said.class);
        verify(comments).say(eq("consultations"), eq(ID), said.capture());
        assertThat(said.getValue().clause()).isEqualTo("第二条");
        pages.perform(get("/public/receipts/AAAA-BBBB-CCCC-DDDD"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("AAAA-BBBB-CCCC-DDDD")))
                .andExpect(content().string(containsString("noindex")))
                .andExpect(content().string(containsString("已收到，正在研究")));
    }

    @Test
    void whatWasRefusedComesBackAsTyped() throws Exception {
        when(comments.say(any(), any(), any()))
                .thenThrow(new PublicationRefusal(List.of(new Problem("text", "意见还没有写，请写明您的意见。"))));

        pages.perform(post(COMMENTS).param("name", "庄晓禾"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("意见还没有写")))
                .andExpect(content().string(containsString("value=\"庄晓禾\"")));
    }

    @Test
    void whoeverFillsInTheFieldNobodySeesIsNoPerson() throws Exception {
        pages.perform(post(COMMENTS).param("text", "买药").param("homepage", "x"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("最后一栏请留空")));

        verify(comments, never()).say(any(), any(), any());
    }

    @Test
    void fromOneAddressOnlySoManyCommentsAreTakenInAWhile() throws Exception {
        when(comments.say(any(), any(), any())).thenReturn("AAAA-BBBB-CCCC-DDDD");
        for (int n = 0; n < 20; n++) {
            pages.perform(post(COMMENTS).param("text", "意见" + n)).andExpect(status().is3xxRedirection());
        }

        pages.perform(post(COMMENTS).param("text", "又一条"))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("请过十分钟再提交")))
                .andExpect(content().string(containsString("又一条")));
    }

    @Test
    void whoeverTriesReceiptsIsShutOutForAWhile() throws Exception {
        when(comments.fate(any())).thenReturn(Optional.empty());
        for (int n = 0; n < 20; n++) {
            pages.perform(get("/public/receipts/0000-0000-0000-00" + (10 + n))).andExpect(status().isNotFound());
        }

        pages.perform(get("/public/receipts/AAAA-BBBB-CCCC-DDDD")).andExpect(status().isTooManyRequests());
    }

    @Test
    void aTypedReceiptLeadsToItsPage() throws Exception {
        pages.perform(get("/public/receipts").param("code", " aaaa bbbb-CCCC-dddd "))
                .andExpect(redirectedUrl("/public/receipts/aaaabbbb-CCCC-dddd"));
    }

    @Test
    void theLargerTypeIsKeptAndLeadsBackOnlyIntoTheSite() throws Exception {
        pages.perform(get("/public/reading").param("size", "large").param("back", "/public/consultations?q=x"))
                .andExpect(cookie().value(PublicFrame.SIZE, "large"))
                .andExpect(redirectedUrl("/public/consultations?q=x"));
        for (String elsewhere : List.of(
                "https://example.cn",
                "//example.cn",
                "/public//example.cn",
                "/ledger",
                "/public/../ledger",
                "/public?{x}")) {
            pages.perform(get("/public/reading").param("back", elsewhere)).andExpect(redirectedUrl("/public"));
        }
        pages.perform(get("/public").cookie(new jakarta.servlet.http.Cookie(PublicFrame.SIZE, "large")))
                .andExpect(content().string(containsString("class=\"open large\"")))
                .andExpect(content().string(containsString("退出长辈版")));
    }
}
