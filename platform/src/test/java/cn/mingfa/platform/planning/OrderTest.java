package cn.mingfa.platform.planning;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows 56, 78 and 79 of the inventory as their pages show them. */
class OrderTest {

    private static PlanningWorld world;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        issue("一号", "栖府〔2026〕1号");
        issue("二号", "栖府〔2026〕2号");
        issue("又一个二号", "栖府〔2026〕2号");
        issue("六号", "栖府〔2026〕6号");
        issue("党委一号", "栖委〔2026〕1号");
        issue("写错的", "栖府[2026]07号");
        issue("去年的", "栖府〔2025〕3号");
        UUID voided = draft("作废的");
        world.office.act(voided, "void", "2026-05-01", "void_reason", "栖府〔2026〕4号打印有误，作废");
        world.office.open("document_quota", "2026-01-04", "title", "发文限额", "kind", "发文", "quota", "7");
        meeting("执法推进会", "部署推进会", "2026-04-13", "否");
        meeting("普法推进会", "部署推进会", "2026-04-15", "否");
        meeting("常务会议", "常务会议", "2026-04-14", "否");
        meeting("已经合开", "部署推进会", "2026-04-16", "是");
        meeting("夏季推进会", "部署推进会", "2026-07-15", "否");
    }

    private static UUID draft(String title) {
        return world.office.open(
                "outgoing_document", "2026-04-02", "title", title, "kind", "通知", "level", "政府发文", "drafter", "沈知微");
    }

    private static void issue(String title, String number) {
        world.office.act(
                draft(title),
                "issue",
                "2026-04-03",
                "number",
                number,
                "written_on",
                "2026-04-03",
                "signer",
                "周砚",
                "effect",
                "有效",
                "openness",
                "主动公开");
    }

    private static void meeting(String title, String kind, String on, String merged) {
        world.office.open("meeting", on, "title", title, "kind", kind, "merged", merged);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("row 56: doubles and gaps of each series are listed, a voided number is explained, an odd one named")
    void numbersAreWholeOrSaidNotToBe() {
        DocumentNumbers.Book book = world.numbers.book(2026, world.view());

        assertThat(book.series()).extracting(DocumentNumbers.Series::name).containsExactly("栖委〔2026〕", "栖府〔2026〕");
        DocumentNumbers.Series government = book.series().getLast();
        assertThat(government.gaps()).containsExactly(3, 5);
        assertThat(government.doubles()).singleElement().satisfies(twice -> {
            assertThat(twice.number()).isEqualTo("栖府〔2026〕2号");
            assertThat(twice.documents()).extracting(MatterLine::title).containsExactly("二号", "又一个二号");
        });
        assertThat(book.odd()).extracting(MatterLine::title).containsExactly("写错的");
        assertThat(world.numbers.book(2025, world.view()).series())
                .singleElement()
                .satisfies(series -> assertThat(series.gaps()).isEqualTo(List.of(1, 2)));
    }

    @Test
    @DisplayName("row 78: the meter tells what is used of the quota, with its rows")
    void theMeterHasItsRows() {
        DocumentNumbers.Meter meter = world.numbers.documents(2026, world.view());

        assertThat(meter.quota()).isEqualTo(7);
        assertThat(meter.rows()).hasSize(meter.used());
        assertThat(meter.isFull()).isEqualTo(meter.used() >= 7);
        assertThat(world.numbers.meetings(2026, world.view()).quota()).isZero();
        assertThat(world.numbers.meetings(2026, world.view()).isOver()).isFalse();
    }

    @Test
    @DisplayName(
            "row 79: meetings of kinds that go together, days apart, are suggested; standing and merged ones are not")
    void meetingsThatCouldHaveBeenOne() {
        assertThat(world.meetings.mergeable(2026, world.view())).singleElement().satisfies(together -> {
            assertThat(together.meetings()).extracting(MatterLine::title).containsExactly("执法推进会", "普法推进会");
            assertThat(together.days()).isEqualTo(2);
        });
    }
}
