package cn.mingfa.platform.web.proof;

import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.library.Grounds;
import cn.mingfa.platform.reporting.Bases;
import cn.mingfa.platform.web.part.PageWorld;
import cn.mingfa.proof.Background;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
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
    private final MockMvc pages = PageWorld.pages(new CheckController(
            PageWorld.users(),
            new CheckDesk(grounds, bases, mock(Figures.class), PageWorld.desk()),
            new Uploads(),
            PageWorld.desk(),
            PageWorld.reach()));

    CheckPageTest() {
        when(grounds.off()).thenReturn(Set.of());
        when(bases.over(any(), any(), any())).thenAnswer(call -> call.getArgument(0));
        when(grounds.general()).thenReturn(Background.none());
    }

    private String checked(MockHttpServletRequestBuilder request) throws Exception {
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
    void theEmptyFormSaysThatNothingIsKept() throws Exception {
        pages.perform(get("/proof/check")).andExpect(content().string(containsString("不会留存")));
    }
}
