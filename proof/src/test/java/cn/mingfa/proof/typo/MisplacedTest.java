package cn.mingfa.proof.typo;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MisplacedTest {

    @Test
    void putsTwoCharactersBackInOrder() {
        assertThat(new Misplaced().find("各项任务都要需认真落实。")).singleElement().satisfies(place -> {
            assertThat(place.replacement()).isEqualTo("需要");
            assertThat(place.sort()).isEqualTo(Misplaced.Sort.SWAPPED);
        });
    }

    @Test
    void takesOneOfTwoSameCharactersAway() {
        assertThat(new Misplaced().find("各部门依法履行职职责。")).singleElement().satisfies(place -> {
            assertThat(place.replacement()).isEqualTo("职");
            assertThat(place.sort()).isEqualTo(Misplaced.Sort.DOUBLED);
        });
    }

    @Test
    void leavesWordsThatDoubleAlone() {
        assertThat(new Misplaced().find("人人参与，件件有着落，常常到现场，进行行政指导。")).isEmpty();
    }
}
