package cn.mingfa.platform.publication;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a document is in force follows from its dates, on the very day. */
class InForceTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final MatterType TYPE =
            Catalogue.shipped().matterType("normative_document").orElseThrow();
    private static final InForce IN_FORCE = new InForce(
            TYPE.validity().orElseThrow(),
            TYPE.publication().orElseThrow().force().orElseThrow());

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-02-28, 尚未施行",
        "2025-03-01, 现行有效",
        "2027-11-30, 现行有效",
        "2027-12-01, 即将到期",
        "2028-02-29, 即将到期",
        "2028-03-01, 已失效",
    })
    void changesOnTheDayWhateverAnybodyRecorded(LocalDate day, String word) {
        Matter document = document(Map.of("valid_to", new Value.Day(LocalDate.of(2028, 2, 29))));

        assertThat(IN_FORCE.of(document, day).word()).isEqualTo(word);
    }

    @Test
    void namesTheLastDayAsItsBasis() {
        Matter document = document(Map.of("valid_to", new Value.Day(LocalDate.of(2028, 2, 29))));

        assertThat(IN_FORCE.of(document, LocalDate.of(2028, 3, 1)).basis()).isEqualTo("有效期至2028年2月29日，已经届满");
    }

    @Test
    void holdsOnWithoutALastDay() {
        assertThat(IN_FORCE.of(document(Map.of()), LocalDate.of(2060, 1, 1)))
                .isEqualTo(new Standing("现行有效", Standing.Tone.OPEN, "自2025年3月1日起施行，没有规定有效期，长期有效"));
    }

    @Test
    void endsBeforeItsTimeFromTheDayOfTheRepealWithItsGround() {
        Matter document = document(Map.of(
                "valid_to", new Value.Day(LocalDate.of(2028, 2, 29)),
                "outcome", new Value.Choice("repealed"),
                "outcome_on", new Value.Day(LocalDate.of(2026, 6, 1)),
                "outcome_ground", new Value.Text("上级文件废止")));

        assertThat(IN_FORCE.of(document, LocalDate.of(2026, 5, 31)).word()).isEqualTo("现行有效");
        assertThat(IN_FORCE.of(document, LocalDate.of(2026, 6, 1)))
                .isEqualTo(new Standing("已废止", Standing.Tone.OVER, "自2026年6月1日起废止，依据：上级文件废止"));
    }

    @Test
    void anOutcomeThatEndsNothingChangesNothing() {
        Matter document = document(
                Map.of("outcome", new Value.Choice("kept"), "outcome_on", new Value.Day(LocalDate.of(2026, 6, 1))));

        assertThat(IN_FORCE.of(document, LocalDate.of(2026, 7, 1)).word()).isEqualTo("现行有效");
    }

    private static Matter document(Map<String, Value> more) {
        Map<String, Value> fields = new HashMap<>(more);
        fields.put("valid_from", new Value.Day(FIRST));
        UUID unit = new UUID(0, 1);
        return new Matter(
                new UUID(0, 2),
                "normative_document",
                1,
                unit,
                unit,
                "澄柳规文〔2025〕1号",
                "published",
                Map.of(DateKind.OCCURRED, FIRST),
                fields,
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1);
    }
}
