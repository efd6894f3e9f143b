package cn.mingfa.platform.notices;

import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Receipt;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.mingfa.platform.ledger.WorkWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

/** A date is crossed once: whatever nodes run at the same time, break off half way, or come days late. */
class CrossingTest {

    private static final List<String> RULES = List.of("xxgk.reply", "jy.npc", "ht.legality");
    private static final int STEPS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyDateCrossedIsOneEventUnderAnyInterleavingOfRuns(long seed) throws Exception {
        Random random = new Random(seed);
        try (NoticeWorld world = new NoticeWorld();
                ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<UUID> matters = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Receipt receipt = world.work.enterpriseMatter(
                        "第" + i + "件",
                        i % 2 == 0 ? world.work.town() : world.work.otherTown(),
                        i % 2 == 0 ? world.work.clerk() : world.work.neighbour());
                matters.add(receipt.matter());
            }
            // what runs towards which date now, and the keys of all dates that were crossed while running
            Map<String, LocalDate> running = new HashMap<>();
            Set<String> crossed = new HashSet<>();
            LocalDate today = TODAY;
            for (int step = 0; step < STEPS; step++) {
                UUID matter = matters.get(random.nextInt(matters.size()));
                String rule = RULES.get(random.nextInt(RULES.size()));
                switch (random.nextInt(6)) {
                    case 0, 1 -> {
                        LocalDate due = today.plusDays(random.nextInt(5));
                        world.work.clock(matter, rule, TODAY.minusDays(30), due.atStartOfDay());
                        running.put(matter + ":" + rule, due);
                    }
                    case 2 -> {
                        world.work.stop(matter, rule, today);
                        running.remove(matter + ":" + rule);
                    }
                    case 3 -> {
                        today = today.plusDays(random.nextInt(4));
                        world.work.to(today.atTime(8, 0));
                        run(nodes, world, random);
                        note(world, crossed, running, today);
                    }
                    case 4 -> broken(world, random).run();
                    default -> {
                        run(nodes, world, random);
                        note(world, crossed, running, today);
                    }
                }
            }
            world.rounds.run();
            note(world, crossed, running, today);

            assertThat(overdue(world)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(crossed);
        }
    }

    /** The step that ended it was taken back: the same date is told again, by the same notice. */
    @Test
    void aLimitThatRunsAgainIsToldAgain() {
        try (NoticeWorld world = new NoticeWorld()) {
            Receipt receipt = world.work.enterpriseMatter("第1件", world.work.town(), world.work.clerk());
            LocalDateTime due = TODAY.minusDays(1).atStartOfDay();
            world.work.clock(receipt.matter(), "xxgk.reply", TODAY.minusDays(30), due);
            world.rounds.run();
            world.work.stop(receipt.matter(), "xxgk.reply", TODAY);
            world.rounds.run();
            assertThat(world.kinds(world.work.clerk())).doesNotContain(NoticeKind.OVERDUE);

            world.work.clock(receipt.matter(), "xxgk.reply", TODAY.minusDays(30), due);
            world.rounds.run();
            assertThat(world.kinds(world.work.clerk())).contains(NoticeKind.OVERDUE);
            assertThat(world.written(NoticeKind.OVERDUE)).isEqualTo(1);
        }
    }

    /** After a whole round: dates of running clocks that lie behind are crossed. */
    private static void note(NoticeWorld world, Set<String> crossed, Map<String, LocalDate> running, LocalDate today) {
        world.rounds.run();
        running.forEach((clock, due) -> {
            if (due.isBefore(today)) {
                crossed.add(clock + ":" + due.atStartOfDay());
            }
        });
    }

    private static void run(ExecutorService nodes, NoticeWorld world, Random random) throws Exception {
        List<Future<?>> runs = new ArrayList<>();
        for (int node = 0; node <= random.nextInt(3); node++) {
            Rounds rounds = random.nextInt(4) == 0 ? broken(world, random) : world.rounds;
            runs.add(nodes.submit(rounds::run));
        }
        for (Future<?> run : runs) {
            run.get();
        }
    }

    /** A round that breaks off: before it looks, or after it has written and before its transaction stands. */
    private static Rounds broken(NoticeWorld world, Random random) {
        Movements movements = spy(world.work.movements());
        if (random.nextBoolean()) {
            doThrow(new IllegalStateException("killed")).when(movements).running(any(), any());
        } else {
            doThrow(new IllegalStateException("killed")).when(movements).standing(any());
        }
        return world.rounds(movements);
    }

    private static List<String> overdue(NoticeWorld world) {
        return world.work
                .jdbc()
                .sql("select matter_id, rule, due_at from notice where kind = 'OVERDUE'")
                .query((row, n) -> row.getObject("matter_id", UUID.class) + ":" + row.getString("rule") + ":"
                        + row.getObject("due_at", LocalDateTime.class))
                .list();
    }

    @Test
    void aNodeThatComesWhileAnotherLooksLeavesTheUnitToIt() {
        try (NoticeWorld world = new NoticeWorld()) {
            Receipt receipt = world.work.enterpriseMatter("接电", world.work.town(), world.work.clerk());
            world.work.clock(
                    receipt.matter(),
                    "xxgk.reply",
                    TODAY.minusDays(30),
                    TODAY.minusDays(1).atStartOfDay());
            Movements slow = spy(world.work.movements());
            List<Long> between = new ArrayList<>();
            doAnswer(call -> {
                        // the other node runs in a transaction of its own while this one holds the unit
                        Thread other = new Thread(world.rounds::run);
                        other.start();
                        other.join();
                        between.add(world.written(NoticeKind.OVERDUE));
                        return call.callRealMethod();
                    })
                    .when(slow)
                    .running(eq(world.work.town().id()), any());

            world.rounds(slow).run();

            assertThat(world.written(NoticeKind.OVERDUE)).isEqualTo(1);
            assertThat(between).containsExactly(0L);
        }
    }
}
