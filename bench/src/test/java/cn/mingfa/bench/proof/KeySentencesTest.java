package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.OwnReport.Half;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeySentencesTest {

    @Test
    void everyIndicatorOfTheCatalogueStandsInTheSentences() {
        var marked = new HashSet<String>();
        for (List<String> row : Data.rows("keys.tsv", 2)) {
            for (String line : Data.lines("keys/" + row.get(0) + "/" + row.get(1) + ".txt")) {
                for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', bar + 1)) {
                    marked.addAll(Set.of(
                            line.substring(bar + 1, line.indexOf('}', bar)).split("\\+")));
                }
            }
        }
        marked.remove("-");
        assertThat(marked).hasSize(211).allMatch(key -> key.matches("[a-z_]+"));
    }

    @Test
    void mostFiguresCarryTheKeyAPersonGives() {
        KeySentences score = KeySentences.of(Half.TUNED);
        assertThat(score.right().of()).isGreaterThan(4000);
        assertThat(score.right().permille()).isGreaterThan(750);
        assertThat(score.keyed().permille()).isLessThan(150);
    }
}
