package cn.mingfa.platform.web.today;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.clock.ClockQuestion;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class DiaryTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Unit TOWN = new Unit(
            UUID.randomUUID(),
            "澄栖",
            "栖禾镇人民政府",
            "栖禾镇",
            UnitKind.TOWNSHIP,
            Optional.empty(),
            LocalDate.of(2015, 1, 1),
            Optional.empty());

    private static Desk desk(LocalDateTime now) {
        Desk desk = mock(Desk.class);
        when(desk.today()).thenReturn(now.toLocalDate());
        when(desk.now()).thenReturn(now);
        when(desk.calendar()).thenReturn(CATALOGUE.calendar());
        when(desk.typeTitle("incident")).thenReturn("突发事件");
        return desk;
    }

    private static Due due(String rule, LocalDateTime start) {
        DueDate dueDate = new StatutoryClock(CATALOGUE.calendar())
                .reckon(
                        CATALOGUE.clockRule(rule).orElseThrow(),
                        new ClockQuestion(start, List.of(), Optional.empty(), OptionalInt.empty()).events());
        Row row = new Row(
                UUID.randomUUID(),
                "incident",
                "澄栖应急〔2026〕2号",
                "老街供水管爆裂",
                TOWN,
                TOWN,
                TODAY,
                "open",
                false,
                Map.of(),
                0,
                Optional.of(dueDate.day()),
                false,
                Map.of(),
                Optional.empty());
        return new Due(row, dueDate, "逐级上报", 0);
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
