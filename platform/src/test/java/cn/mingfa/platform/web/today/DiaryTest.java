package cn.mingfa.platform.web.today;

import cn.mingfa.platform.ledger.Due;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.web.today.Dues.TODAY;
import static cn.mingfa.platform.web.today.Dues.desk;
import static org.assertj.core.api.Assertions.assertThat;

class DiaryTest {

    private static Due due(String rule, LocalDateTime start) {
        return Dues.due("incident", "open", rule, start, Dues.TOWN, OptionalInt.empty());
    }

    @Test
    void aLimitInHoursThatPassedThisMorningIsOverdue() {
        Due passed = due("aq.level", TODAY.atTime(6, 30));

        Diary diary = Diary.of(List.of(passed), desk(TODAY.atTime(16, 0)));

        assertThat(diary.late()).isEqualTo(1);
        assertThat(diary.today()).isZero();
        assertThat(diary.days()).singleElement().matches(Diary.Day::late);
    }

    @Test
    void aLimitInHoursThatStillRunsIsDueToday() {
        Due running = due("aq.level", TODAY.atTime(15, 30));

        Diary diary = Diary.of(List.of(running), desk(TODAY.atTime(16, 0)));

        assertThat(diary.late()).isZero();
        assertThat(diary.today()).isEqualTo(1);
    }
}
