package cn.mingfa.lexicon;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private static int word(String word) {
        return LEXICON.trie().find(word, 0, word.length());
    }

    @Test
    void findsEveryWordByItsLetters() {
        assertThat(word("行政")).isPositive();
        assertThat(LEXICON.word(word("行政"))).isEqualTo("行政");
        assertThat(word("政行")).isNegative();
    }

    @Test
    void knowsTheNeighboursOfOfficialWriting() {
        assertThat(LEXICON.behind(word("依法"), word("行政"))).isGreaterThan(LEXICON.alone(word("行政")));
        assertThat(LEXICON.run("全面依法治国", 0, 6)).isPositive();
    }

    @Test
    void tellsHowNearCharactersSound() {
        assertThat(LEXICON.sounds().between('治', '制')).isEqualTo(Sounds.SAME);
        assertThat(LEXICON.sounds().between('真', '争')).isEqualTo(Sounds.NASAL);
        assertThat(LEXICON.sounds().between('四', '是')).isEqualTo(Sounds.FLAT_TONGUE);
        assertThat(LEXICON.sounds().between('法', '治')).isEqualTo(Sounds.FAR);
    }

    @Test
    void knowsWhatLooksAlike() {
        assertThat(LEXICON.shapes().between('未', '末')).isPositive();
        assertThat(LEXICON.shapes().between('法', '山')).isZero();
    }

    @Test
    void knowsWhatLooksAlikeWithoutSharingAPart() {
        assertThat(LEXICON.shapes().between('目', '日')).isPositive();
        assertThat(LEXICON.shapes().between('力', '刀')).isPositive();
    }

    @Test
    void knowsWhatARareCharacterLooksLikeButMeansNoRareOne() {
        assertThat(LEXICON.shapes().between('侓', '律')).isPositive();
        assertThat(LEXICON.shapes().between('律', '侓')).isZero();
    }

    @Test
    void givesTheWordsOfASound() {
        int sound = 0;
        for (char c : "原则".toCharArray()) {
            sound = Homophones.sound(sound, LEXICON.sounds().coarse(c, 0));
        }
        var words = new ArrayList<String>();
        LEXICON.homophones().each(sound, word -> words.add(LEXICON.word(word)));
        assertThat(words).contains("原则");
    }

    @Test
    void knowsWhatIsMissingWhereOurCorpusAlwaysHasMore() {
        int gap = LEXICON.gaps().find("彻落实", 0, 3);
        assertThat(Gaps.character(gap)).isEqualTo('贯');
        assertThat(Gaps.place(gap)).isZero();
        assertThat(LEXICON.gaps().find("行政执法", 0, 4)).isNegative();
    }

    @Test
    void noWordIsLikelierThanItsBounds() {
        int[] words = {word("行政"), word("执法"), word("依法"), word("的"), word("落实")};
        for (int left : words) {
            for (int right : words) {
                float behind = LEXICON.behind(left, right);
                assertThat(behind).isLessThanOrEqualTo(LEXICON.lead(left));
                assertThat(behind).isLessThanOrEqualTo(LEXICON.trail(right));
            }
        }
    }

    @Test
    void everyWordMayBeginAsItDoes() {
        Trie trie = LEXICON.trie();
        for (int word = 1; word < 200_000; word += 101) {
            if (LEXICON.length(word) > 1) {
                int first = trie.code(LEXICON.letter(word, 0));
                int second = trie.code(LEXICON.letter(word, 1));
                assertThat(trie.mayBegin(first, second)).isTrue();
                assertThat(trie.mayStandBefore(second, first)).isTrue();
            }
        }
    }

    @Test
    void fewOthersDo() {
        Trie trie = LEXICON.trie();
        int taken = 0;
        for (char other = '\u4e00'; other < '\u5e00'; other++) {
            boolean may = trie.mayBegin(trie.code(other), trie.code('法'));
            boolean does = trie.follow(Math.max(0, trie.next(0, other)), trie.code('法')) > 0;
            taken += may && !does ? 1 : 0;
        }
        assertThat(taken).isLessThan(400);
    }
}
