package cn.mingfa.platform.web.proof;

import cn.mingfa.document.Documents;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.SourceText;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.library.Grounds;
import cn.mingfa.platform.library.LibraryRefusal;
import cn.mingfa.platform.reporting.Bases;
import cn.mingfa.platform.web.part.PageWorld;
import cn.mingfa.proof.Background;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class CheckPageTest {

    private static final String SLIPS = "关于修路的通知\n本周六修路。。请绕行。\n周日通车。。请知悉。\n";
    private static final Pattern TARGET = Pattern.compile("name=\"target\" value=\"([^\"]+)\"");

    private final Grounds grounds = mock(Grounds.class);
    private final Bases bases = mock(Bases.class);
    private final Originals originals = new Originals(PageWorld.desk().clock());
    private final MockMvc pages = PageWorld.pages(new CheckController(
            PageWorld.users(),
            new CheckDesk(grounds, bases, mock(Figures.class), PageWorld.desk()),
            new Uploads(),
            originals,
            new ReviewCopies(originals, PageWorld.desk()),
            PageWorld.desk(),
            PageWorld.reach()));

    CheckPageTest() {
        when(grounds.off()).thenReturn(Set.of());
        when(bases.over(any(), any(), any())).thenAnswer(call -> call.getArgument(0));
        when(grounds.general()).thenReturn(Background.none());
    }

    private String checked(RequestBuilder request) throws Exception {
        return pages.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The text as the form carries it on. */
    private static String text(String html) {
        Matcher area = Pattern.compile("<textarea name=\"text\"[^>]*>\n(.*?)</textarea>", Pattern.DOTALL)
                .matcher(html);
        assertThat(area.find()).isTrue();
        return area.group(1);
    }

    private static String sheet(String html) {
        Matcher field = Pattern.compile("name=\"sheet\" value=\"([^\"]*)\"").matcher(html);
        assertThat(field.find()).isTrue();
        return field.group(1).replace("&quot;", "\"").replace("&amp;", "&");
    }

    @Test
    void marksFindingsInTheTextAndOffersTheFix() throws Exception {
        String html = checked(post("/proof/check").param("words", SLIPS));
        assertThat(html).contains("class=\"flag error\"").contains("全部采纳有把握的（2 处）");
        assertThat(text(html)).isEqualTo(SLIPS);
    }

    @Test
    void aFixIsMadeAndTakenBackWithNothingStored() throws Exception {
        String first = checked(post("/proof/check").param("words", SLIPS));
        Matcher target = TARGET.matcher(first);
        assertThat(target.find()).isTrue();
        String fixed = checked(post("/proof/check/again")
                .param("text", text(first))
                .param("sheet", sheet(first))
                .param("target", target.group(1)));
        assertThat(text(fixed)).isEqualTo(SLIPS.replaceFirst("。。", "。"));
        String undone = checked(post("/proof/check/again")
                .param("text", text(fixed))
                .param("sheet", sheet(fixed))
                .param("undo", "1"));
        assertThat(text(undone)).isEqualTo(SLIPS);
        assertThat(undone).contains("data-unfold=\"" + target.group(1).replaceFirst("~.*", "") + "\"");
    }

    @Test
    void allOfOneRuleAreMadeTogetherAndWhatIsPutAsideIsGone() throws Exception {
        String first = checked(post("/proof/check").param("words", SLIPS));
        Matcher target = TARGET.matcher(first);
        assertThat(target.find()).isTrue();
        String aside = checked(post("/proof/check/again")
                .param("text", text(first))
                .param("sheet", sheet(first))
                .param("aside", target.group(1)));
        assertThat(TARGET.matcher(aside).results().count())
                .isEqualTo(TARGET.matcher(first).results().count() - 1);
        String all = checked(post("/proof/check/again")
                .param("text", text(first))
                .param("sheet", sheet(first))
                .param("all", "sure"));
        assertThat(text(all)).doesNotContain("。。");
    }

    @Test
    void whatIsNotTakenOverIsCountedListedAndListedAgainWhenAsked() throws Exception {
        String first = checked(post("/proof/check").param("words", SLIPS));
        Matcher target = TARGET.matcher(first);
        assertThat(target.find()).isTrue();
        String aside = checked(post("/proof/check/again")
                .param("text", text(first))
                .param("sheet", sheet(first))
                .param("aside", target.group(1)));
        assertThat(aside).contains("意见 1 条").contains("不采纳 1 条").contains("重新列出");

        String undone = checked(post("/proof/check/again")
                .param("text", text(aside))
                .param("sheet", sheet(aside))
                .param("undo", "1"));
        assertThat(undone)
                .contains("意见 2 条")
                .doesNotContain("不采纳 1 条")
                .contains("data-unfold=\"" + target.group(1).replaceFirst("~.*", "") + "\"");
        String again = checked(post("/proof/check/again")
                .param("text", text(aside))
                .param("sheet", sheet(aside))
                .param("back", target.group(1).replaceFirst("~.*", "")));
        assertThat(again).contains("意见 2 条").doesNotContain("不采纳 1 条");
    }

    @Test
    void findingsStandInTheOrderOfTheTextWhateverTheirGravity() throws Exception {
        String html = checked(post("/proof/check").param("words", "关于修路的通知\n本周六修路,请绕行。\n周日通车。。请知悉。\n"));
        assertThat(html.indexOf("data-level=\"warning\""))
                .isPositive()
                .isLessThan(html.indexOf("data-level=\"error\""));
        assertThat(html).contains("全部 2").contains("有误 1").contains("宜改 1");
    }

    @Test
    void refusesWhatCannotBeReadWithASentence() throws Exception {
        MockMultipartFile broken =
                new MockMultipartFile("file", "坏了.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0});
        pages.perform(multipart("/proof/check").file(broken))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“坏了.docx”没有读成")));
        pages.perform(post("/proof/check").param("words", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("没有读到文字")));
        pages.perform(post("/proof/check").param("words", "长".repeat(CheckDesk.LONGEST + 1)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("页面上一次最多校核200000字")));
    }

    @Test
    void theMendedTextIsTakenAway() throws Exception {
        pages.perform(post("/proof/check/download").param("text", "一、标题\n正文。").param("as", "docx"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".docx")));
        pages.perform(post("/proof/check/download").param("text", "正文。").param("as", "txt"))
                .andExpect(content().string("正文。"));
    }

    @Test
    void whatWasTakenOverStandsInTheOriginalAsARevision() throws Exception {
        byte[] docx = new DocxWriter()
                .toBytes(new OfficialDocument(
                        "关于修路的通知",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new OfficialDocument.Paragraph(List.of(new OfficialDocument.Text("本周六修路。。请绕行。"))),
                                new OfficialDocument.Paragraph(List.of(new OfficialDocument.Text("周日通车。。请知悉。")))),
                        Optional.empty()));
        String first = checked(multipart("/proof/check").file(new MockMultipartFile("file", "修路.docx", "x", docx)));
        assertThat(first).contains("原文件加修订");
        Matcher target = TARGET.matcher(first);
        assertThat(target.find()).isTrue();
        String fixed = checked(post("/proof/check/again")
                .param("text", text(first))
                .param("sheet", sheet(first))
                .param("target", target.group(1)));

        byte[] copy = pages.perform(post("/proof/check/download")
                        .param("text", text(fixed))
                        .param("sheet", sheet(fixed))
                        .param("as", "review"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Documents.read("修路.docx", copy).text()).isEqualTo("关于修路的通知\n本周六修路。请绕行。\n周日通车。。请知悉。\n");
        String main = part(copy, "word/document.xml");
        assertThat(main).containsOnlyOnce("<w:del ").contains("commentReference");
        assertThat(part(copy, "word/comments.xml")).contains("标点重复");
    }

    @Test
    void anOriginalIsGoodForItsOwnerOnlyAndForFourHours() {
        Instant start = Instant.parse("2026-11-20T01:00:00Z");
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenReturn(start);
        Originals kept = new Originals(clock);
        User owner = PageWorld.users().current();
        UUID key = kept.keep(new byte[] {1}, owner).orElseThrow();

        assertThat(kept.find(key, owner)).contains(new byte[] {1});
        User other = new User(UUID.randomUUID(), "田穗", "科员", owner.unit(), owner.roles());
        assertThat(kept.find(key, other)).isEmpty();
        when(clock.instant()).thenReturn(start.plus(Duration.ofHours(5)));
        assertThat(kept.find(key, owner)).isEmpty();
        assertThat(kept.keep(new byte[17 << 20], owner)).isEmpty();
    }

    @Test
    void theOldestOriginalsGoFirstWhereRoomIsShort() {
        Originals kept = new Originals(PageWorld.desk().clock());
        User user = PageWorld.users().current();
        List<UUID> keys = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            keys.add(kept.keep(new byte[15 << 20], user).orElseThrow());
        }
        assertThat(kept.find(keys.getFirst(), user)).isEmpty();
        assertThat(kept.find(keys.get(1), user)).isPresent();
        assertThat(kept.find(keys.getLast(), user)).isPresent();
    }

    @Test
    void anOriginalThatIsGoneIsSaidToBeGone() throws Exception {
        String sheet = SheetJson.write(Sheet.of(SourceText.of("甲.docx", "正文。"), Optional.of(UUID.randomUUID())));
        String html = checked(post("/proof/check/again").param("text", "正文。").param("sheet", sheet));
        assertThat(html).doesNotContain("原文件加修订");
        MockHttpServletRequestBuilder asked = post("/proof/check/download")
                .param("text", "正文。")
                .param("sheet", sheet)
                .param("as", "review");
        assertThatThrownBy(() -> pages.perform(asked))
                .rootCause()
                .isInstanceOf(LibraryRefusal.class)
                .hasMessageContaining("请重新上传");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    @Test
    void theEmptyFormSaysThatNothingIsKept() throws Exception {
        pages.perform(get("/proof/check")).andExpect(content().string(containsString("不会留存")));
    }
}
