package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/** What is done to an existing matter. */
public sealed interface Change {

    /** An action of the matter's type. */
    record Perform(String action, Map<String, Value> fields, Optional<String> note) implements Change {
        public Perform {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** A correction (更正); a field mapped to nothing is emptied. */
    record Correct(Map<String, Optional<Value>> fields, String reason) implements Change {
        public Correct {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * Takes back the last step (撤回办理).
     *
     * @param entry where in the journal it stands
     */
    record Withdraw(int entry, String reason) implements Change {}

    /** A remark (补记). */
    record Note(String text) implements Change {}

    /**
     * A file for the record (佐证材料).
     *
     * @param content an uploaded file, or bytes through {@link org.springframework.core.io.ByteArrayResource}
     * @param kind one of the type's evidence kinds, or words of the user
     */
    record File(InputStreamSource content, String name, String kind, LocalDate effectiveOn) implements Change {}

    /** A typed link to another matter. */
    record Link(UUID other, LinkType type) implements Change {}
}
