package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.recall.Recall;
import cn.mingfa.platform.recall.Uses;
import cn.mingfa.platform.web.part.PageWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

class UndoPanelTest {

    private final Ledger ledger = mock(Ledger.class);
    private final MockMvc pages = PageWorld.pages(
            new MatterController(
                    PageWorld.users(),
                    ledger,
                    PageWorld.desk(),
                    new Beside(ledger, mock(Recall.class), mock(Uses.class), PageWorld.desk()),
                    List.of(new UndoPanel())),
            new CorrectionController(PageWorld.users(), ledger, PageWorld.desk()));
    private final MatterView fresh = PageWorld.registered("publicity_event", Map.of("topic", new Value.Text("巷口议事")));
    private final String address = "/matters/" + fresh.matter().id();

    private void shown(MatterView view) {
        when(ledger.open(any(), any())).thenReturn(view);
        when(ledger.neighbours(any())).thenReturn(Neighbours.NONE);
    }

    private MatterView with(Entry.Act... acts) {
        List<Entry> journal = new ArrayList<>(fresh.journal());
        Entry first = journal.getFirst();
        for (Entry.Act act : acts) {
            journal.add(new Entry(journal.size() + 1, first.at(), first.on(), first.actor(), first.typeVersion(), act));
        }
        return new MatterView(
                new Lifecycle(fresh.type()).replay(fresh.matter().id(), journal),
                fresh.type(),
                fresh.owner(),
                fresh.handling(),
                fresh.title(),
                journal,
                List.of(),
                fresh.offers(),
                List.of(),
                List.of(),
                false);
    }

    private static Entry.Act closing() {
        return new Entry.Performed("close", Map.of("no_duty_reason", new Value.Text("临时安排")), Optional.empty());
    }

    @Test
    void theLastStepIsOfferedToBeTakenBackByWhoeverMayTakeIt() throws Exception {
        shown(fresh);
        pages.perform(get(address)).andExpect(content().string(not(containsString("id=\"undo\""))));

        shown(with(closing()));
        pages.perform(get(address))
                .andExpect(content().string(containsString("撤回“归档”")))
                .andExpect(content().string(containsString("name=\"entry\" value=\"2\"")));
        pages.perform(get(address + "?done=close"))
                .andExpect(content().string(containsString("href=\"#undo-reason\"")));
    }

    @Test
    void whatWasTakenBackIsTold() throws Exception {
        shown(with(closing(), new Entry.Withdrawn(2, "还没有收齐照片")));
        pages.perform(get(address))
                .andExpect(content().string(containsString("归档（已撤回）")))
                .andExpect(content().string(containsString("理由：还没有收齐照片")))
                .andExpect(content().string(not(containsString("id=\"undo\""))));
    }

    @Test
    void takingBackNamesTheStepThatWasSeen() throws Exception {
        pages.perform(post(address + "/withdraw")
                        .param("entry", "2")
                        .param("reason", "还没有收齐照片")
                        .param("key", "6d1f0f2e-6a15-4c3e-9f0f-0a2b6f0c7a11")
                        .param("version", "2"))
                .andExpect(redirectedUrl(address + "?done=undone"));
        ArgumentCaptor<Submission> sent = ArgumentCaptor.forClass(Submission.class);
        verify(ledger).submit(sent.capture(), any());
        assertThat(sent.getValue().change()).isEqualTo(new Change.Withdraw(2, "还没有收齐照片"));
    }
}
