package cn.mingfa.kernel.matter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShortestWaysTest {

    private final ShortestWays ways = new ShortestWays(Types.application());

    @Test
    void theFirstStageIsReachedByRegistrationAlone() {
        assertThat(ways.to("registered")).isEmpty();
    }

    @Test
    void everyStepBeginsWhereTheOneBeforeItEnded() {
        assertThat(ways.to("replied")).extracting(Action::key).containsExactly("accept", "reply");
    }

    @Test
    void aStageTheTypeDoesNotHaveIsNotInvented() {
        assertThat(ways.to("elsewhere")).isEmpty();
    }
}
