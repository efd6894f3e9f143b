package cn.mingfa.catalogue;

import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure that five real reports state, counted from matters of the shipped types by the shipped indicators. The
 * reports are numbered in the order of their files; 0 and 4 state no figure. Rounded figures (“60余人次”) are stated as
 * exact integers: the text layer rounds. The zero of report 2 said in words stands beside the 37.
 */
class RealReportFiguresTest {

    private static final Map<Integer, List<Matter>> LEDGERS = new HashMap<>();

    /** A figure as the ledger gives it. */
    record Stated(int report, String key, String value, String written) {}

    private static final List<Stated> STATED = List.of(
            new Stated(1, "fraud_alarm_change_rate", "-12.3", "-12.3%"),
            new Stated(1, "fraud_case_change_rate", "-11", "-11%"),
            new Stated(1, "major_enforcement_review_count", "19", "19件"),
            new Stated(1, "reviewed_case_corrected_count", "0", "0件"),
            new Stated(1, "enforcement_training_count", "35", "35期"),
            new Stated(1, "enforcement_training_persons", "751", "751人次"),
            new Stated(1, "proposal_handled_count", "6", "6件"),
            new Stated(1, "proposal_satisfaction_rate", "100", "100%"),
            new Stated(1, "procuratorial_suggestion_count", "6", "6件"),
            new Stated(1, "publicity_event_count", "658", "658场次"),
            new Stated(1, "publicity_material_count", "11150", "11150份"),
            new Stated(1, "legal_consultation_count", "3405", "3405人次"),
            new Stated(1, "publicity_beneficiary_count", "7580", "7580人"),
            new Stated(2, "xi_rule_of_law_study_count", "11", "11次"),
            new Stated(2, "law_exam_pass_rate", "100", "100%"),
            new Stated(2, "info_published_count", "13522", "13522条"),
            new Stated(2, "website_visit_count", "2830000", "2830000人次"),
            new Stated(2, "page_view_count", "4790000", "4790000次"),
            new Stated(2, "public_enterprise_info_count", "311", "311条"),
            new Stated(2, "info_request_received_count", "94", "94件"),
            new Stated(2, "info_request_carried_in_count", "21", "21件"),
            new Stated(2, "info_request_answered_count", "99", "99件"),
            new Stated(2, "info_request_forwarded_count", "2", "2件"),
            new Stated(3, "xi_rule_of_law_study_count", "4", "4次"),
            new Stated(3, "document_review_count", "79", "79件"),
            new Stated(3, "legal_opinion_count", "79", "79件"),
            new Stated(3, "appeal_received_count", "83", "83件"),
            new Stated(3, "appeal_resolved_count", "79", "79件"),
            new Stated(3, "petition_handled_count", "35", "35件"),
            new Stated(3, "beijing_reception_count", "6", "6次"),
            new Stated(3, "beijing_reception_persons", "63", "63人次"),
            new Stated(3, "petition_reception_count", "22", "22次"),
            new Stated(3, "petition_reception_persons", "154", "154人次"),
            new Stated(3, "law_lecture_count", "3", "3次"),
            new Stated(3, "law_exam_participation_rate", "100", "100%"),
            new Stated(3, "law_exam_excellent_rate", "100", "100%"),
            new Stated(3, "info_published_count", "43", "43条"));

    private static final Stated IN_WORDS = new Stated(2, "disclosure_case_lost_count", "0", "0件");

    @Test
    void thereAreThirtySeven() {
        assertThat(STATED).hasSize(37);
    }

    static Stream<Stated> figures() {
        return Stream.concat(STATED.stream(), Stream.of(IN_WORDS));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figureIsCountedFromMattersAndWritten(Stated stated) {
        Tally tally = tally(stated.report(), stated.key());

        assertThat(tally.figure().amount()).isPresent();
        assertThat(tally.figure().amount().get()).isEqualByComparingTo(stated.value());
        assertThat(FigureText.write(tally.figure(), tally.indicator().unit())).isEqualTo(stated.written());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void rowsBehindAddUpToTheFigure(Stated stated) {
        Tally tally = tally(stated.report(), stated.key());
        boolean ratio = tally.indicator().formula() instanceof Formula.Rate
                || tally.indicator().formula() instanceof Formula.YearOnYear;

        if (ratio) {
            assertThat(tally.rows()).extracting(Tally.Row::part).hasSizeGreaterThan(1);
        } else {
            BigDecimal sum = tally.rows().stream()
                    .flatMap(row -> row.amount().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(stated.value());
        }
    }

    @Test
    void requestsReceivedAndCarriedInAreAnsweredOrCarriedOut() {
        assertThat(amount(2, "info_request_total_count")).isEqualByComparingTo("115");
        assertThat(amount(2, "info_request_carried_out_count")).isEqualByComparingTo("16");
    }

    @Test
    void outcomesAddUpToTheRequestsAnswered() {
        BigDecimal outcomes = Stream.of("granted", "partial", "refused", "unavailable", "not_processed", "other")
                .map(outcome -> amount(2, "info_request_" + outcome + "_count"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(outcomes).isEqualByComparingTo("99");
    }

    @Test
    void rateKeepsBothParts() {
        assertThat(amount(3, "appeal_resolved_rate")).isEqualByComparingTo("95.2");
    }

    private static BigDecimal amount(int report, String key) {
        return tally(report, key).figure().amount().orElseThrow();
    }

    private static Tally tally(int report, String key) {
        Catalogue catalogue = Catalogue.shipped();
        Indicator indicator = catalogue.indicator(key).orElseThrow();
        int year = report == 2 ? 2024 : 2023;
        Scope scope = Scope.year(Set.of(SampleMatters.UNIT), year, LocalDate.of(year, 12, 31));
        List<Matter> matters = LEDGERS.computeIfAbsent(report, RealReportLedgers::of);
        return new MemoryFigures(matters, catalogue::matterType).tally(indicator, scope);
    }
}
