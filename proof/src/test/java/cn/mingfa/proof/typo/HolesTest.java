package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HolesTest {

    private final Cover cover = new Cover(Lexicon.shipped());
    private final Holes holes = new Holes(Lexicon.shipped(), cover);

    @Test
    void knowsWhatStandsBetweenTheNeighboursOfADoubtfulCharacter() {
        String text = "妥善化解医厅纠纷";
        look(text);
        int place = text.indexOf('厅');
        assertThat(holes.meant(place)).isEqualTo('疗');
        assertThat(holes.stretches(place, '疗')).isPositive();
        assertThat(holes.stretches(place, '院')).isNegative();
    }

    @Test
    void knowsNothingOfWhatIsNotDoubtful() {
        String text = "妥善化解医疗纠纷";
        look(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(holes.meant(i)).isEqualTo(Holes.NONE);
        }
    }

    private void look(String text) {
        cover.look(text, 0, text.length());
        holes.look(text, 0, text.length(), 0, text.length());
    }
}
