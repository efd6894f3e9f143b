package cn.mingfa.platform.web.proof;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.library.AcceptedDocument;
import cn.mingfa.platform.library.AcceptedDocuments;
import cn.mingfa.platform.library.LibraryRefusal;
import cn.mingfa.platform.library.LocalUsage;
import cn.mingfa.platform.library.RuleSwitchboard;
import cn.mingfa.platform.library.StatuteShelf;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.PageWorld;
import cn.mingfa.proof.Genre;
import cn.mingfa.proof.RuleSwitches;
import cn.mingfa.proof.statutes.StatuteParser;
import cn.mingfa.proof.statutes.Statutes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of rules, statutes and accepted documents. */
class ShelfPagesTest {

    private static final String RULE = "residue.markdown";

    private final RuleSwitchboard board = mock(RuleSwitchboard.class);
    private final AcceptedDocuments documents = mock(AcceptedDocuments.class);
    private final StatuteShelf statutes = mock(StatuteShelf.class);
    private final LocalUsage usage = mock(LocalUsage.class);
    private final Units units = mock(Units.class);
    private final Acts acts = mock(Acts.class);
    private final MockMvc pages = PageWorld.pages(
            new RulesController(PageWorld.users(), board, acts, PageWorld.desk()),
            new StatutesController(PageWorld.users(), statutes, new Uploads(), PageWorld.desk()),
            new LibraryController(
                    PageWorld.users(),
                    documents,
                    usage,
                    units,
                    acts,
                    new Uploads(),
                    PageWorld.desk(),
                    PageWorld.reach()));

    ShelfPagesTest() throws Exception {
        when(units.unit(any())).thenReturn(PageWorld.TOWN);
        when(acts.latest(anyString(), anyInt())).thenReturn(List.of());
        when(statutes.statutes())
                .thenReturn(Statutes.shipped().with(List.of(StatuteParser.parse("澄砚区摊点管理办法\n第一条　为了规范摊点，制定本办法。\n"))));
    }

    @Test
    void rulesAreFoundByWordsAndSwitchedByWhoMay() throws Exception {
        when(board.switches()).thenReturn(new RuleSwitches(Map.of(RULE, "2026年3月2日停用")));
        pages.perform(get("/proof/rules").param("q", "排版标记"))
                .andExpect(content()
                        .string(allOf(
                                containsString("排版标记残留"),
                                containsString("2026年3月2日停用"),
                                not(containsString("role=\"switch\"")))));
        when(board.may(any())).thenReturn(true);
        pages.perform(get("/proof/rules").param("off", "1"))
                .andExpect(content().string(allOf(containsString("aria-checked=\"false\""), containsString("符合 1 条"))));
        pages.perform(get("/proof/rules").param("q", "没有这样的规则"))
                .andExpect(content().string(containsString("没有符合的规则")));
        pages.perform(post("/proof/rules").param("rule", RULE).param("to", "on").param("q", "排版"))
                .andExpect(status().is3xxRedirection());
        verify(board).turn(RULE, true, PageWorld.CLERK);
    }

    @Test
    void formsOfferTheTitlesKnown() throws Exception {
        pages.perform(get("/proof/statutes/titles")).andExpect(jsonPath("$", hasItems("中华人民共和国行政处罚法", "澄砚区摊点管理办法")));
    }

    @Test
    void aLongListOfStatutesBeginsShortAndIsShownWholeWhenAskedFor() throws Exception {
        pages.perform(get("/proof/statutes"))
                .andExpect(content().string(allOf(containsString("看全部"), containsString("中华人民共和国宪法"))))
                .andExpect(content().string(not(containsString("澄砚区摊点管理办法</td>"))));
        pages.perform(get("/proof/statutes").param("all", "1"))
                .andExpect(content().string(containsString("澄砚区摊点管理办法</td>")));
        pages.perform(get("/proof/statutes").param("q", "摊点"))
                .andExpect(content().string(containsString("澄砚区摊点管理办法</td>")));
    }

    @Test
    void aStatuteWithFullTextShowsItsArticles() throws Exception {
        pages.perform(get("/proof/statutes").param("full", "1"))
                .andExpect(content().string(allOf(containsString("澄砚区摊点管理办法"), containsString("看条文"))));
        pages.perform(get("/proof/statutes/text").param("title", "澄砚区摊点管理办法"))
                .andExpect(content().string(allOf(containsString("第一条"), containsString("为了规范摊点"))));
    }

    @Test
    void eachStatuteFileIsTakenOrRefusedOnItsOwn() throws Exception {
        when(statutes.put(anyString(), any())).thenThrow(new LibraryRefusal("没有找到“第一条”这样的条文。"));
        pages.perform(multipart("/proof/statutes")
                        .file(new MockMultipartFile(
                                "files", "通知.txt", "text/plain", "一段话。".getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("通知.txt：没有找到")));
    }

    @Test
    void aDocumentIsAcceptedAndTheWayLeadsBack() throws Exception {
        when(documents.accept(any(), any()))
                .thenReturn(new AcceptedDocument(
                        UUID.randomUUID(),
                        PageWorld.TOWN.id(),
                        2025,
                        Genre.LAW_BASED_GOVERNMENT,
                        "上年报告",
                        "上年.txt",
                        "00",
                        6,
                        Instant.EPOCH,
                        "陆敏"));
        MockMultipartFile file =
                new MockMultipartFile("file", "上年.txt", "text/plain", "上年的报告。".getBytes(StandardCharsets.UTF_8));
        pages.perform(multipart("/proof/library")
                        .file(file)
                        .param("unit", PageWorld.TOWN.id().toString())
                        .param("year", "2025")
                        .param("genre", "law_based_government")
                        .param("back", "/reports/x/2026?tab=lastyear"))
                .andExpect(redirectedUrl("/reports/x/2026?tab=lastyear"));
        pages.perform(multipart("/proof/library")
                        .file(file)
                        .param("unit", PageWorld.TOWN.id().toString())
                        .param("year", "2025")
                        .param("genre", "law_based_government")
                        .param("back", "https://elsewhere.example/"))
                .andExpect(redirectedUrl("/proof/library"));
    }

    @Test
    void whatWasLearntIsSaidWithSizeAndDay() throws Exception {
        when(usage.state()).thenReturn(Optional.of(new LocalUsage.State(3, 1200, Instant.EPOCH, false)));
        pages.perform(get("/proof/library")).andExpect(content().string(containsString("从 3 份文件学到 1200 个常用说法")));
        when(usage.state()).thenReturn(Optional.empty());
        pages.perform(get("/proof/library")).andExpect(content().string(containsString("至少要有两份文件")));
    }

    @Test
    void aRefusalIsSaidOnThePage() throws Exception {
        when(documents.accept(any(), any())).thenThrow(new LibraryRefusal("“上年报告”已经在库里了。"));
        pages.perform(post("/proof/library")
                        .param("unit", PageWorld.TOWN.id().toString())
                        .param("year", "2025")
                        .param("genre", "law_based_government")
                        .param("text", "上年的报告。"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("已经在库里了")));
    }
}
