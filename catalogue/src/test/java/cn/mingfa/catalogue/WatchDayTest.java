package cn.mingfa.catalogue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The day a finding of a standing question hangs on. */
class WatchDayTest {

    @Test
    void aDayThatHasPassedIsWhatItHangsOn() {
        assertThat(hangsOn("issue_overdue")).contains("due_on");
    }

    @Test
    void soIsADayThatIsComing() {
        assertThat(hangsOn("issue_due_soon")).contains("due_on");
    }

    @Test
    void whatIsMerelyLackingHangsOnNoDay() {
        assertThat(hangsOn("task_without_accountable")).isEmpty();
    }

    @Test
    void whatOnlyMustNotBeTheCaseIsNoDayToHangOn() {
        assertThat(hangsOn("duty_without_act")).isEmpty();
    }

    private static Optional<String> hangsOn(String key) {
        return Catalogue.shipped().watches().stream()
                .filter(watch -> watch.key().equals(key))
                .map(Watch::question)
                .flatMap(question -> question instanceof Watch.Found found
                        ? found.hangsOn().stream()
                        : java.util.stream.Stream.empty())
                .findFirst();
    }
}
