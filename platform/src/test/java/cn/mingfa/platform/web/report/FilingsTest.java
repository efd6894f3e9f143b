package cn.mingfa.platform.web.report;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Page;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.web.part.PageWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class FilingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final User user = PageWorld.users().current();
    private final Unit town = user.unit();
    private final Ledger ledger = mock(Ledger.class);
    private final List<Row> rows = new ArrayList<>();

    private void filed(String kind, String stage, Map<String, LocalDate> days, Optional<LocalDate> overdue) {
        Map<String, Value> fields = new java.util.HashMap<>();
        fields.put("kind", new Value.Choice(kind));
        days.forEach((field, day) -> fields.put(field, new Value.Day(day)));
        rows.add(new Row(
                UUID.randomUUID(),
                "annual_filing",
                "禾报送〔2026〕" + rows.size() + "号",
                "年度报告",
                town,
                town,
                LocalDate.of(2025, 12, 29),
                stage,
                false,
                fields,
                0,
                overdue,
                overdue.isPresent(),
                Map.of(),
                Optional.empty()));
    }

    private Filings.Filing found() {
        when(ledger.list(any(Query.class), any())).thenReturn(new Page(rows, rows.size(), List.of()));
        return Objects.requireNonNull(new Filings(ledger, MatterTypes.of(Catalogue.shipped()))
                .of(List.of(2025), user, TODAY)
                .of(town.id(), 2025));
    }

    @Test
    void tellsTheStageAndTheDayItWasReached() {
        filed(
                "law_up",
                "published",
                Map.of("sent_on", LocalDate.of(2026, 2, 20), "published_on", LocalDate.of(2026, 3, 6)),
                Optional.empty());
        assertThat(found().words()).isEqualTo("已公开 3月6日");
    }

    @Test
    void whatCameFarthestCountsAndReportsOfOtherKindsDoNot() {
        filed("law_up", "sent", Map.of("sent_on", LocalDate.of(2026, 2, 20)), Optional.empty());
        filed("law_up", "preparing", Map.of(), Optional.empty());
        filed("disclosure_township", "published", Map.of("published_on", LocalDate.of(2026, 1, 20)), Optional.empty());
        assertThat(found()).isEqualTo(new Filings.Filing(rows.getFirst().id(), "已报送待回执 2月20日", false));
    }

    @Test
    void aLimitMissedIsSaid() {
        filed("law_up", "filing_up", Map.of(), Optional.of(LocalDate.of(2026, 2, 28)));
        assertThat(found()).isEqualTo(new Filings.Filing(rows.getFirst().id(), "待报送（上一级），2月28日已到期", true));
    }

    @Test
    void aUnitWithoutAFilingHasNone() {
        when(ledger.list(any(Query.class), any())).thenReturn(new Page(List.of(), 0, List.of()));
        Filings.Found found = new Filings(ledger, MatterTypes.of(Catalogue.shipped())).of(List.of(2025), user, TODAY);
        assertThat(found.of(town.id(), 2025)).isNull();
    }
}
