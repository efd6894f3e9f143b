package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.notices.Requests;
import cn.mingfa.platform.recall.Recall;
import cn.mingfa.platform.recall.Uses;
import cn.mingfa.platform.web.part.PageWorld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

class AskPanelTest {

    private static final String KEY = "6d1f0f2e-6a15-4c3e-9f0f-0a2b6f0c7a11";
    private static final Requests.Hand LEAD = new Requests.Hand(Role.PRINCIPAL, PageWorld.TOWN);

    private final Ledger ledger = mock(Ledger.class);
    private final Requests requests = mock(Requests.class);
    private final AskPanel panel = new AskPanel(requests, PageWorld.desk());
    private final MockMvc pages = PageWorld.pages(
            new MatterController(
                    PageWorld.users(),
                    ledger,
                    PageWorld.desk(),
                    new Beside(ledger, mock(Recall.class), mock(Uses.class), PageWorld.desk()),
                    List.of(panel)),
            new AskController(PageWorld.users(), ledger, requests, panel));
    private final MatterView task = PageWorld.registered("plan_task", Map.of("title", new Value.Text("合同前置审核")));
    private final String address = "/matters/" + task.matter().id();

    @BeforeEach
    void aTaskOnlyThePrincipalMayCancel() {
        when(ledger.open(any(), any())).thenReturn(task);
        when(ledger.neighbours(any())).thenReturn(Neighbours.NONE);
        when(requests.hand(any(), any(), any())).thenReturn(Optional.of(LEAD));
    }

    @Test
    void aStepOfSomebodyElseIsAskedForInsteadOfRefused() throws Exception {
        pages.perform(get(address))
                .andExpect(content().string(containsString("请负责人决定：取消")))
                .andExpect(content().string(not(containsString("请转交"))));
    }

    @Test
    void whatWasAskedIsOnRecordAndToldToWhoeverMayDecide() throws Exception {
        pages.perform(post(address + "/asks/cancel")
                        .param("note", "与另一项重复")
                        .param("key", KEY)
                        .param("version", "1"))
                .andExpect(redirectedUrl(address + "?done=asked"));

        User user = PageWorld.users().current();
        verify(requests)
                .ask(
                        new Requests.Question(
                                UUID.fromString(KEY), task.matter().id(), 1, "cancel", LEAD, "请负责人决定：取消。与另一项重复"),
                        user);
    }

    @Test
    void whatWasAskedOnceIsNotAskedAgain() throws Exception {
        when(requests.open(any())).thenReturn(Map.of("cancel", Instant.parse("2026-03-02T02:00:00Z")));

        pages.perform(get(address)).andExpect(content().string(containsString("已请负责人决定")));
        pages.perform(post(address + "/asks/cancel").param("key", KEY).param("version", "1"))
                .andExpect(redirectedUrl(address));

        verify(requests, never()).ask(any(), any());
    }

    @Test
    void whereNobodyHoldsTheRoleThePageSaysWhoseStepItIs() throws Exception {
        when(requests.hand(any(), any(), any())).thenReturn(Optional.empty());

        pages.perform(get(address)).andExpect(content().string(containsString("应当由负责人或者监督人办理")));
        assertThat(panel.of(task, PageWorld.users().current())).isEqualTo(Map.of());
    }
}
