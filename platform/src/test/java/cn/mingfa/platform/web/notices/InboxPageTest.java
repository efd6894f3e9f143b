package cn.mingfa.platform.web.notices;

import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.notices.CalendarFeeds;
import cn.mingfa.platform.notices.Inbox;
import cn.mingfa.platform.notices.Letters;
import cn.mingfa.platform.notices.Notice;
import cn.mingfa.platform.notices.NoticeHealth;
import cn.mingfa.platform.notices.NoticeKind;
import cn.mingfa.platform.notices.NoticeRefusal;
import cn.mingfa.platform.notices.Wish;
import cn.mingfa.platform.notices.Wishes;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.PageWorld;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class InboxPageTest {

    private static final UUID MATTER = UUID.nameUUIDFromBytes(new byte[] {7});

    private final Inbox inbox = mock(Inbox.class);
    private final Wishes wishes = mock(Wishes.class);
    private final CalendarFeeds feeds = mock(CalendarFeeds.class);
    private final Letters letters = mock(Letters.class);
    private final MockMvc pages = PageWorld.pages(
            new InboxController(PageWorld.users(), inbox, PageWorld.desk()),
            new ReminderController(
                    PageWorld.users(),
                    wishes,
                    feeds,
                    mock(NoticeHealth.class),
                    letters,
                    mock(Units.class),
                    mock(Persons.class),
                    PageWorld.desk()),
            new CalendarController(feeds, PageWorld.desk()));

    private static Notice overdue() {
        Row row = new Row(
                MATTER,
                "disclosure_application",
                "澄柳依申〔2026〕4号",
                "预算执行情况",
                PageWorld.TOWN,
                PageWorld.TOWN,
                PageWorld.TODAY,
                "handling",
                false,
                Map.of(),
                0,
                Optional.empty(),
                true,
                Map.of(),
                Optional.empty());
        return new Notice(
                5,
                NoticeKind.OVERDUE,
                row,
                Optional.of("xxgk.reply"),
                Optional.of(LocalDateTime.of(2026, 11, 18, 0, 0)),
                Optional.empty(),
                Instant.parse("2026-11-19T00:01:00Z"),
                false,
                false);
    }

    @Test
    void whatIsLateStandsFirstWithItsDate() throws Exception {
        when(inbox.open(any())).thenReturn(List.of(overdue()));

        pages.perform(get("/inbox"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("已经逾期")))
                .andExpect(content().string(containsString("答复：11月18日 周三到期，已过 3 天")))
                .andExpect(content().string(containsString("/inbox/5/done")));
    }

    @Test
    void anEmptyInboxSaysWhatWouldBeThere() throws Exception {
        when(inbox.open(any())).thenReturn(List.of());

        pages.perform(get("/inbox")).andExpect(content().string(containsString("没有新消息")));
    }

    @Test
    void openingOneLeadsToItsMatterAndTickingItOffCanBeTakenBack() throws Exception {
        when(inbox.read(any(), org.mockito.ArgumentMatchers.eq(5L))).thenReturn(Optional.of(MATTER));
        when(inbox.open(any())).thenReturn(List.of());

        pages.perform(get("/inbox/5")).andExpect(redirectedUrl("/matters/" + MATTER));
        pages.perform(post("/inbox/5/done")).andExpect(redirectedUrl("/inbox?done=5"));
        pages.perform(get("/inbox?done=5")).andExpect(content().string(containsString("/inbox/5/undone")));
    }

    @Test
    void aWrongAddressIsSaidAndKeptAsTyped() throws Exception {
        doThrow(new NoticeRefusal("“clerk”不是邮箱地址。")).when(wishes).keep(any(), any());
        when(feeds.since(any())).thenReturn(Optional.empty());

        pages.perform(post("/inbox/settings")
                        .param("address", "clerk")
                        .param("rhythm", "DAILY")
                        .param("hour", "8"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("不是邮箱地址")))
                .andExpect(content().string(containsString("value=\"clerk\"")))
                .andExpect(content().string(containsString("还没有设置邮件服务器")));
    }

    @Test
    void theAddressOfACalendarIsShownOnce() throws Exception {
        when(wishes.of(any())).thenReturn(Wish.NONE);
        when(letters.address()).thenReturn("http://mingfa.example.cn");
        when(feeds.renew(any())).thenReturn("geheim");
        when(feeds.since(any())).thenReturn(Optional.of(Instant.parse("2026-11-19T00:01:00Z")));

        pages.perform(post("/inbox/calendar"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("http://mingfa.example.cn/calendar/geheim.ics")));
        pages.perform(get("/inbox/settings"))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("geheim"))));
    }

    @Test
    void aCalendarThatHasNotChangedIsNotSentAgain() throws Exception {
        when(feeds.calendar("geheim")).thenReturn(Optional.of("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
        when(feeds.calendar("falsch")).thenReturn(Optional.empty());

        String tag = String.valueOf(pages.perform(get("/calendar/geheim.ics"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        pages.perform(get("/calendar/geheim.ics").header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        pages.perform(get("/calendar/falsch.ics")).andExpect(status().isNotFound());
    }

    @Test
    void whoIsNoAdministratorIsNotShownWhatWentWrong() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> pages.perform(get("/inbox/health")))
                .hasMessageContaining("由管理员查看");
    }
}
