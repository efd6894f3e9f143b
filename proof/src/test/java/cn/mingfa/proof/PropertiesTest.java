package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PropertiesTest {

    private static final int REPORTS = 120;

    @Test
    void everySpanLiesInsideTheTextAndItsQuoteIsThere() {
        for (int seed = 0; seed < REPORTS; seed++) {
            assertSpans(GeneratedReports.report(seed), "report " + seed);
        }
        for (int seed = 0; seed < REPORTS; seed++) {
            assertSpans(GeneratedReports.noise(seed, 1 + seed * 3), "noise " + seed);
        }
    }

    private static void assertSpans(String text, String name) {
        SourceText source = SourceText.of(name, text);
        Reading reading = Readings.read(source);
        for (Fact f : reading.facts()) {
            assertThat(text.substring(f.start(), f.end())).as(name).isEqualTo(f.quote());
            assertThat(text).as(name).contains(f.clause());
        }
        for (Heading h : reading.outline()) {
            assertThat(h.end()).as(name).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(h.start(), h.end())).as(name).isEqualTo(h.heading());
        }
        for (Shortcoming s : reading.shortcomings()) {
            assertThat(text.substring(s.start(), s.end())).as(name).isEqualTo(s.text());
        }
        for (Commitment c : reading.commitments()) {
            assertThat(text.substring(c.start(), c.end())).as(name).isEqualTo(c.text());
        }
        int last = 0;
        for (Finding f : Proof.check(source, reading)) {
            assertThat(text.substring(f.start(), f.end())).as(name).isEqualTo(f.quote());
            assertThat(f.start()).as(name).isGreaterThanOrEqualTo(last);
            last = f.start();
        }
    }

    @Test
    void aFixRemovesItsFindingAndRaisesNoOther() {
        for (int seed = 0; seed < REPORTS; seed++) {
            String text = GeneratedReports.report(seed);
            Findings before = Proof.check(SourceText.of("generated", text));
            for (Finding finding : before) {
                if (finding.replacement().isPresent()) {
                    Findings after = Proof.check(SourceText.of("fixed", Fix.apply(text, finding)));
                    assertFixed(seed, finding, byRule(before), byRule(after));
                }
            }
        }
    }

    private static void assertFixed(int seed, Finding fixed, Map<String, Integer> before, Map<String, Integer> after) {
        String as = "seed " + seed + ", " + fixed;
        assertThat(after.getOrDefault(fixed.rule(), 0)).as(as).isEqualTo(before.getOrDefault(fixed.rule(), 0) - 1);
        after.forEach((rule, count) ->
                assertThat(count).as("%s raised by %s", rule, as).isLessThanOrEqualTo(before.getOrDefault(rule, 0)));
    }

    private static Map<String, Integer> byRule(Findings findings) {
        var counts = new HashMap<String, Integer>();
        for (Finding finding : findings) {
            counts.merge(finding.rule(), 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void theSameTextGivesTheSameReadingAndFindings() {
        for (int seed = 0; seed < 50; seed++) {
            SourceText source = SourceText.of("generated", GeneratedReports.report(seed));
            assertThat(Readings.read(source)).isEqualTo(Readings.read(source));
            assertThat(Proof.check(source)).isEqualTo(Proof.check(source));
        }
    }
}
