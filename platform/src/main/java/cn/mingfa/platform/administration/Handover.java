package cn.mingfa.platform.administration;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A handover (工作移交) signed by whoever hands over, and what became of it.
 *
 * @param things keys of what goes beside matters
 * @param lines the list as it was signed, a matter or a thing each
 * @param more what else is handed over, in words
 * @param signedBy the person, or the head for one who is gone
 */
public record Handover(
        UUID id,
        UUID from,
        UUID to,
        String fromName,
        String toName,
        String unitName,
        List<UUID> matters,
        List<String> things,
        List<String> lines,
        String more,
        Instant signedAt,
        String signedBy,
        String signedPost,
        Optional<Ending> ending) {

    public Handover {
        matters = List.copyOf(matters);
        things = List.copyOf(things);
        lines = List.copyOf(lines);
    }

    /** Whether any of these stands on the list. */
    boolean isAbout(Set<UUID> some, Set<String> keys) {
        return !Collections.disjoint(matters, some) || !Collections.disjoint(things, keys);
    }

    /** How it ended. */
    public record Ending(Instant at, Outcome outcome, String name, String words) {}

    /** What became of a handover. */
    public enum Outcome {
        ACCEPTED("已接收"),
        REFUSED("未接收"),
        WITHDRAWN("已撤回");

        private final String chinese;

        Outcome(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
