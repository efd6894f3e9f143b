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

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Running limits and the desk they lie on. */
final class Dues {

    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Unit TOWN = unit("栖禾镇", UnitKind.TOWNSHIP);

    private Dues() {}

    static Unit unit(String name, UnitKind kind) {
        return new Unit(
                UUID.randomUUID(), "澄", name, name, kind, Optional.empty(), LocalDate.of(2015, 1, 1), Optional.empty());
    }

    static Desk desk(LocalDateTime now) {
        Desk desk = mock(Desk.class);
        when(desk.today()).thenReturn(now.toLocalDate());
        when(desk.now()).thenReturn(now);
        when(desk.calendar()).thenReturn(CATALOGUE.calendar());
        when(desk.catalogue()).thenReturn(CATALOGUE);
        when(desk.type(anyString())).thenAnswer(asked -> CATALOGUE.matterType(asked.getArgument(0)));
        when(desk.typeTitle(anyString())).thenReturn("事项");
        return desk;
    }

    /** A limit of a matter at a stage that runs since then, extended by so many units. */
    static Due due(String type, String stage, String rule, LocalDateTime start, Unit handling, OptionalInt extended) {
        DueDate dueDate = new StatutoryClock(CATALOGUE.calendar())
                .reckon(
                        CATALOGUE.clockRule(rule).orElseThrow(),
                        new ClockQuestion(start, List.of(), Optional.empty(), extended).events());
        return new Due(row(type, stage, handling, dueDate.day()), dueDate, "一步", 0);
    }

    static Row row(String type, String stage, Unit handling, LocalDate due) {
        return new Row(
                UUID.randomUUID(),
                type,
                "澄〔2026〕2号",
                "老街供水管爆裂",
                handling,
                handling,
                TODAY.minusDays(60),
                stage,
                false,
                Map.of(),
                0,
                Optional.of(due),
                false,
                Map.of(),
                Optional.empty());
    }
}
