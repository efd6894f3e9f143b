package cn.mingfa.bench.proof;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTest {

    private static final List<OwnReport> ONE = List.of(OwnReport.all().getFirst());

    /** Knows the clean text and marks nothing but the first place where a text leaves it. */
    private static final class Oracle implements Proofreader {

        @Override
        public String name() {
            return "oracle";
        }

        @Override
        public List<Mark> read(String text) {
            String clean = ONE.getFirst().text();
            int from = 0;
            while (from < Math.min(text.length(), clean.length()) && text.charAt(from) == clean.charAt(from)) {
                from++;
            }
            return from == text.length() && from == clean.length()
                    ? List.of()
                    : List.of(new Mark("any.rule", true, from, Math.min(text.length(), from + 1), List.of()));
        }
    }

    @Test
    void whoSeesEveryDifferenceFindsEveryDefectThatStandsAlone() {
        Tally tally = new Measure(new Oracle(), true, line -> {}).of(ONE);
        assertThat(tally.cleanCertain()).isZero();
        tally.classes().forEach((kind, count) -> {
            int aloneFound = count.found - count.mixedFound;
            assertThat(aloneFound).as(kind).isEqualTo(count.alone);
        });
    }

    @Test
    void whoSaysNothingFindsNothing() {
        Proofreader mute = new Proofreader() {
            @Override
            public String name() {
                return "mute";
            }

            @Override
            public List<Mark> read(String text) {
                return List.of();
            }
        };
        Tally tally = new Measure(mute, true, line -> {}).of(ONE);
        assertThat(tally.share(Kinds.Sureness.PLAIN).part()).isZero();
        assertThat(tally.share(Kinds.Sureness.PLAIN).of()).isGreaterThan(200);
        assertThat(tally.restored().part()).isZero();
    }

    @Test
    void aFindingOnACleanReportIsFalseAndCountsOncePerPlace() {
        Proofreader wrong = new Proofreader() {
            @Override
            public String name() {
                return "wrong";
            }

            @Override
            public List<Mark> read(String text) {
                return List.of(new Mark("any.rule", true, 0, 2, List.of()));
            }
        };
        var notes = new ArrayList<String>();
        Tally tally = new Measure(wrong, false, notes::add).of(ONE);
        assertThat(tally.cleanCertain()).isEqualTo(1);
        assertThat(notes.getFirst()).startsWith("CLEAN\tany.rule");
        assertThat(tally.falsePerTenThousand())
                .isEqualTo(1_000_000 / ONE.getFirst().text().length());
    }
}
