package cn.mingfa.platform.library;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.typo.Archive;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Learns on one thread of its own; whoever asks meanwhile gets what was learnt before. */
@Service
class LearntUsage implements LocalUsage {

    /** The newest so many documents are learnt from. */
    private static final int MOST = 500;

    private static final Learnt NOTHING = new Learnt("0 0 ", Archive.empty(), 0, Instant.EPOCH);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Learnt> learnt = new AtomicReference<>(NOTHING);
    private final AtomicReference<String> underway = new AtomicReference<>("");
    private final ExecutorService learner;

    @Autowired
    LearntUsage(JdbcClient jdbc, Clock clock) {
        this(
                jdbc,
                clock,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("learn-usage").factory()));
    }

    LearntUsage(JdbcClient jdbc, Clock clock, ExecutorService learner) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.learner = learner;
    }

    /** @param stamp of the shelf it was learnt from */
    private record Learnt(String stamp, Archive archive, int documents, Instant at) {}

    @Override
    public Archive archive() {
        renew();
        return learnt.get().archive();
    }

    @Override
    public Optional<State> state() {
        boolean renewing = renew();
        Learnt now = learnt.get();
        return now == NOTHING && !renewing
                ? Optional.empty()
                : Optional.of(new State(now.documents(), now.archive().size(), now.at(), renewing));
    }

    /** Begins to learn if the shelf has changed; whether it is being learnt now. */
    private boolean renew() {
        String stamp = stamp();
        if (learnt.get().stamp().equals(stamp)) {
            return false;
        }
        if (!underway.getAndSet(stamp).equals(stamp)) {
            learner.execute(() -> learn(stamp));
        }
        return true;
    }

    private String stamp() {
        return jdbc.sql("select count(*) filter (where removed_at is null) || ' ' || coalesce(max(added), 0) || ' '"
                        + " || coalesce(max(removed_at)::text, '') from accepted_document")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
    }

    private void learn(String stamp) {
        try {
            List<SourceText> documents = jdbc.sql("select title, text from accepted_document where removed_at is null"
                            + " order by added desc limit ?")
                    .param(MOST)
                    .query((row, n) -> SourceText.of(
                            String.valueOf(row.getString("title")), String.valueOf(row.getString("text"))))
                    .list();
            learnt.set(new Learnt(stamp, Archive.learn(documents), documents.size(), clock.instant()));
        } finally {
            // whoever asks next may try again
            underway.compareAndSet(stamp, "");
        }
    }

    @PreDestroy
    void end() {
        learner.shutdownNow();
    }
}
