package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotes left behind as code of a web page: a pair becomes quotes, a lone one goes; no fix raises another finding. */
class QuoteEntitiesTest {

    private static final String RULE = "residue.html";
    private static final String UNMATCHED = "punctuation.unmatched";

    @Test
    void aPairBecomesQuotesOneAfterTheOther() {
        String text = "镇里选出&ldquo;法律明白人&rdquo;六十名，每村都有。";
        assertThat(rules(text)).doesNotContain(UNMATCHED);
        String half = fixed(text);
        assertThat(rules(half)).contains(RULE).doesNotContain(UNMATCHED);
        assertThat(fixed(half)).isEqualTo("镇里选出“法律明白人”六十名，每村都有。");
        assertThat(rules(fixed(half))).doesNotContain(RULE, UNMATCHED);
    }

    @Test
    void aLoneOneGoes() {
        String text = "法治建设与业务工&ldquo;作同部署、同推进。";
        assertThat(rules(text)).doesNotContain(UNMATCHED);
        assertThat(fixed(text)).isEqualTo("法治建设与业务工作同部署、同推进。");
    }

    @Test
    void theOtherHalfMayBeWrittenOut() {
        assertThat(fixed("镇里选出&ldquo;法律明白人”六十名。")).isEqualTo("镇里选出“法律明白人”六十名。");
    }

    private static List<String> rules(String text) {
        return Proof.check(SourceText.of("text.txt", text)).list().stream()
                .map(Finding::rule)
                .toList();
    }

    private static String fixed(String text) {
        Optional<Finding> first = Proof.check(SourceText.of("text.txt", text)).list().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .findFirst();
        return Fix.apply(text, first.orElseThrow());
    }
}
