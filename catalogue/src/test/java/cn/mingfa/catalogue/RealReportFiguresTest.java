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
        List<Matter> matters = LEDGERS.computeIfAbsent(report, RealReportFiguresTest::ledger);
        return new MemoryFigures(matters, catalogue::matterType).tally(indicator, scope);
    }

    private static List<Matter> ledger(int report) {
        return switch (report) {
            case 1 -> town();
            case 2 -> office();
            case 3 -> works();
            default -> List.of();
        };
    }

    /** A town: enforcement, proposals, publicity and legal advice. */
    private static List<Matter> town() {
        LocalDate day = LocalDate.of(2023, 5, 10);
        SampleMatters ledger = new SampleMatters();
        for (String[] statistic : new String[][] {
            {"fraud_alarms", "1000", "877"},
            {"fraud_cases", "200", "178"}
        }) {
            ledger.add("external_statistic", day.minusYears(1), "statistic", statistic[0], "value", statistic[1]);
            ledger.add("external_statistic", day, "statistic", statistic[0], "value", statistic[2]);
        }
        for (int i = 0; i < 19; i++) {
            ledger.add(
                    "enforcement_review", day, "reviewed_on", "2023-05-16", "conclusion", i < 17 ? "agree" : "amend");
        }
        ledger.add("enforcement_review", day.minusYears(1), "reviewed_on", "2022-05-16", "conclusion", "agree")
                .add("training", day, "audience", "enforcement", "sessions", "20", "person_times", "420")
                .add("training", day, "audience", "enforcement", "sessions", "15", "person_times", "331")
                .add("training", day, "audience", "staff", "sessions", "3", "person_times", "90");
        for (int i = 0; i < 6; i++) {
            ledger.addIn("closed", "proposal", day, "kind", i < 4 ? "npc" : "cppcc", "satisfaction", "satisfied")
                    .addIn("closed", "procuratorial_suggestion", day, "replied_on", "2023-06-30");
        }
        ledger.addIn("received", "procuratorial_suggestion", day);
        for (int i = 0; i < 47; i++) {
            ledger.add(
                    "publicity_event",
                    day.plusDays(i),
                    "sessions",
                    "14",
                    "materials",
                    i < 46 ? "237" : "248",
                    "people_reached",
                    i < 46 ? "161" : "174");
        }
        ledger.add("publicity_event", day.minusYears(1), "sessions", "9", "materials", "80", "people_reached", "90");
        return ledger.add("consultation_service", day, "channel", "on_site", "persons", "2405")
                .add("consultation_service", day, "channel", "hotline", "persons", "700")
                .add("consultation_service", day, "channel", "web", "persons", "300")
                .list();
    }

    /** A government office: study, disclosure, requests for information. */
    private static List<Matter> office() {
        LocalDate day = LocalDate.of(2024, 4, 10);
        LocalDate before = LocalDate.of(2023, 12, 20);
        SampleMatters ledger = new SampleMatters();
        for (int i = 0; i < 11; i++) {
            ledger.add("study_session", day, "kinds", i % 2 == 0 ? "first_topic、xi_thought" : "party_group、xi_thought");
        }
        ledger.add("study_session", day, "kinds", "collective")
                .add("exam", day, "kind", "study", "should_sit", "60", "sat", "58", "passed", "58")
                .add("exam", day, "kind", "pre_appointment", "should_sit", "4", "sat", "4", "passed", "3")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "policy",
                        "items",
                        "13000",
                        "published_on",
                        "2024-04-12")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "work",
                        "items",
                        "522",
                        "published_on",
                        "2024-04-12")
                .addIn(
                        "withdrawn",
                        "disclosure_item",
                        day,
                        "category",
                        "work",
                        "items",
                        "7",
                        "published_on",
                        "2024-04-12")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "public_enterprise",
                        "items",
                        "311",
                        "published_on",
                        "2024-04-12")
                .add("external_statistic", day, "statistic", "website_visits", "value", "2830000")
                .add("external_statistic", day, "statistic", "page_views", "value", "4790000");
        for (int i = 0; i < 26; i++) {
            ledger.add("disclosure_application", before, requested(i < 21 ? "2024-01-15" : "2023-12-28"));
        }
        for (int i = 0; i < 94; i++) {
            ledger.add(
                    "disclosure_application", day, i < 78 ? requested("2024-05-08") : new String[] {"forwarded", "否"});
        }
        for (int i = 0; i < 2; i++) {
            ledger.add("disclosure_application", day, "forwarded", "是");
        }
        return ledger.add(
                        "disclosure_application",
                        LocalDate.of(2022, 3, 1),
                        "forwarded",
                        "否",
                        "answered_on",
                        "2022-03-20",
                        "dispute",
                        "litigation",
                        "dispute_result",
                        "upheld",
                        "dispute_on",
                        "2024-03-01")
                .list();
    }

    private static String[] requested(String answeredOn) {
        String outcome = Integer.parseInt(answeredOn.substring(8)) % 2 == 0 ? "3.6" : "1";
        return new String[] {"forwarded", "否", "answered_on", answeredOn, "outcome", outcome};
    }

    /** A construction office: reviews, appeals, petitions, receptions. */
    private static List<Matter> works() {
        LocalDate day = LocalDate.of(2023, 7, 3);
        SampleMatters ledger = new SampleMatters();
        for (int i = 0; i < 79; i++) {
            ledger.addIn(
                    "closed",
                    "legality_review",
                    day,
                    "reviewers",
                    "adviser",
                    "opinion_on",
                    "2023-07-07",
                    "conclusion",
                    i < 60 ? "lawful" : "lawful_after_changes");
            ledger.addIn("closed", "appeal_ticket", day, "resolved", "是", "completed_on", "2023-07-08");
        }
        for (int i = 0; i < 4; i++) {
            ledger.addIn("handling", "appeal_ticket", day).add("study_session", day, "kinds", "xi_thought");
        }
        ledger.addIn("returned", "appeal_ticket", day);
        for (int i = 0; i < 35; i++) {
            ledger.add("petition", day);
        }
        for (int i = 0; i < 22; i++) {
            boolean beijing = i < 6;
            String persons = beijing ? i < 5 ? "11" : "8" : i < 21 ? "6" : "1";
            ledger.add("reception", day, "beijing", beijing ? "是" : "否", "persons", persons);
        }
        for (int i = 0; i < 3; i++) {
            ledger.add("study_session", day, "kinds", "lecture");
        }
        return ledger.add(
                        "exam",
                        day,
                        "kind",
                        "study",
                        "should_sit",
                        "40",
                        "sat",
                        "40",
                        "passed",
                        "40",
                        "excellent",
                        "40")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "finance",
                        "items",
                        "20",
                        "published_on",
                        "2023-07-12")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "personnel",
                        "items",
                        "23",
                        "published_on",
                        "2023-07-12")
                .list();
    }
}
