package cn.mingfa.bench;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Proof;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How the time of a check grows when the text grows fourfold: 4 is in step with the text, 16 is its square. */
final class GrowthRun {

    private static final int SMALL = 40_000;
    private static final int TIMES = 4;
    private static final int RUNS = 3;

    /** Stretches that, repeated without end, would make a careless rule go over the text again and again. */
    private static final List<String> PIECES = List.of(
            "办理12件",
            "一是抓宣传。",
            "《",
            "“四",
            "《信访工作条例》",
            "简称",
            "（",
            "12",
            "一",
            "\n",
            "，，",
            "是",
            "”一件事“",
            "__",
            "`",
            ">",
            "区",
            "四，安排\n");

    List<Measured> run() {
        List<Measured> all = new ArrayList<>();
        for (String piece : PIECES) {
            long small = fastest(piece, SMALL);
            long large = fastest(piece, SMALL * TIMES);
            BigDecimal growth = BigDecimal.valueOf(large).divide(BigDecimal.valueOf(small), 1, RoundingMode.HALF_UP);
            all.add(Measured.of("check of " + TIMES + " times as much “" + piece.strip() + "”", growth, "times")
                    .aiming("about " + TIMES));
        }
        return all;
    }

    /** Nanoseconds of the fastest of some runs. */
    private static long fastest(String piece, int length) {
        SourceText source = SourceText.of("long", piece.repeat(length / piece.length()));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long from = System.nanoTime();
            Proof.check(source);
            best = Math.min(best, System.nanoTime() - from);
        }
        return best;
    }
}
