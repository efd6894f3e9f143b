package cn.mingfa.platform.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages turned from row to row: every matter once, there and back, whatever the order. */
class TurnedPagesTest {

    private static final int SIZE = 4;
    private static LedgerWorld world;

    @BeforeAll
    static void fill() {
        world = new LedgerWorld();
        for (int i = 1; i <= 13; i++) {
            LocalDate on = LocalDate.of(2026, i % 3 + 1, 5);
            world.ledger.register(world.event("法治宣讲第" + i % 4 + "场", i, on, Map.of()), world.clerk);
        }
        world.ledger.register(world.application("道路工程批复", LocalDate.of(2026, 10, 9)), world.clerk);
        world.ledger.register(world.application("征地补偿标准", LocalDate.of(2026, 11, 17)), world.clerk);
        world.ledger.register(world.application("征地补偿标准", LocalDate.of(2026, 11, 17)), world.clerk);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "occurred_on,true",
        "occurred_on,false",
        "number,true",
        "number,false",
        "title,true",
        "title,false",
        "due,true",
        "due,false"
    })
    void everyMatterIsShownOnceThereAndBack(String sort, boolean descending) {
        List<UUID> whole = ids(asked(sort, descending, 100));
        Query pages = asked(sort, descending, SIZE);

        List<UUID> there = new ArrayList<>();
        List<UUID> page = ids(pages);
        while (!page.isEmpty()) {
            there.addAll(page);
            page = ids(pages.turned(new Query.Turn(page.getLast(), true)));
        }
        List<UUID> back = new ArrayList<>(List.of(whole.getLast()));
        page = List.of(whole.getLast());
        while (!page.isEmpty()) {
            page = ids(pages.turned(new Query.Turn(page.getFirst(), false)));
            back.addAll(0, page);
        }

        assertThat(whole).hasSize(16);
        assertThat(there).isEqualTo(whole);
        assertThat(back).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"occurred_on", "number", "title", "due"})
    void turnedPagesAreThoseOfTheirNumbers(String sort) {
        Query first = asked(sort, false, SIZE);
        List<UUID> second = ids(first.turned(new Query.Turn(ids(first).getLast(), true)));

        assertThat(ids(numbered(first, 1))).isEqualTo(second);
    }

    @Test
    void whatComesInWhileSomebodyReadsShiftsNothing() {
        try (LedgerWorld other = new LedgerWorld()) {
            for (int i = 1; i <= 6; i++) {
                other.ledger.register(other.event("法治宣讲第" + i + "场", i, LocalDate.of(2026, 3, i)), other.clerk);
            }
            Query query = asked("occurred_on", true, 3);
            List<UUID> whole = idsIn(other, asked("occurred_on", true, 100));
            other.ledger.register(other.event("刚刚登记", 7, LocalDate.of(2026, 4, 1)), other.clerk);

            List<UUID> second = idsIn(other, query.turned(new Query.Turn(whole.get(2), true)));

            assertThat(second).isEqualTo(whole.subList(3, 6));
        }
    }

    @Test
    void aRowSomebodyMayNotSeeTurnsNothing() {
        Query query = asked("occurred_on", true, SIZE);
        UUID hidden = ids(query).getLast();

        assertThat(world.ledger
                        .list(query.turned(new Query.Turn(hidden, true)), world.neighbour)
                        .rows())
                .isEqualTo(world.ledger.list(query, world.neighbour).rows());
        assertThat(ids(query.turned(new Query.Turn(UUID.randomUUID(), true)))).isEqualTo(ids(query));
    }

    private static List<UUID> ids(Query query) {
        return idsIn(world, query);
    }

    private static List<UUID> idsIn(LedgerWorld there, Query query) {
        return there.ledger.list(query, there.clerk).rows().stream()
                .map(Row::id)
                .toList();
    }

    private static Query numbered(Query q, int page) {
        return asked(q.sort(), q.descending(), q.size(), page);
    }

    private static Query asked(String sort, boolean descending, int size) {
        return asked(sort, descending, size, 0);
    }

    private static Query asked(String sort, boolean descending, int size, int page) {
        return Asked.all()
                .from(LocalDate.of(2026, 1, 1))
                .by(sort, descending)
                .page(page, size)
                .query();
    }
}
