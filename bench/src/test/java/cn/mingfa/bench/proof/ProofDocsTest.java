package cn.mingfa.bench.proof;

import cn.mingfa.proof.Proof;
import cn.mingfa.proof.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProofDocsTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+\\.[a-z_]+)` \\| ([^|]+) \\| ([^|]+) \\|");

    @Test
    void thePageListsEveryRuleWithItsNameAndLevelAndNoOther() throws IOException {
        Path page = Path.of(System.getProperty("mingfa.root")).resolve("docs/proof.md");
        var listed = new ArrayList<String>();
        for (String line : Files.readAllLines(page)) {
            Matcher m = ROW.matcher(line);
            if (m.find()) {
                listed.add(m.group(1) + " " + m.group(2) + " " + m.group(3));
            }
        }
        assertThat(listed)
                .as("run ./mingfa bench proof, then ./mingfa bench docs")
                .containsExactlyInAnyOrderElementsOf(RuleBook.entries().stream()
                        .map(e -> e.id() + " " + e.name() + " " + e.severity().chinese())
                        .toList());
    }

    @Test
    void everyRuleThatMayAnswerIsRegistered() {
        assertThat(Kinds.list())
                .allSatisfy(about -> assertThat(about.rules())
                        .anyMatch(pattern ->
                                Proof.rules().stream().anyMatch(rule -> Kinds.About.covers(pattern, rule.id()))));
    }

    @Test
    void onlyThePlaceNamedIsWrittenAnew() {
        String page = "a\n<!-- one -->\nold\n<!-- end -->\nb\n<!-- two -->\nkeep\n<!-- end -->\n";
        assertThat(ProofDocs.put(page, "one", List.of("new")))
                .isEqualTo("a\n<!-- one -->\n\nnew\n\n<!-- end -->\nb\n<!-- two -->\nkeep\n<!-- end -->\n");
    }

    @Test
    void aPageWithoutThePlaceIsRefused() {
        assertThatThrownBy(() -> ProofDocs.put("a\n", "one", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one");
    }
}
