package cn.mingfa.kernel.fee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InformationFeeTest {

    @ParameterizedTest(name = "{1} items after {0} cost {2}")
    @CsvSource({
        "0,0,0",
        "0,10,0",
        "0,11,100",
        "10,1,100",
        "0,30,2000",
        "30,1,200",
        "30,10,2000",
        "40,1,300",
        "0,41,4300",
        "50,1,400"
    })
    void itemsOfAMonthAreChargedByTheirPlaceInIt(int before, int items, long fee) {
        assertThat(InformationFee.byItem(before, items)).isEqualTo(fee);
    }

    @ParameterizedTest(name = "{0} pages cost {1}")
    @CsvSource({"0,0", "30,0", "31,10", "60,300", "100,700", "101,720", "200,2700", "201,2740", "300,6700"})
    void pagesAreChargedTierByTier(int pages, long fee) {
        assertThat(InformationFee.byPage(pages)).isEqualTo(fee);
    }

    @Test
    void splittingALetterInTwoChangesNothing() {
        assertThat(InformationFee.byItem(0, 17) + InformationFee.byItem(17, 30))
                .isEqualTo(InformationFee.byItem(0, 47));
    }

    @Test
    void nothingCanBeNegative() {
        assertThatThrownBy(() -> InformationFee.byPage(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InformationFee.byItem(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
