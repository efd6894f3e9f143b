package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerListTest {

    private static LedgerWorld world;

    @BeforeAll
    static void fill() {
        world = new LedgerWorld();
        for (int i = 1; i <= 12; i++) {
            Map<String, Value> more = i % 4 == 0 ? Map.of() : Map.of("materials", new Value.Whole(i * 10));
            world.ledger.register(
                    world.event("法治宣讲第" + i + "场", i, LocalDate.of(2026, i % 11 + 1, 5), more), world.clerk);
        }
        world.ledger.register(world.application("道路工程批复", LocalDate.of(2026, 10, 9)), world.clerk);
        world.ledger.register(world.application("征地补偿标准", LocalDate.of(2026, 11, 17)), world.clerk);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void aPageCarriesCountAndTotalsOfAllPages() {
        Page page = world.ledger.list(events().page(0, 5).query(), world.clerk);

        assertThat(page.rows()).hasSize(5);
        assertThat(page.total()).isEqualTo(12);
        assertThat(page.totals())
                .filteredOn(total -> total.field().equals("materials"))
                .containsExactly(new Page.Total("materials", BigDecimal.valueOf(540), 9, 3, 0));
    }

    @Test
    void pagesByDueDayShowEachMatterOnceThoseWithoutALimitLast() {
        List<Row> rows = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            Query one = Asked.all().by("due", false).page(page, 4).query();
            rows.addAll(world.ledger.list(one, world.clerk).rows());
        }

        assertThat(rows).hasSize(14).doesNotHaveDuplicates();
        assertThat(rows.subList(0, 2)).extracting(Row::title).containsExactly("道路工程批复", "征地补偿标准");
        assertThat(rows.subList(2, 14)).allMatch(row -> row.due().isEmpty());
    }

    @Test
    void wordsOfOneCharacterAndOfManyAreFound() {
        assertThat(titles(words("路"))).containsExactly("道路工程批复");
        assertThat(titles(words("道路工程批复"))).containsExactly("道路工程批复");
        assertThat(titles(words("路道"))).isEmpty();
    }

    @Test
    void aWordOfTwoCharactersIsFoundInNumberOrTitleNotAcrossBoth() {
        assertThat(titles(words("批复"))).containsExactly("道路工程批复");
        assertThat(titles(words("依申"))).containsExactlyInAnyOrder("道路工程批复", "征地补偿标准");
        assertThat(titles(words("号道"))).isEmpty();
        assertThat(titles(words("批复 标准"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"道路工程,道路 路工 工程", "Ab道路道路,ab b道 道路 路道", "路,''", "'',''", "𠮷野家,𠮷野 野家"})
    void aTextIsSearchedByThePairsOfItsNeighboursInSmallLetters(String text, String pairs) {
        List<String> found = world.jdbc
                .sql("select distinct unnest(neighbouring_pairs(:text))")
                .param("text", text)
                .query((row, n) -> row.getString(1))
                .list();

        assertThat(String.join(" ", found).split(" ")).containsExactlyInAnyOrder(pairs.split(" "));
    }

    @Test
    void numbersAreSortedAsNumbers() {
        assertThat(world.ledger
                        .list(events().by("number", false).query(), world.clerk)
                        .rows())
                .extracting(Row::number)
                .startsWith("澄柳普法〔2026〕1号", "澄柳普法〔2026〕2号")
                .endsWith("澄柳普法〔2026〕12号");
    }

    @Test
    void aColumnIsSortedByValueWithTheEmptyOnesLast() {
        List<Row> rows = world.ledger
                .list(events().by("materials", false).query(), world.clerk)
                .rows();

        assertThat(rows.getFirst().fields().get("materials")).isEqualTo(new Value.Whole(10));
        assertThat(rows.getLast().fields()).doesNotContainKey("materials");
    }

    @Test
    void allWordsMustOccurInNumberOrTitle() {
        assertThat(titles(words("宣讲 12"))).containsExactly("法治宣讲第12场");
        assertThat(titles(words("依申 批复"))).containsExactly("道路工程批复");
        assertThat(titles(words("100%"))).isEmpty();
    }

    @Test
    void aFieldIsFilteredByItsOwnKindOfValue() {
        assertThat(titles(field("sessions", "7"))).containsExactly("法治宣讲第7场");
        assertThat(titles(field("form", "on_site"))).hasSize(12);
        assertThat(titles(field("sessions", "七"))).isEmpty();
        assertThat(titles(field("nonsense", "1"))).isEmpty();
    }

    @Test
    void onlyWhatIsOverdueTodayIsCalledOverdue() {
        Query overdue = Asked.all().closed(false).overdue().by("due", false).query();

        List<Row> rows = world.ledger.list(overdue, world.clerk).rows();

        assertThat(rows).extracting(Row::title).containsExactly("道路工程批复");
        assertThat(rows.getFirst().overdue()).isTrue();
    }

    @Test
    void whatIsDueIsListedWithTheStepAskedAndTheDaysLeft() {
        List<Due> due = world.ledger.due(world.clerk, LedgerWorld.TODAY, 10);

        assertThat(due).extracting(d -> d.row().title()).startsWith("道路工程批复").contains("征地补偿标准");
        assertThat(due.getFirst().workingDaysLeft()).isNegative();
        assertThat(due.getFirst().dueDate().steps()).isNotEmpty();
        assertThat(world.ledger.due(world.neighbour, LedgerWorld.TODAY, 10)).isEmpty();
    }

    @Test
    void anExportHoldsExactlyWhatTheFilterFinds() {
        List<String> exported = new ArrayList<>();

        world.ledger.export(events().by("number", false).query(), world.clerk, row -> exported.add(row.number()));

        assertThat(exported).hasSize(12).first().isEqualTo("澄柳普法〔2026〕1号");
    }

    @Test
    void aListShowsPersonalDataMasked() {
        Row row = world.ledger
                .list(Query.ofType("disclosure_application"), world.clerk)
                .rows()
                .getFirst();

        assertThat(row.fields()).containsEntry("applicant", new Value.Text("江＊＊"));
        assertThat(row.fields()).containsEntry("contact", new Value.Text("139＊＊＊＊＊＊34"));
    }

    private static List<String> titles(Query query) {
        return world.ledger.list(query, world.clerk).rows().stream()
                .map(Row::title)
                .toList();
    }

    private static Asked events() {
        return Asked.all().type("publicity_event");
    }

    private static Query words(String words) {
        return Asked.all()
                .in(world.willow.id())
                .from(LocalDate.of(2026, 1, 1))
                .to(LocalDate.of(2026, 12, 31))
                .words(words)
                .query();
    }

    private static Query field(String key, String value) {
        return events().where(key, value).query();
    }

    @Test
    void yearsAreNotAddedUp() {
        try (LedgerOffice office = new LedgerOffice()) {
            office.open("decision_catalogue_item", "2026-02-01", "title", "停车收费", "unit", "建设办", "year", "2026");
            Page page = office.ledger().list(Query.ofType("decision_catalogue_item"), office.principal());
            assertThat(page.total()).isEqualTo(1);
            assertThat(page.totals()).isEmpty();
        }
    }
}
