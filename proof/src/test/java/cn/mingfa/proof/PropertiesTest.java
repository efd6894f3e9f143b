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

    @Test
    void workGrowsInStepWithTheText() {
        for (String piece : new String[] {
            GeneratedReports.report(7),
            GeneratedReports.noise(7, 4000),
            "办理12件",
            "一是抓宣传。",
            "《",
            "“四",
            "《信访工作条例》",
            "简称",
            "（",
            "12",
            "一",
            "\n",
            "，，",
            "是"
        }) {
            long small = work(piece, 40_000);
            long large = work(piece, 160_000);
            assertThat(large).as("piece %s", piece.substring(0, 1)).isLessThan(12 * Math.max(small, 10_000_000));
        }
    }

    /** Nanoseconds of the faster of two runs. */
    private static long work(String piece, int length) {
        SourceText source = SourceText.of("long", piece.repeat(length / piece.length()));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long from = System.nanoTime();
            Proof.check(source);
            best = Math.min(best, System.nanoTime() - from);
        }
        return best;
    }
}
