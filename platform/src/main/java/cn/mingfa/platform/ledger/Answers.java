package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers given to submissions, by their keys: what is sent twice is done once. */
final class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answer to be kept with what the work writes. */
    static LedgerWriter.Answer of(UUID key, Matter matter, Instant at) {
        return new LedgerWriter.Answer(key, matter.id(), matter.version(), at);
    }

    /**
     * A key that was used before gets the answer given then, also when both come at the same moment. That is found out
     * when the work fails, so that the usual case asks nothing.
     */
    Receipt once(UUID key, Supplier<Receipt> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException | Conflict | MatterRefusal failed) {
            return given(key).orElseThrow(() -> failed);
        }
    }

    private Optional<Receipt> given(UUID key) {
        return jdbc.sql("""
                        select s.matter_id, m.number, s.version
                        from submission s join matter m on m.id = s.matter_id where s.key = :key
                        """)
                .param("key", key)
                .query((row, n) -> new Receipt(
                        row.getObject("matter_id", UUID.class), row.getString("number"), row.getInt("version"), true))
                .optional();
    }
}
