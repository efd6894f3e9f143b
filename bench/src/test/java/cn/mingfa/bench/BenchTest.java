package cn.mingfa.bench;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmarks still run; how fast is for whoever asks. */
class BenchTest {

    @Test
    void reckonsDueDates() {
        DueDates due = new DueDates();
        for (int n = 0; n < 1_000; n++) {
            assertThat(due.explained().day()).isAfter("2026-01-01");
            assertThat(due.day()).isAfter("2026-01-01");
        }
    }

    @Test
    void percentilesAreOfTheSamplesTaken() {
        Samples samples = new Samples(10);
        for (int n = 0; n < 10; n++) {
            samples.time(() -> {});
        }
        assertThat(samples.percentile(50)).isLessThanOrEqualTo(samples.percentile(95));
        assertThat(Samples.perSecond(500, 2_000_000_000L)).isEqualByComparingTo("250");
    }

    @Test
    void writesWhatWasMeasured() {
        JsonNode json = JsonMapper.shared()
                .readTree(Table.json(
                        List.of(Measured.of("one", new BigDecimal("1.5"), "ms").aiming("2 ms"))));
        assertThat(json.get("measured").get(0).get("value").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(json.get("measured").get(0).get("aim").asString()).isEqualTo("2 ms");
    }
}
