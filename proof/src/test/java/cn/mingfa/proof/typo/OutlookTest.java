package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTest {

    private static final int STEP = 97;

    private final Lexicon lexicon = Lexicon.shipped();
    private final Lattice lattice = new Lattice(lexicon);
    private final Outlook outlook = new Outlook(lexicon, lattice);

    @ParameterizedTest
    @ValueSource(strings = {"认真贯彻洛实上级部署", "栖禾镇组织行政执法人员参加培训", "依法行政"})
    void theQuickLookNeverTurnsAwayWhatReachesTheLeast(String text) {
        int before = lexicon.trie().find("部门", 0, 2);
        lattice.build(text, 0, text.length(), before, Lexicon.NONE);
        outlook.look();
        for (int start = 0; start < text.length(); start++) {
            for (int stop = start + 1; stop <= Math.min(text.length(), start + 4); stop++) {
                for (int word = 1; word < 300_000; word += STEP) {
                    float reached = outlook.with(word, start, stop, -1e9f);
                    assertThat(outlook.most(start, stop)).isGreaterThanOrEqualTo(reached);
                    assertThat(outlook.mayReach(word, lexicon.alone(word), lexicon.trail(word), start, stop, reached))
                            .isTrue();
                    assertThat(outlook.with(word, start, stop, reached)).isEqualTo(reached);
                }
            }
        }
    }
}
