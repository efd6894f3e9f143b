package cn.mingfa.platform.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs rounds and letters again and again; what was missed while the server was down is caught up with at the first run.
 * Not before the server is ready: what is recorded at its start with earlier moments would lie behind a look that came in
 * between.
 */
@Component
class Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final Rounds rounds;
    private final Digests digests;
    private final ApplicationAvailability server;

    Schedule(Rounds rounds, Digests digests, ApplicationAvailability server) {
        this.server = server;
        this.rounds = rounds;
        this.digests = digests;
    }

    @Scheduled(initialDelayString = "${mingfa.notices.first:PT10S}", fixedDelayString = "${mingfa.notices.every:PT1M}")
    void run() {
        if (server.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return;
        }
        try {
            rounds.run();
            digests.run();
        } catch (RuntimeException failed) {
            // not even the units could be read; the next run tries again
            LOG.error("no notices this time", failed);
        }
    }
}
