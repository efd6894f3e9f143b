package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A law of the house: the row is nothing but the replay of its journal. */
class ReplayTest {

    private static final int MATTERS = 60;
    private static final int CHANGES = 9;

    @Test
    void whateverIsDoneTheRowIsWhatTheJournalMakesOfIt() {
        try (LedgerWorld world = new LedgerWorld()) {
            SplittableRandom random = new SplittableRandom(20261121);
            RandomWork work = new RandomWork(random, world.willow.id());
            List<MatterType> types = Catalogue.shipped().matterTypes();
            int done = 0;
            for (int i = 0; i < MATTERS; i++) {
                MatterType type = types.get(i % types.size());
                LocalDate on = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(200));
                Optional<UUID> matter = registered(world, work, type, on);
                for (int n = 0; n < CHANGES && matter.isPresent(); n++) {
                    on = on.plusDays(random.nextInt(5));
                    done += changed(world, work, matter.get(), on) ? 1 : 0;
                }
            }

            assertThat(done).as("changes that were allowed").isGreaterThan(MATTERS * CHANGES / 3);
            assertThat(world.journalAudit.differences()).isEmpty();
            assertThat(world.jdbc
                            .sql("select count(*) from clock")
                            .query(Long.class)
                            .single())
                    .isPositive();
            assertThat(world.mattersWithAnotherDueDay()).isEmpty();
            assertThat(world.mattersAtAnotherStage()).isEmpty();
        }
    }

    /** What is filled in by chance may contradict itself: more sat than should have. */
    private static Optional<UUID> registered(LedgerWorld world, RandomWork work, MatterType type, LocalDate on) {
        try {
            return Optional.of(world.ledger
                    .register(work.registration(type, on), world.principal)
                    .matter());
        } catch (MatterRefusal refused) {
            assertThat(refused.problems()).isNotEmpty();
            return Optional.empty();
        }
    }

    private static boolean changed(LedgerWorld world, RandomWork work, UUID matter, LocalDate on) {
        MatterView view = world.ledger.open(matter, world.principal);
        Submission submission =
                new Submission(UUID.randomUUID(), matter, view.matter().version(), on, work.change(view, on));
        try {
            world.ledger.submit(submission, world.principal);
            return true;
        } catch (MatterRefusal refused) {
            assertThat(refused.problems()).isNotEmpty();
            return false;
        }
    }
}
