package cn.mingfa.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.LedgerWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int EACH = 15;

    @Test
    void manyRegisteringAtOnceGetNumbersWithoutGapsOrDoubles() throws Exception {
        try (LedgerWorld world = new LedgerWorld()) {
            together(() -> {
                for (int i = 0; i < EACH; i++) {
                    world.ledger.register(world.event("同时登记", 1, TODAY), world.clerk);
                }
                return true;
            });

            assertThat(world.numbersOf(world.willow, "普法"))
                    .isEqualTo(IntStream.rangeClosed(1, THREADS * EACH).boxed().toList());
        }
    }

    @Test
    void ofManyActingAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        try (LedgerWorld world = new LedgerWorld()) {
            Receipt receipt = world.ledger.register(world.event("同时补记", 1, TODAY), world.clerk);

            List<Boolean> won = together(() -> {
                try {
                    world.ledger.submit(world.note(receipt, "补记"), world.clerk);
                    return true;
                } catch (Conflict lost) {
                    assertThat(lost.sentence()).contains("请刷新后再提交");
                    return false;
                }
            });

            assertThat(won).containsOnlyOnce(true);
            assertThat(world.ledger.open(receipt.matter(), world.clerk).journal())
                    .hasSize(2);
        }
    }

    @Test
    void oneKeySentManyTimesAtOnceOpensOneMatter() throws Exception {
        try (LedgerWorld world = new LedgerWorld()) {
            Registration asked = world.event("连点", 1, TODAY);

            List<Receipt> receipts = together(() -> world.ledger.register(asked, world.clerk));

            assertThat(receipts)
                    .extracting(Receipt::matter)
                    .containsOnly(receipts.getFirst().matter());
            assertThat(world.numbersOf(world.willow, "普法")).containsExactly(1);
        }
    }

    private static <T> List<T> together(Callable<T> work) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
