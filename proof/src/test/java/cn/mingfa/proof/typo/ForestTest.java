package cn.mingfa.proof.typo;

import cn.mingfa.proof.text.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ForestTest {

    private static final float ANY = Float.NEGATIVE_INFINITY;
    private static final int ROWS = 2000;

    /** Two numbers and noise; right where the first is large and the second small. */
    private static List<float[]> rows() {
        var random = new Random(1);
        var rows = new ArrayList<float[]>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()});
        }
        return rows;
    }

    private static boolean right(float[] row) {
        return row[0] > 0.6f && row[1] < 0.5f;
    }

    private static List<String> learnt() {
        return Boosting.forest(rows(), rows().stream().map(ForestTest::right).toList());
    }

    @Test
    void whatIsLearntTellsRightFromWrong() {
        Forest forest = Forest.read(learnt());
        assertThat(forest.odds(new float[] {0.9f, 0.1f, 0.5f}, ANY)).isGreaterThan(3);
        assertThat(forest.odds(new float[] {0.9f, 0.9f, 0.5f}, ANY)).isLessThan(-3);
        assertThat(forest.odds(new float[] {0.1f, 0.1f, 0.5f}, ANY)).isLessThan(-3);
    }

    @Test
    void theSameRowsGiveTheSameForest() {
        assertThat(learnt()).isEqualTo(learnt());
    }

    @Test
    void stoppingEarlyOnlyForgetsWhatCannotReachTheLeast() {
        Forest forest = Forest.read(learnt());
        for (float[] row : rows()) {
            float odds = forest.odds(row, ANY);
            float asked = forest.odds(row, 0);
            if (odds >= 0) {
                assertThat(asked).isCloseTo(odds, within(1e-4f));
            } else {
                assertThat(asked).isLessThan(0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"typo-forest.txt,TrainForest", "dropped-forest.txt,TrainDropped"})
    void theForestShippedIsTheTrainersOwn(String file, String trainer) throws IOException {
        try (var in = ForestTest.class.getResourceAsStream("/mingfa/proof/" + file)) {
            assertThat(in).isNotNull();
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            assertThat(reader.readLine()).startsWith("# learnt by " + trainer + " from ");
        }
        assertThat(Resources.lines(file)).hasSize(1 + Boosting.TREES);
    }
}
