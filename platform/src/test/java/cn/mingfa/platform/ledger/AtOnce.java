package cn.mingfa.platform.ledger;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two things in two transactions open at once, without any waiting for a while: the first holds its transaction open until
 * the database says that the second waits for it, or until the second is through.
 */
public record AtOnce(TransactionTemplate transactions, JdbcClient jdbc) {

    /** @throws ExecutionException with what the later one was told as its cause */
    public void first(Runnable one, Runnable later) throws ExecutionException, InterruptedException {
        try (ExecutorService second = Executors.newSingleThreadExecutor()) {
            Future<?>[] through = new Future<?>[1];
            transactions.executeWithoutResult(open -> {
                one.run();
                int mine =
                        jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
                through[0] = second.submit(later);
                while (!through[0].isDone() && !isWaitedFor(mine)) {
                    Thread.onSpinWait();
                }
            });
            through[0].get();
        }
    }

    private boolean isWaitedFor(int backend) {
        return jdbc.sql(
                        "select exists (select 1 from pg_locks where not granted and :mine = any (pg_blocking_pids(pid)))")
                .param("mine", backend)
                .query(Boolean.class)
                .single();
    }
}
