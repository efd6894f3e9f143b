package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Five published reports, where they lie beside the checkout: figures, keys, parts and the faults a reader sees. */
class RealReportsTest {

    private static SourceText report(String prefix) {
        Path folder = Path.of(System.getProperty("mingfa.root", "."), "..", "shared", "reports");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no reports beside the checkout");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "_*.txt")) {
            Path file = files.iterator().next();
            return SourceText.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> facts(String prefix) {
        var lines = new ArrayList<String>();
        for (Fact f : Readings.read(report(prefix)).facts()) {
            lines.add(f.quote() + " " + f.value() + " " + f.qualifier().key() + " "
                    + f.key().orElse("-") + (f.verbal() ? " verbal" : ""));
        }
        return lines;
    }

    @Test
    void readsTheThirteenFiguresOfTheTown() {
        assertThat(facts("001"))
                .containsExactly(
                        "12.3% -12.3 exact fraud_alarm_change_rate",
                        "11.0% -11 exact fraud_case_change_rate",
                        "19件 19 exact major_enforcement_review_count",
                        "0件 0 exact reviewed_case_corrected_count",
                        "35期 35 exact enforcement_training_count",
                        "751人次 751 exact enforcement_training_persons",
                        "6件 6 exact proposal_handled_count",
                        "100% 100 exact proposal_satisfaction_rate",
                        "6份 6 exact procuratorial_suggestion_count",
                        "658场次 658 exact publicity_event_count",
                        "11150份 11150 exact publicity_material_count",
                        "3405人次 3405 exact legal_consultation_count",
                        "7580人 7580 exact publicity_beneficiary_count");
    }

    @Test
    void readsTheTenFiguresAndTheVerbalZeroOfTheGovernmentOffice() {
        assertThat(facts("002"))
                .containsExactly(
                        "11次 11 exact xi_rule_of_law_study_count",
                        "100% 100 exact law_exam_pass_rate",
                        "13522条 13522 exact info_published_count",
                        "283万人次 2830000 exact website_visit_count",
                        "479万页次 4790000 exact page_view_count",
                        "311条 311 exact public_enterprise_info_count",
                        "94件 94 exact info_request_received_count",
                        "21件 21 exact info_request_carried_in_count",
                        "99件 99 exact info_request_answered_count",
                        "2件 2 exact info_request_forwarded_count",
                        "未出现被纠错或败诉 0 exact disclosure_case_lost_count verbal");
    }

    @Test
    void readsTheFourteenFiguresOfTheDepartment() {
        assertThat(facts("003"))
                .containsExactly(
                        "4次 4 exact xi_rule_of_law_study_count",
                        "79件 79 exact document_review_count",
                        "79件 79 exact legal_opinion_count",
                        "83宗 83 exact appeal_received_count",
                        "79宗 79 exact appeal_resolved_count",
                        "35件 35 exact petition_handled_count",
                        "6次 6 exact beijing_reception_count",
                        "60余人次 60 at_least beijing_reception_persons",
                        "22次 22 exact petition_reception_count",
                        "150余人次 150 at_least petition_reception_persons",
                        "3次 3 exact law_lecture_count",
                        "100% 100 exact law_exam_participation_rate",
                        "100% 100 exact law_exam_excellent_rate",
                        "40余条 40 at_least info_published_count");
    }

    @Test
    void readsNoFigureWhereThereIsNone() {
        assertThat(facts("000")).isEmpty();
        assertThat(facts("004")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "000, residue.markdown, 2",
        "000, residue.broken_paragraph, 3",
        "000, document.causes_missing, 1",
        "001, punctuation.doubled, 1",
        "001, punctuation.missing_stop, 1",
        "001, numbering.lost, 3",
        "002, numbering.lost, 1",
        "002, document.part_missing, 1",
        "002, figure.balance, 1",
        "003, punctuation.half_width, 1",
        "003, figure.vague, 3",
        "003, document.part_merged, 1",
        "003, metadata.title_missing, 1",
        "004, punctuation.half_width, 1",
        "004, document.part_merged, 1"
    })
    void findsTheFaultsAReaderSees(String prefix, String rule, int count) {
        assertThat(Proof.check(report(prefix))
                        .filter(f -> f.rule().equals(rule))
                        .list())
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"000, 5", "001, 5", "002, 2", "003, 1", "004, 1"})
    void reportsNothingElseAboveAHint(String prefix, int count) {
        assertThat(Proof.check(report(prefix))
                        .filter(f -> f.severity() != Severity.HINT)
                        .list())
                .hasSize(count);
    }

    @Test
    void takesThePortalsWordsForMetadataAndNotForText() {
        Reading reading = Readings.read(report("004"));
        assertThat(reading.document().indexNumber()).isPresent();
        assertThat(reading.document().writtenOn()).isPresent();
        assertThat(reading.document().publishedOn()).isPresent();
        assertThat(reading.outline().stream().filter(h -> h.level() == 1)).hasSize(3);
        assertThat(reading.shortcomings()).hasSize(3).allMatch(s -> s.cause().isPresent());
    }

    @Test
    void tellsThePartsOfEveryReport() {
        for (String prefix : List.of("000", "001", "003", "004")) {
            assertThat(Readings.read(report(prefix)).outline().stream()
                            .map(Heading::part)
                            .distinct())
                    .as(prefix)
                    .contains(Part.ACHIEVEMENTS, Part.SHORTCOMINGS, Part.PRINCIPAL, Part.NEXT_YEAR);
        }
        assertThat(Readings.read(report("002")).outline().stream().map(Heading::part))
                .doesNotContain(Part.PRINCIPAL);
    }
}
