package cn.mingfa.platform.organisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TelephoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "61234567",
                "0000-61234567",
                "13900001234",
                "+86 139 0000 1234",
                "（0000）61234567转801",
                "12345",
                ""
            })
    void whatPeopleWriteIsTaken(String phone) {
        assertThat(Telephone.problem(phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不详", "办公室 61234567", "123", "61234567、61234568", "1234567890123456789012345"})
    void whatCannotBeDialledIsRefusedWithAnExample(String phone) {
        assertThat(Telephone.problem(phone))
                .hasValueSatisfying(why -> assertThat(why).contains(phone, "区号"));
    }

    @ParameterizedTest
    @CsvSource({"（0000）6123-4567转801,000061234567", "+86 139 0000 1234,+8613900001234"})
    void dialsTheNumberWithoutItsExtension(String phone, String dialled) {
        assertThat(Telephone.dialled(phone)).isEqualTo(dialled);
    }

    @Test
    void blanksAroundANumberDoNotMatter() {
        assertThat(Telephone.problem("  61234567 ")).isEmpty();
    }
}
