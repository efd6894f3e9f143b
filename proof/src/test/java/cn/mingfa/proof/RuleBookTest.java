package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.checks.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleBookTest {

    private static final String BEFORE = "栖禾镇2024年法治政府建设情况报告\n\n2024年，栖禾镇依法履职，现将情况报告如下。\n\n一、主要举措和成效\n\n";
    private static final String AFTER =
            "\n\n二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。\n\n三、主要负责人履行第一责任人职责情况\n\n镇长带头学法，亲自部署重点工作。\n\n四、2025年工作安排\n\n持续规范执法，做实普法宣传。\n";

    @Test
    void everyRuleHasExactlyOneLine() {
        List<String> written =
                RuleBook.lines().stream().map(cells -> cells.getFirst()).toList();
        assertThat(written)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Proof.rules().stream().map(Rule::id).toList());
    }

    @Test
    void everyRuleHasAShortNameOfItsOwnAndAKnownGroup() {
        assertThat(RuleBook.entries()).extracting(RuleBook.Entry::name).doesNotHaveDuplicates();
        assertThat(RuleBook.entries()).allSatisfy(e -> {
            assertThat(e.name()).hasSizeBetween(3, 14);
            assertThat(RuleBook.groupNames()).containsKey(e.group());
        });
    }

    static List<RuleBook.Entry> examples() {
        return RuleBook.entries().stream().filter(e -> e.example().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleRaisesItsRuleAndNoOtherAboveAHint(RuleBook.Entry entry) {
        Findings findings = check(text(entry));
        assertThat(findings.filter(f -> f.rule().equals(entry.id()))).isNotEmpty();
        assertThat(findings.filter(f -> f.severity() != Severity.HINT))
                .allMatch(f -> f.rule().equals(entry.id()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFixOfAnExampleRemovesItsFindingAndRaisesNoOther(RuleBook.Entry entry) {
        String text = text(entry);
        Findings before = check(text);
        for (Finding finding : before.filter(f -> f.rule().equals(entry.id()))) {
            if (finding.replacement().isPresent()) {
                Map<String, Integer> left = byRule(check(Fix.apply(text, finding)));
                Map<String, Integer> had = byRule(before);
                assertThat(left.getOrDefault(entry.id(), 0)).as("%s", finding).isLessThan(had.get(entry.id()));
                left.forEach((rule, n) ->
                        assertThat(n).as("%s raised", rule).isLessThanOrEqualTo(had.getOrDefault(rule, 0)));
            }
        }
    }

    private static String text(RuleBook.Entry entry) {
        String example = entry.example().orElseThrow();
        return example.indexOf('\n') >= 0 ? example : BEFORE + example + AFTER;
    }

    private static Findings check(String text) {
        return Proof.check(SourceText.of("example", text));
    }

    private static Map<String, Integer> byRule(Findings findings) {
        var counts = new HashMap<String, Integer>();
        findings.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
        return counts;
    }
}
