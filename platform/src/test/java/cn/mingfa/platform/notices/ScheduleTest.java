package cn.mingfa.platform.notices;

import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;

import static cn.mingfa.platform.ledger.WorkWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class ScheduleTest {

    private final NoticeWorld world = new NoticeWorld();
    private final ApplicationAvailability server = mock(ApplicationAvailability.class);
    private final Schedule schedule = new Schedule(world.rounds, mock(Digests.class), server);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void looksAtNoUnitWhileTheServerIsStillBeingFilled() {
        when(server.getReadinessState()).thenReturn(ReadinessState.REFUSING_TRAFFIC);
        schedule.run();

        assertThat(world.store.seenUntil(world.work.town().id())).isEmpty();
    }

    @Test
    void looksAtEveryUnitOnceTheServerIsReady() {
        when(server.getReadinessState()).thenReturn(ReadinessState.ACCEPTING_TRAFFIC);
        schedule.run();

        assertThat(world.store.seenUntil(world.work.town().id()))
                .hasValueSatisfying(until ->
                        assertThat(until.atZone(ZoneOffset.UTC).toLocalDate()).isEqualTo(TODAY));
    }
}
