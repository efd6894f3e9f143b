package cn.mingfa.platform.web.outside;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.outside.OutsideDesk;
import cn.mingfa.platform.outside.OutsideRefusal;
import cn.mingfa.platform.web.part.PageWorld;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class GuestPageTest {

    private static final Principal CLERK = () -> "jingban";

    private final OutsideDesk outside = mock(OutsideDesk.class);
    private final MockMvc pages = PageWorld.pages(new GuestController(outside, PageWorld.users(), PageWorld.desk()));

    @BeforeEach
    void thereIsOneLink() {
        MatterType type = PageWorld.type("proposal");
        Action rate = type.action("rate").orElseThrow();
        when(outside.open(any())).thenReturn(Optional.empty());
        when(outside.open("right"))
                .thenReturn(Optional.of(new OutsideDesk.Case(
                        "建议提案",
                        "澄柳建议〔2026〕3号",
                        "关于增设路灯的建议",
                        "栖禾镇人民政府",
                        "杜若",
                        "区人大代表",
                        List.of(new OutsideDesk.Fact(
                                type.field("source_number").orElseThrow(), new Value.Text("第12号"))),
                        List.of(new OutsideDesk.Asked(
                                rate,
                                rate.fields().stream()
                                        .flatMap(key -> type.field(key).stream())
                                        .toList())),
                        Optional.empty(),
                        List.of(),
                        true,
                        Instant.parse("2026-12-20T00:00:00Z"),
                        Map.of())));
    }

    @Test
    void showsTheMatterAndTheFormWithoutAMenuAndTellsNobodyItsAddress() throws Exception {
        pages.perform(get("/w/right"))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("关于增设路灯的建议")))
                .andExpect(content().string(containsString("name=\"f.satisfaction\"")))
                .andExpect(content().string(containsString("name=\"check\"")))
                .andExpect(content().string(not(containsString("主导航"))))
                .andExpect(content().string(not(containsString("<script"))));
    }

    @Test
    void recordsTheActAndThanks() throws Exception {
        pages.perform(post("/w/right/rate").param("f.satisfaction", "satisfied").param("check", "4821"))
                .andExpect(redirectedUrl("/w/right?done=true"));

        verify(outside).act(eq("right"), any());
    }

    @Test
    void whatIsMissingIsSaidInPlaceAndWhatWasTypedIsKept() throws Exception {
        pages.perform(post("/w/right/rate").param("note", "谢谢"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("“办理结果评价”还没有填写。")))
                .andExpect(content().string(containsString("谢谢")));

        verify(outside, never()).act(any(), any());
    }

    @Test
    void aRefusalIsAPlainSentence() throws Exception {
        doThrow(new OutsideRefusal("核对码不对，还可以试 4 次。")).when(outside).act(any(), any());

        pages.perform(post("/w/right/rate").param("f.satisfaction", "satisfied"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("还可以试 4 次")));
    }

    @Test
    void whoIsLoggedInIsRefusedAlsoWhenTheySendTheForm() throws Exception {
        when(outside.refuse(eq("right"), any())).thenReturn("本单位人员不能打开，也不能代办。");

        pages.perform(get("/w/right").principal(CLERK))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("本单位人员不能打开")))
                .andExpect(content().string(not(containsString("关于增设路灯的建议"))));
        pages.perform(post("/w/right/rate").principal(CLERK).param("f.satisfaction", "satisfied"))
                .andExpect(status().isForbidden());

        verify(outside, never()).act(any(), any());
    }

    @Test
    void whoeverTriesAddressesIsShutOutForAWhile() throws Exception {
        for (int n = 0; n < 20; n++) {
            pages.perform(get("/w/wrong" + n)).andExpect(status().isNotFound());
        }

        pages.perform(get("/w/right")).andExpect(status().isTooManyRequests());
    }

    @Test
    void aFileTheLinkShowsIsADownloadAndNothingElseIs() throws Exception {
        when(outside.file("right", "abc"))
                .thenReturn(Optional.of(new OutsideDesk.Handout(
                        "abc", "合同.pdf", "咨询材料", 3, new ByteArrayResource(new byte[] {1, 2, 3}))));
        when(outside.file("right", "other")).thenReturn(Optional.empty());

        pages.perform(get("/w/right/files/abc"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().bytes(new byte[] {1, 2, 3}));
        pages.perform(get("/w/right/files/other")).andExpect(content().string(containsString("关于增设路灯的建议")));
        pages.perform(get("/w/right/files/abc").principal(CLERK)).andExpect(status().isForbidden());
    }

    @Test
    void filesAreSentWithTheStep() throws Exception {
        pages.perform(multipart("/w/right/rate")
                        .file(new MockMultipartFile("file", "意见书.pdf", "application/pdf", new byte[] {1}))
                        .file(new MockMultipartFile("file", "", null, new byte[0]))
                        .param("kind", "法律意见书")
                        .param("f.satisfaction", "satisfied"))
                .andExpect(redirectedUrl("/w/right?done=true"));

        ArgumentCaptor<OutsideDesk.Deed> deed = ArgumentCaptor.forClass(OutsideDesk.Deed.class);
        verify(outside).act(eq("right"), deed.capture());
        assertThat(deed.getValue().files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("意见书.pdf");
            assertThat(file.kind()).isEqualTo("法律意见书");
        });
    }
}
