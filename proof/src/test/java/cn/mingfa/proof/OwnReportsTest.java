package cn.mingfa.proof;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnReportsTest {

    @Test
    void readsNearlyEveryFactOfTheReportsItWasTunedOn() {
        OwnReports.Score score = OwnReports.score(OwnReports.TUNED);
        assertThat(score.f1()).as("F1 in per mille; %s", score.differences()).isGreaterThanOrEqualTo(995);
        assertThat(score.keys())
                .as("keys in per mille; %s", score.differences())
                .isGreaterThanOrEqualTo(985);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heading", "shortcoming", "commitment"})
    void readsHeadingsShortcomingsAndCommitmentsOfTheReportsItWasTunedOn(String kind) {
        OwnNarratives.Score score = OwnNarratives.score(OwnReports.TUNED, kind);
        assertThat(score.expected()).isPositive();
        assertThat(score.f1()).as("F1 in per mille; %s", score.differences()).isGreaterThanOrEqualTo(980);
    }

    @Test
    void readsReportsItWasNotTunedOnAlmostAsWell() {
        OwnReports.Score score = OwnReports.score(OwnReports.HELD);
        assertThat(score.f1()).as("F1 in per mille; %s", score.differences()).isGreaterThanOrEqualTo(970);
        assertThat(score.keys())
                .as("keys in per mille; %s", score.differences())
                .isGreaterThanOrEqualTo(900);
    }

    @Test
    void readsNoFactFromAReportWithoutFigures() {
        assertThat(Readings.read(OwnReports.text("tuned/quiet")).facts()).isEmpty();
    }

    @Test
    void findsNothingFalseInOwnReportsWithoutFaults() {
        for (String name : List.of(
                "tuned/town",
                "tuned/market",
                "tuned/quiet",
                "tuned/zone",
                "tuned/police",
                "tuned/justice",
                "held/district",
                "held/disclosure")) {
            Findings findings = Proof.check(OwnReports.text(name));
            assertThat(findings.filter(f -> f.severity() != Severity.HINT).list())
                    .as(name)
                    .isEmpty();
        }
    }
}
