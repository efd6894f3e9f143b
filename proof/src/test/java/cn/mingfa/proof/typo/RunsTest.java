package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunsTest {

    private final Lexicon lexicon = Lexicon.shipped();
    private final Runs runs = new Runs(lexicon);

    @ParameterizedTest
    @ValueSource(strings = {"认真贯彻洛实上级部署", "栖禾镇组织行政执法人员参加培训", "全面依法治国", "法法", "规范公正文明执法水平明显提升"})
    void findsTheLongestRunThatALookAtEveryStretchFinds(String text) {
        for (int first = 0; first < text.length(); first++) {
            for (int last = first; last < Math.min(text.length(), first + 3); last++) {
                assertThat(runs.longest(text, first, last))
                        .as("%s %s to %s", text, first, last)
                        .isEqualTo(naive(text, first, last));
            }
        }
    }

    private int naive(String text, int first, int last) {
        int longest = 0;
        for (int from = 0; from <= first; from++) {
            for (int to = last + 1; to <= text.length(); to++) {
                boolean run = to - from >= 2 && to - from <= 6 && lexicon.run(text, from, to) > 0;
                longest = run ? Math.max(longest, to - from) : longest;
            }
        }
        return longest;
    }
}
