package cn.mingfa.bench.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Findings;
import cn.mingfa.proof.Fix;
import cn.mingfa.proof.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The law of fixes over the whole evaluation set, eight defects of different classes in each text. */
class FixesTest {

    static List<OwnReport> reports() {
        return OwnReport.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aFixRemovesItsFindingAndRaisesNoOther(OwnReport report) {
        String text = Copies.mixed(report).getFirst().text();
        Findings before = check(text);
        Map<String, Integer> had = byRule(before);
        var broken = new ArrayList<String>();
        for (Finding finding : before) {
            if (finding.replacement().isEmpty()) {
                continue;
            }
            Map<String, Integer> left = byRule(check(Fix.apply(text, finding)));
            String rule = finding.rule();
            if (left.getOrDefault(rule, 0) >= had.getOrDefault(rule, 0)) {
                broken.add(rule + " stays at " + finding.start());
            }
            left.forEach((other, n) -> {
                if (n > had.getOrDefault(other, 0)) {
                    broken.add(rule + " at " + finding.start() + " raises " + other);
                }
            });
        }
        // places and ids only: half of the set may not be looked at
        assertThat(broken).as(report.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSameTextHasTheSameFindings(OwnReport report) {
        String text = Copies.mixed(report).getLast().text();
        assertThat(check(text).list()).isEqualTo(check(text).list());
    }

    private static Findings check(String text) {
        return Proof.check(SourceText.of("copy.txt", text));
    }

    private static Map<String, Integer> byRule(Findings findings) {
        var count = new HashMap<String, Integer>();
        findings.forEach(f -> count.merge(f.rule(), 1, Integer::sum));
        return count;
    }
}
