package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.checks.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleBookTest {

    private static final int PARAGRAPHS = 14;
    private static final int MUTATIONS = 60;

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
                        RuleBook.rules().stream().map(Rule::id).toList());
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

    /** Faults of every rule that is one paragraph, several in one report: the law of fixes holds among others too. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aFixAmongSeveralFaultsRemovesItsFindingAndRaisesNoOther(long seed) {
        var paragraphs = new ArrayList<String>();
        examples().forEach(e -> e.example().filter(x -> x.indexOf('\n') < 0).ifPresent(paragraphs::add));
        Collections.shuffle(paragraphs, new Random(seed));
        String text = BEFORE + String.join("\n\n", paragraphs.subList(0, PARAGRAPHS)) + AFTER;
        Findings before = check(text);
        assertThat(check(text)).isEqualTo(before);
        Map<String, Integer> had = byRule(before);
        for (Finding finding : before) {
            if (finding.replacement().isPresent()) {
                Map<String, Integer> left = byRule(check(Fix.apply(text, finding)));
                assertThat(left.getOrDefault(finding.rule(), 0))
                        .as("%s", finding)
                        .isLessThan(had.get(finding.rule()));
                left.forEach((rule, n) -> assertThat(n)
                        .as("%s raised by %s", rule, finding)
                        .isLessThanOrEqualTo(had.getOrDefault(rule, 0)));
            }
        }
    }

    /** Any text may come: cut, doubled and strewn with marks of every sort, none is refused. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void mutatedExamplesNeverFail(long seed) {
        var random = new Random(seed);
        String marks =
                "，。；：、！？（）《》“”‘’【】〔〕[]{}()<>&;*#_-—…·.~～%％0123456789１２〇零一二十百千万X×年月日时第季度附件是等和我全ＡＢａ\u00a0\u200b\u3000\ufffd\ue000 \t\n";
        for (RuleBook.Entry entry : examples()) {
            var text = new StringBuilder(text(entry));
            for (int i = 0; i < MUTATIONS; i++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, marks.charAt(random.nextInt(marks.length())));
                    default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(12))));
                }
                if (text.isEmpty()) {
                    text.append('一');
                }
            }
            String mutated = text.toString();
            for (Finding finding : check(mutated)) {
                assertThat(mutated.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
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
