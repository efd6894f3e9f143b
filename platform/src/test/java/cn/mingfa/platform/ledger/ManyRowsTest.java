package cn.mingfa.platform.ledger;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Beyond what anybody turns pages for, rows are no longer counted. */
class ManyRowsTest {

    @Test
    void countsToALimitAndSaysThatThereAreMore() {
        try (LedgerWorld world = new LedgerWorld()) {
            world.ledger.register(world.event("法治宣讲", 1, LocalDate.of(2026, 3, 5)), world.clerk);
            copies(world, Page.MOST - 1);
            Page full = world.ledger.list(Query.ofType("publicity_event"), world.clerk);
            assertThat(full.total()).isEqualTo(Page.MOST);
            assertThat(full.more()).isFalse();
            assertThat(full.totals()).isNotEmpty();

            copies(world, 1);
            Page over = world.ledger.list(Query.ofType("publicity_event"), world.clerk);
            assertThat(over.total()).isEqualTo(Page.MOST);
            assertThat(over.more()).isTrue();
            assertThat(over.totals()).isEmpty();
            assertThat(over.rows()).hasSize(50);
            assertThat(over.ordered()).isTrue();
            assertThat(world.ledger.list(by("number"), world.clerk).ordered()).isTrue();
            assertThat(world.ledger.list(by("materials"), world.clerk).ordered())
                    .isFalse();
        }
    }

    private static Query by(String sort) {
        return Asked.all().type("publicity_event").by(sort, false).query();
    }

    private static void copies(LedgerWorld world, int count) {
        world.jdbc.sql("""
                        insert into matter (id, installation_id, type, type_version, owner_unit, handling_unit, number,
                            title, stage, closed, occurred_on, recorded_at, fields, state, version)
                        select gen_random_uuid(), installation_id, type, type_version, owner_unit, handling_unit,
                            gen_random_uuid()::text, title, stage, closed, occurred_on, recorded_at, fields, state, version
                        from (select * from matter limit 1) one cross join generate_series(1, :count)
                        """).param("count", count).update();
    }
}
