package cn.mingfa.platform.publication;

import cn.mingfa.platform.publication.Contrast.Fate;
import cn.mingfa.platform.publication.Contrast.Pair;
import cn.mingfa.platform.publication.Contrast.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparingTest {

    @Test
    void marksOnlyTheWordsThatDiffer() {
        List<Pair> pairs = Comparing.pairs("第八条　过渡期为三个月，自公布之日起计算。", "第八条　过渡期为六个月，自公布之日起计算。");

        assertThat(pairs)
                .containsExactly(new Pair(
                        Fate.CHANGED,
                        List.of(new Piece("第八条　过渡期为", false), new Piece("三", true), new Piece("个月，自公布之日起计算。", false)),
                        List.of(new Piece("第八条　过渡期为", false), new Piece("六", true), new Piece("个月，自公布之日起计算。", false))));
    }

    @Test
    void aNewClauseAmongOldOnesIsAddedAndTheRestKeepsItsPlace() {
        List<Pair> pairs = Comparing.pairs("第一条　为了方便居民。\n第二条　由社区受理申请。", "第一条　为了方便居民。\n第二条　发放情况每季度公示。\n第三条　由社区受理申请。");

        assertThat(pairs).extracting(Pair::fate).containsExactly(Fate.KEPT, Fate.ADDED, Fate.CHANGED);
    }

    @Test
    void aClauseLeftOutIsRemoved() {
        assertThat(Comparing.pairs("第一条　甲乙丙丁。\n第二条　戊己庚辛。", "第一条　甲乙丙丁。"))
                .extracting(Pair::fate)
                .containsExactly(Fate.KEPT, Fate.REMOVED);
    }

    @Test
    void clausesWithNothingInCommonAreOneRemovedAndOneAdded() {
        assertThat(Comparing.pairs("收费标准每小时四元。", "本办法自公布之日起施行。"))
                .extracting(Pair::fate)
                .containsExactlyInAnyOrder(Fate.REMOVED, Fate.ADDED);
    }

    @Test
    void nothingOfEitherTextIsLostWhateverTheyAre() {
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            String before = text(random);
            String after = text(random);
            List<Pair> pairs = Comparing.pairs(before, after);

            assertThat(pairs.stream()
                            .flatMap(pair -> pair.before().stream())
                            .map(Piece::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(said(before));
            assertThat(pairs.stream()
                            .flatMap(pair -> pair.after().stream())
                            .map(Piece::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(said(after));
        }
    }

    @Test
    void readsClausesByTheirLabelsWithTheLinesThatBelongToThem() {
        String text = "总则\n第一条　为了方便。\n（一）老人；\n（二）儿童。\n\n第二条之一　由社区受理。";

        assertThat(Clauses.of(text))
                .extracting(Clauses.Clause::text)
                .containsExactly("总则", "第一条　为了方便。\n（一）老人；\n（二）儿童。", "第二条之一　由社区受理。");
        assertThat(Clauses.labels(text)).containsExactly("第一条", "第二条之一");
    }

    private static String said(String text) {
        return Clauses.of(text).stream().map(Clauses.Clause::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        String letters = "第一二三条\n\n甲乙丙𠮷 ，。";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
