package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Watches, coverage tables and letters: what is read, and what is refused where it stands. */
class NewKindsTest {

    private static final Catalogue SHIPPED = Catalogue.shipped();

    @Test
    void everyShippedWatchIsSeenBySomebodyAndSaysASentence() {
        assertThat(SHIPPED.watches()).hasSizeGreaterThanOrEqualTo(88);
        assertThat(SHIPPED.watches()).allSatisfy(watch -> {
            assertThat(watch.roles()).isNotEmpty().doesNotContain(Role.OUTSIDER);
            assertThat(watch.sentence()).endsWith("。");
        });
        assertThat(SHIPPED.watches()).extracting(Watch::title).doesNotHaveDuplicates();
    }

    @Test
    void everyLetterIsSignedByTheUnitAndNamesWhatItAnswers() {
        assertThat(SHIPPED.letters()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(SHIPPED.letters()).extracting(Letter::name).doesNotHaveDuplicates();
        assertThat(SHIPPED.matrices()).extracting(Matrix::key).contains("publicity_coverage", "member_field");
    }

    @ParameterizedTest
    @CsvSource({
        "10-01, 12-31, 2026-09-30, false",
        "10-01, 12-31, 2026-10-01, true",
        "11-15, 02-28, 2026-01-10, true",
        "11-15, 02-28, 2026-03-01, false"
    })
    void seasonsMayRunOverTheTurnOfTheYear(String from, String to, LocalDate day, boolean asked) {
        Watch.Season season = new Watch.Season(MonthDay.parse("--" + from), MonthDay.parse("--" + to));

        assertThat(season.holds(day)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  found: {type: exam, where: {field: should_sat, op: present}} | unknown_field",
                "  found: {type: exams} | unknown_reference",
                "  silence: {type: exam, by: topic, days: 14, warn: 3} | wrong_field",
                "  silence: {type: exam, by: occurred_on, days: 3, warn: 14} | contradiction",
                "  silence: {type: exam, by: occurred_on, per: account, days: 14, warn: 3} | unknown_field",
                "  compare: {first: law_exam_count, second: law_exam_counts} | unknown_reference",
            })
    void aWatchIsRefusedWhereItIsWrong(String question, String code) {
        assertThat(codes("watches:\n- key: w\n  version: 1\n  effective_from: 2026-01-01\n  title: 提醒\n"
                        + "  sentence: 请看。\n  roles: [clerk]\n  " + question.strip()))
                .contains(code);
    }

    @Test
    void aWatchWithoutReadersQuestionOrWithAStrangeBlankIsRefused() {
        assertThat(codes("watches:\n- {key: w, version: 1, effective_from: 2026-01-01, title: 提醒, sentence: 请看。}"))
                .contains("missing_property");
        assertThat(codes(
                        "watches:\n- {key: w, version: 1, effective_from: 2026-01-01, title: 提醒, sentence: '{subjekt}',"
                                + " roles: [clerk], found: {type: legality_review}}"))
                .containsExactly("unknown_placeholder");
        assertThat(codes("watches:\n- {key: w, version: 1, effective_from: 2026-01-01, title: 提醒, sentence: 请看。,"
                        + " roles: [clerk], season: {from: 02-30, to: 12-31}, found: {type: legality_review}}"))
                .containsExactly("wrong_type");
    }

    @Test
    void aMatrixOfPersonalDataOrNumbersIsRefused() {
        assertThat(codes(
                        "matrices:\n- {key: m, version: 1, effective_from: 2026-01-01, title: 表, type: publicity_event,"
                                + " rows: materials, columns: audience, roles: [clerk]}"))
                .containsExactly("wrong_field");
        assertThat(codes("matrices:\n- {key: m, version: 1, effective_from: 2026-01-01, title: 表, type: training,"
                        + " rows: roster, columns: audience, roles: [clerk]}"))
                .containsExactly("wrong_field");
    }

    @Test
    void aLetterNamesFieldsOfItsType() {
        assertThat(codes(
                        "letters:\n- {key: l, version: 1, effective_from: 2026-01-01, type: petition, name: 函, title: 函,"
                                + " addressee: '{petitioner}', paragraphs: [{text: '{applicant}'}]}"))
                .containsExactly("unknown_placeholder");
    }

    @Test
    void anOptionMayNotBeCalledNotApplicable() {
        String text = ShippedFiles.text("matters/exam.yaml").replace("学法用法考试", "不适用考试");

        assertThat(Catalogue.load(List.of(new SourceFile("exam.yaml", text))).findings())
                .extracting(CatalogueFinding::code)
                .contains("reserved_label");
    }

    @Test
    void aGateOpensWithAMinimumPeriodOnlyNotWithALimit() {
        List<SourceFile> files = ShippedFiles.definitions().stream()
                .map(file -> new SourceFile(
                        file.name(), file.text().replace("minimum: zdjc.legality", "minimum: ht.legality")))
                .toList();

        assertThat(Catalogue.load(files).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("clock_effect"));
    }

    private static List<String> codes(String text) {
        List<SourceFile> files = new java.util.ArrayList<>(ShippedFiles.definitions());
        files.add(new SourceFile("own.yaml", text));
        return Catalogue.load(files).findings().stream()
                .map(CatalogueFinding::code)
                .toList();
    }
}
