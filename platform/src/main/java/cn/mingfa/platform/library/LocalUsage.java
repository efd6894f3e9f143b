package cn.mingfa.platform.library;

import cn.mingfa.proof.typo.Archive;
import java.time.Instant;
import java.util.Optional;

/**
 * What this installation's accepted documents have in common (本地常用说法), learnt from all of them in the background
 * and anew whenever one comes or goes.
 */
public interface LocalUsage {

    /** What was learnt last; nothing until the first time. Begins to learn where documents have changed since. */
    Archive archive();

    /** What is known of it; empty until something was learnt. Begins to learn where documents have changed since. */
    Optional<State> state();

    /**
     * What was learnt.
     *
     * @param documents learnt from
     * @param stretches known
     * @param renewing whether it is being learnt anew at this moment
     */
    record State(int documents, int stretches, Instant at, boolean renewing) {}
}
