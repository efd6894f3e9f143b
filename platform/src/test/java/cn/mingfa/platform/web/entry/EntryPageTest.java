package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.recall.Recall;
import cn.mingfa.platform.web.part.PageWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class EntryPageTest {

    private static final String KEY = "3f0c2a52-6d4e-4c1d-9a63-0d6a4f3f8a11";

    private final Ledger ledger = mock(Ledger.class);
    private final Recall recall = mock(Recall.class);
    private boolean whole;
    private final MockMvc pages = PageWorld.pages(new EntryController(
            PageWorld.users(),
            ledger,
            PageWorld.desk(),
            PageWorld.habits(),
            PageWorld.reach(),
            new Asking(ledger, recall, PageWorld.desk())));

    @BeforeEach
    void whatIsWrittenAsOneWholeIsWritten() {
        when(ledger.whole(any())).thenAnswer(call -> {
            Supplier<?> work = call.getArgument(0);
            whole = true;
            try {
                return work.get();
            } finally {
                whole = false;
            }
        });
    }

    private static MockHttpServletRequestBuilder event() {
        return post("/ledger/new/publicity_event")
                .param("key", KEY)
                .param("d.occurred_on", "11.3")
                .param("f.topic", "巷口议事普法")
                .param("f.form", "talk")
                .param("f.audience", "residents")
                .param("f.sessions", "1");
    }

    @Test
    void asksWhatTheDefinitionAsks() throws Exception {
        pages.perform(get("/ledger/new/publicity_event"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"f.topic\"")))
                .andExpect(content().string(containsString("登记普法活动")));
    }

    @Test
    void registersAndGoesToTheMatter() throws Exception {
        UUID id = UUID.randomUUID();
        when(ledger.register(any(), any())).thenReturn(new Receipt(id, "澄柳普法〔2026〕1号", 1, false));

        pages.perform(event().param("save", "1"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/matters/" + id + "?done=registered"));
    }

    @Test
    void savesAndGoesOnWithTheNext() throws Exception {
        when(ledger.register(any(), any())).thenReturn(new Receipt(UUID.randomUUID(), "澄柳普法〔2026〕1号", 1, false));

        pages.perform(event().param("next", "1"))
                .andExpect(
                        MockMvcResultMatchers.header().string("Location", startsWith("/ledger/new/publicity_event?")));
    }

    @Test
    void aRefusedEntryKeepsWhatWasTypedAndItsKey() throws Exception {
        pages.perform(event().param("f.materials", "-3").param("f.place", "鱼市口"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"-3\"")))
                .andExpect(content().string(containsString("value=\"鱼市口\"")))
                .andExpect(content().string(containsString("value=\"" + KEY + "\"")))
                .andExpect(content().string(containsString("href=\"#f.materials\"")));
        verify(ledger, never()).register(any(), any());
    }

    @Test
    void whatTheLedgerRefusesIsSaidAtItsField() throws Exception {
        when(ledger.register(any(), any()))
                .thenThrow(new MatterRefusal(
                        java.util.List.of(new MatterRefusal.Problem("in_future", "occurred_on", "活动日期晚于今天。"))));

        pages.perform(event())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"d.occurred_on-wrong\"")))
                .andExpect(content().string(containsString("活动日期晚于今天。")));
    }

    @Test
    void aLikelyDoubleIsAskedAboutAndJoinedWithOneKey() throws Exception {
        UUID earlier = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        when(recall.doubles(any(), any(), any(), any(), any()))
                .thenReturn(List.of(
                        new Recall.Known(earlier, "澄柳普法〔2026〕7号", "巷口议事普法活动", java.time.LocalDate.of(2026, 11, 3))));

        pages.perform(event().param("next", "1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("11月3日已登记过“巷口议事普法活动”，是同一件事吗？")))
                .andExpect(content().string(containsString("autofocus")))
                .andExpect(content().string(containsString("value=\"" + earlier + "\"")))
                .andExpect(content().string(containsString("name=\"next\"")));
        verify(ledger, never()).register(any(), any());

        when(ledger.register(any(), any())).thenReturn(new Receipt(id, "澄柳普法〔2026〕8号", 1, false));
        when(ledger.submit(any(), any())).thenAnswer(call -> {
            assertThat(whole).as("registered and joined, or neither").isTrue();
            return new Receipt(id, "澄柳普法〔2026〕8号", 2, false);
        });
        pages.perform(event().param("same", earlier.toString()))
                .andExpect(redirectedUrl("/matters/" + id + "?done=registered"));
        verify(ledger)
                .submit(
                        argThat(sent -> sent.change() instanceof Change.Link link
                                && link.other().equals(earlier)
                                && link.type() == LinkType.SAME_AS),
                        any());
    }

    @Test
    void whatItBelongsToIsAskedOnceAndLinked() throws Exception {
        UUID duty = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        when(recall.choices(any(), any(), any(), any(), any()))
                .thenReturn(List.of(new Recall.Choice(duty, "澄柳普责〔2026〕2号", "民法典进村居", 1)));
        when(ledger.register(any(), any())).thenReturn(new Receipt(id, "澄柳普法〔2026〕8号", 1, false));

        pages.perform(event())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("对应的普法责任还没有选")))
                .andExpect(content().string(containsString("民法典进村居")));
        pages.perform(event().param("belongs", duty.toString())).andExpect(status().is3xxRedirection());
        verify(ledger)
                .register(
                        argThat(sent ->
                                sent.origin().equals(Optional.of(new Registration.Origin(duty, LinkType.PART_OF)))),
                        any());
        pages.perform(event().param("f.no_duty_reason", "临时应邀")).andExpect(status().is3xxRedirection());
    }

    @Test
    void theNextOfASittingBeginsWithWhatTheLastLeft() throws Exception {
        when(ledger.open(any(), any()))
                .thenReturn(PageWorld.registered(
                        "publicity_event",
                        Map.of(
                                "topic",
                                new Value.Text("巷口议事普法"),
                                "place",
                                new Value.Text("鱼市口"),
                                "people_reached",
                                new Value.Whole(40))));
        when(recall.words(any(), any())).thenReturn(Map.of("partner", List.of("派出所")));

        pages.perform(get("/ledger/new/publicity_event")
                        .param("after", "澄柳普法〔2026〕1号")
                        .param("afterId", UUID.randomUUID().toString()))
                .andExpect(content().string(containsString("value=\"鱼市口\"")))
                .andExpect(content().string(containsString("<option value=\"派出所\">")))
                .andExpect(content().string(not(containsString("value=\"40\""))));
    }
}
