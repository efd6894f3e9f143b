package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.FieldGate.Reading;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldGateRoundTripTest {

    @Test
    void whatIsShownReadsBackAsTheSameValue() {
        Random random = new Random(77);
        for (int i = 0; i < 1000; i++) {
            for (Field field : Types.application().fields()) {
                Value value = RandomValues.of(field, random);
                assertThat(FieldGate.check(field, value)).isEmpty();
                String shown = FieldGate.show(field, value);
                assertThat(FieldGate.read(field, shown, LocalDate.of(2026, 11, 21)))
                        .as("%s: %s", field.key(), shown)
                        .isEqualTo(new Reading.Filled(value));
            }
        }
    }
}
