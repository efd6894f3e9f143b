package cn.mingfa.platform.planning;

import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.planning.Remainder.By;
import cn.mingfa.platform.planning.Remainder.Line;
import cn.mingfa.platform.planning.Remainder.Part;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows 60 and 75 of the inventory as their pages show them. */
class DemandTest {

    private static PlanningWorld world;
    private static UUID oldest;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        LedgerOffice office = world.office;
        oldest = office.open("appeal_ticket", "2025-12-20", "subject", "楼道积水", "category", "物业和住房");
        complete(office.open("appeal_ticket", "2025-11-03", "subject", "去年收今年办结"), "2026-01-08");
        complete(office.open("appeal_ticket", "2025-03-03", "subject", "去年办结"), "2025-03-09");
        complete(office.open("appeal_ticket", "2026-01-12", "subject", "占道停车", "category", "交通出行"), "2026-01-15");
        UUID again = office.open("appeal_ticket", "2026-02-02", "subject", "回访不满意", "category", "交通出行");
        complete(again, "2026-02-10");
        office.act(again, "reopen", "2026-02-12");
        UUID returned = office.open("appeal_ticket", "2026-03-02", "subject", "不属本镇");
        office.act(returned, "return", "2026-03-03", "returned_reason", "属市级事权");
        office.open("appeal_ticket", "2026-11-10", "subject", "路灯不亮", "category", "城市管理");
        for (String village : List.of("柳湾村", "柳湾村", "芦汀村")) {
            office.open(
                    "consultation_service",
                    "2026-05-06",
                    "topic",
                    "咨询",
                    "subject",
                    "劳动用工",
                    "village",
                    village,
                    "persons",
                    "4");
        }
        office.open("consultation_service", "2026-05-07", "topic", "日常咨询", "persons", "2");
    }

    private static void complete(UUID ticket, String on) {
        world.office.act(ticket, "sign", on);
        world.office.act(
                ticket,
                "complete",
                on,
                "completed_on",
                on,
                "resolved",
                "是",
                "reply",
                "已处理",
                "contacted_in_time",
                "是",
                "on_time",
                "是");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Remainder remainder(int year) {
        return world.demand.remainder(year, world.view());
    }

    private static Stream<Line> lines(Remainder r) {
        return Stream.of(Stream.of(r.total()), r.months().stream(), r.units().stream(), r.kinds().stream())
                .flatMap(lines -> lines);
    }

    @Test
    @DisplayName("row 60: received and carried in are answered, returned and remaining; the remaining ones are named")
    void theRemainderIsNamed() {
        Remainder r = remainder(2026);

        assertThat(r.total()).isEqualTo(new Line(By.ALL, "all", "合计", 2, 4, 2, 1, 3));
        assertThat(world.demand.rows(2026, By.ALL, "all", Part.REMAINING, world.view()))
                .extracting(MatterLine::title)
                .containsExactly("楼道积水", "回访不满意", "路灯不亮");
        assertThat(r.oldest().getFirst().id()).isEqualTo(oldest);
        assertThat(r.oldest().getFirst().days()).isEqualTo(335);
    }

    @Test
    void everyNumberIsTheCountOfTheRowsItOpens() {
        for (int year : new int[] {2025, 2026}) {
            lines(remainder(year)).forEach(line -> {
                for (Part part : Part.values()) {
                    int number = switch (part) {
                        case CARRIED -> line.carried();
                        case RECEIVED -> line.received();
                        case ANSWERED -> line.answered();
                        case RETURNED -> line.returned();
                        case REMAINING -> line.remaining();
                    };
                    assertThat(world.demand.rows(year, line.by(), line.key(), part, world.view()))
                            .as("%s %s %s", year, line.label(), part)
                            .hasSize(number);
                }
            });
        }
    }

    @Test
    void everyLineBalances() {
        for (int year : new int[] {2024, 2025, 2026}) {
            assertThat(lines(remainder(year)))
                    .allSatisfy(line -> assertThat(line.carried() + line.received())
                            .as(line.label())
                            .isEqualTo(line.answered() + line.returned() + line.remaining()));
        }
    }

    @Test
    void aMonthCarriesInWhatTheMonthBeforeLeft() {
        List<Line> months = remainder(2026).months();

        assertThat(months).hasSize(11);
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i).carried()).isEqualTo(months.get(i - 1).remaining());
        }
    }

    @Test
    void theThreeRatesHaveTheRowsOfTheirParts() {
        assertThat(world.demand.rates(2026, world.view())).hasSize(3).allSatisfy(rate -> {
            assertThat(world.demand.rows(rate.key(), true, 2026, world.view())).hasSize((int) rate.numerator());
            assertThat(world.demand.rows(rate.key(), false, 2026, world.view())).hasSize((int) rate.denominator());
        });
        assertThat(world.demand.rates(2026, world.view()).getLast().written()).isEqualTo("不适用");
        assertThatThrownBy(() -> world.demand.rows("no_rate", true, 2026, world.view()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMonthThatIsNoneIsRefused() {
        assertThatThrownBy(() -> world.demand.rows(2026, By.MONTH, "13", Part.RECEIVED, world.view()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherTownSeesNothingOfIt() {
        View neighbour = View.of(world.office.neighbour(), LedgerOffice.TODAY);

        assertThat(world.demand.remainder(2026, neighbour).total().received()).isZero();
    }

    @Test
    @DisplayName("row 75: the heat by village, the busiest first, every cell with its rows")
    void villagesByPersons() {
        Villages.Heat heat = world.villages.heat(2026, world.view());

        assertThat(heat.villages()).extracting(Villages.Village::name).containsExactly("柳湾村", "芦汀村", "");
        assertThat(heat.most()).isEqualTo(8);
        assertThat(heat.subjects()).extracting(Villages.Subject::label).containsExactly("劳动用工", "未分类");
        for (Villages.Village village : heat.villages()) {
            assertThat(world.villages.rows(2026, village.name(), "", world.view()))
                    .hasSize(village.matters());
            for (int i = 0; i < heat.subjects().size(); i++) {
                assertThat(world.villages.rows(
                                2026, village.name(), heat.subjects().get(i).code(), world.view()))
                        .hasSize(village.bySubject().get(i));
            }
        }
    }
}
