package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Page;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.web.part.PageWorld;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

class ListTest {

    private static final String ADDRESS =
            "?type=publicity_event&from=3.1&closed=yes&f.form=talk&q=%E5%B7%B7%E5%8F%A3&sort=title&dir=asc";

    private final Ledger ledger = mock(Ledger.class);
    private final MockMvc pages = PageWorld.pages(
            new LedgerController(PageWorld.users(), ledger, PageWorld.desk(), PageWorld.habits(), PageWorld.reach()),
            new ExportController(PageWorld.users(), ledger, PageWorld.desk()));

    private static Row row(Map<String, Value> fields) {
        return new Row(
                UUID.nameUUIDFromBytes(new byte[] {9}),
                "publicity_event",
                "澄柳普法〔2026〕7号",
                "巷口议事普法",
                PageWorld.TOWN,
                PageWorld.TOWN,
                LocalDate.of(2026, 11, 3),
                "registered",
                false,
                fields,
                2,
                Optional.empty(),
                false,
                Map.of(DateKind.OCCURRED, LocalDate.of(2026, 11, 3)),
                Optional.empty());
    }

    private static Cell cell(String field, Map<String, Value> fields) {
        Column column = Column.of(Optional.of(PageWorld.type("publicity_event"))).stream()
                .filter(c -> c.key().equals(field))
                .findFirst()
                .orElseThrow();
        return Cell.of(column, row(fields), PageWorld.desk());
    }

    @Test
    void tellsNotFilledZeroAndNotApplicableApart() {
        assertThat(cell("materials", Map.of()).look()).isEqualTo(Cell.Look.TODO);
        assertThat(cell("materials", Map.of("materials", new Value.Whole(0))).words())
                .isEqualTo("0");
        assertThat(cell("materials", Map.of("materials", new Value.NotApplicable("线上")))
                        .look())
                .isEqualTo(Cell.Look.NOT_APPLICABLE);
        assertThat(cell("place", Map.of()).words()).isEmpty();
    }

    @Test
    void theFileHoldsExactlyWhatTheListShows() throws Exception {
        when(ledger.list(any(), any())).thenReturn(new Page(List.of(row(Map.of())), 1, List.of()));
        doAnswer(call -> {
                    Consumer<Row> rows = call.getArgument(2);
                    rows.accept(row(Map.of("topic", new Value.Text("巷口议事普法"))));
                    return null;
                })
                .when(ledger)
                .export(any(), any(), any());

        pages.perform(get("/ledger" + ADDRESS));
        MvcResult started = pages.perform(get("/ledger/export.csv" + ADDRESS)).andReturn();
        String file = pages.perform(asyncDispatch(started))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        ArgumentCaptor<Query> listed = ArgumentCaptor.forClass(Query.class);
        ArgumentCaptor<Query> exported = ArgumentCaptor.forClass(Query.class);
        verify(ledger).list(listed.capture(), any());
        verify(ledger).export(exported.capture(), any(), any());
        assertThat(exported.getValue()).isEqualTo(listed.getValue());
        assertThat(listed.getValue().from()).contains(LocalDate.of(2026, 3, 1));
        assertThat(listed.getValue().fieldEquals()).containsEntry("form", "talk");
        assertThat(file).contains("澄柳普法〔2026〕7号");
    }

    @Test
    void theFootTellsHowManyAreMissing() throws Exception {
        Page.Total total = new Page.Total("materials", new BigDecimal("5063"), 11, 2, 4);
        when(ledger.list(any(), any())).thenReturn(new Page(List.of(row(Map.of())), 17, List.of(total)));

        String page = pages.perform(get("/ledger?type=publicity_event"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("合计 17 件", "5,063", "待填 2，不适用 4", "导出这 17 条");
    }

    @Test
    void aConditionIsTakenOutByItsAddress() {
        LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("type", "publicity_event");
        sent.add("closed", "yes");
        sent.add("f.form", "talk");
        sent.add("page", "3");
        sent.add("unknown", "x");
        Filter filter = Filter.of(sent);

        assertThat(filter.without("closed")).isEqualTo("/ledger?type=publicity_event&f.form=talk");
        assertThat(filter.with("closed", "no")).isEqualTo("/ledger?type=publicity_event&f.form=talk&closed=no");
        assertThat(filter.page(4)).endsWith("page=4");
    }

    @Test
    void aPipeHandsOnEveryRowInOrder() {
        try (RowPipe<Integer> pipe =
                new RowPipe<>(rows -> IntStream.range(0, 5000).forEach(rows::accept))) {
            assertThat(pipe.stream().toList())
                    .containsExactlyElementsOf(IntStream.range(0, 5000).boxed().toList());
        }
    }

    @Test
    void aPipePassesOnWhatWentWrong() {
        try (RowPipe<Integer> pipe = new RowPipe<>(rows -> {
            rows.accept(1);
            throw new IllegalStateException("no connection");
        })) {
            assertThatThrownBy(() -> pipe.stream().toList()).hasMessage("no connection");
        }
    }
}
