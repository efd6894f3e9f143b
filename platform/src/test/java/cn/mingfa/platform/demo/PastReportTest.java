package cn.mingfa.platform.demo;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.library.AcceptedDocument;
import cn.mingfa.platform.library.AcceptedDocuments;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.platform.web.part.PageWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class PastReportTest {

    private static final Clock JANUARY = Clock.fixed(Instant.parse("2027-01-15T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final AcceptedDocuments documents = mock(AcceptedDocuments.class);
    private final Reports reports = mock(Reports.class);
    private final User clerk = PageWorld.users().current();
    private final PastReport past = new PastReport(documents, reports, JANUARY);

    @Test
    void theReportOfTheYearBeforeGoesOntoTheShelfAndIsNotSignedInTheFuture() {
        past.besideIt(PageWorld.TOWN, 2027, clerk);

        ArgumentCaptor<AcceptedDocuments.Offered> offered = ArgumentCaptor.forClass(AcceptedDocuments.Offered.class);
        verify(documents).accept(offered.capture(), any());
        assertThat(offered.getValue().year()).isEqualTo(2026);
        assertThat(offered.getValue().document().text())
                .startsWith("栖禾镇人民政府2026年法治政府建设年度报告")
                .contains("四、2027年推进法治政府建设的主要安排")
                .endsWith("2027年1月15日\n")
                .doesNotContain("{");
    }

    @Test
    void aSentenceOfItStandsInWordsAClerkWroteThisYear() {
        past.besideIt(PageWorld.TOWN, 2027, clerk);

        ArgumentCaptor<AcceptedDocuments.Offered> offered = ArgumentCaptor.forClass(AcceptedDocuments.Offered.class);
        ArgumentCaptor<String> words = ArgumentCaptor.forClass(String.class);
        verify(documents).accept(offered.capture(), any());
        verify(reports).add(any(), anyInt(), any(), words.capture(), any());
        assertThat(offered.getValue().document().text())
                .contains(words.getValue().substring(0, words.getValue().indexOf('。')));
    }

    @Test
    void aSecondStartChangesNothing() {
        when(documents.report(PageWorld.TOWN.id(), 2026)).thenReturn(Optional.of(mock(AcceptedDocument.class)));

        past.besideIt(PageWorld.TOWN, 2027, clerk);

        verify(documents, never()).accept(any(), any());
        verify(reports).open(PageWorld.TOWN.id(), 2027, clerk);
    }
}
