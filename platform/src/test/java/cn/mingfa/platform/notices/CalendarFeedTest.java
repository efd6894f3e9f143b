package cn.mingfa.platform.notices;

import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.WorkWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.WorkWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarFeedTest {

    private final NoticeWorld world = new NoticeWorld();
    private final WorkWorld work = world.work;
    private final CalendarFeeds feeds = new JdbcCalendarFeeds(
            work.jdbc(),
            work.transactions(),
            new Appointments(
                    work.ledger(), work.movements(), work.types(), world.own, DiaryDates.shipped(), work.clock()),
            world.users(work.clerk(), work.neighbour(), work.supervisor()),
            work.clock());

    @AfterEach
    void close() {
        world.close();
    }

    private String calendar(User user) {
        return feeds.calendar(feeds.renew(user)).orElseThrow();
    }

    @Test
    void dueDatesOfTheOwnUnitAreThereWithoutTitlesOfCitizens() {
        Receipt application = work.application("江远帆住房补偿信息", TODAY);

        String mine = unfolded(calendar(work.clerk()));

        assertThat(mine)
                .contains("UID:" + application.matter() + ".xxgk.reply@mingfa")
                .contains(application.number())
                .doesNotContain("江远帆");
        assertThat(calendar(work.neighbour())).doesNotContain("BEGIN:VEVENT");
        assertThat(calendar(work.supervisor())).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void aDateThatMovesKeepsItsNameAndCountsUp() {
        Receipt application = work.application("预算执行", TODAY);
        String secret = feeds.renew(work.clerk());
        String before = feeds.calendar(secret).orElseThrow();
        assertThat(feeds.calendar(secret)).hasValue(before);
        assertThat(before).contains("SEQUENCE:0");

        Receipt accepted = work.perform(application, "accept", Map.of(), work.clerk());
        Receipt paused = work.perform(
                accepted, "consult_third_party", Map.of("third_party", new Value.Text("澄砚精工")), work.clerk());
        work.to(TODAY.plusDays(10).atTime(9, 0));
        work.perform(
                paused, "third_party_replied", Map.of("third_party_view", new Value.Choice("agrees")), work.clerk());
        String after = feeds.calendar(secret).orElseThrow();

        assertThat(unfolded(after))
                .contains("UID:" + application.matter() + ".xxgk.reply@mingfa")
                .contains("SEQUENCE:1");
    }

    @Test
    void whatIsPlannedForAMeetingIsShownOnItsDay() {
        work.agendaItem("排水改造方案", TODAY.plusDays(3));

        assertThat(unfolded(calendar(work.clerk())))
                .contains("SUMMARY:上会：会议议题“排水改造方案”")
                .contains("DTSTART;VALUE=DATE:20261123");
    }

    @Test
    void aNewAddressShutsTheOldOneAndARevokedOneLeadsNowhere() {
        String old = feeds.renew(work.clerk());
        String fresh = feeds.renew(work.clerk());
        assertThat(List.of(
                        feeds.calendar(old).isPresent(), feeds.calendar(fresh).isPresent()))
                .containsExactly(false, true);

        feeds.revoke(work.clerk());

        assertThat(feeds.calendar(fresh)).isEmpty();
        assertThat(feeds.since(work.clerk())).isEmpty();
    }

    @Test
    void everyShippedKindOfAppointmentNamesATypeAndADateOfIt() {
        assertThat(DiaryDates.shipped())
                .allSatisfy(kind -> assertThat(work.types().asked(kind.type()))
                        .satisfies(type -> assertThat(kind.date().equals("occurred_on")
                                        || type.field(kind.date()).isPresent())
                                .isTrue()));
    }

    private static String unfolded(String ics) {
        return ics.replace("\r\n ", "");
    }
}
