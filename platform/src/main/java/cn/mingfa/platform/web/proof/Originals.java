package cn.mingfa.platform.web.proof;

import cn.mingfa.platform.identity.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The .docx files being checked, so that the result can be written back into them. They stay in memory only, for the one
 * who brought them, at most four hours and 64 MB in all; the oldest go first.
 */
@Component
class Originals {

    private static final int MB = 1024 * 1024;
    private static final int LARGEST = 16 * MB;
    private static final int ROOM = 64 * MB;
    private static final Duration STAY = Duration.ofHours(4);

    private final Clock clock;
    private final Map<UUID, Original> all = new LinkedHashMap<>();
    private int held;

    Originals(Clock clock) {
        this.clock = clock;
    }

    private record Original(byte[] content, UUID person, Instant until) {}

    /** Keeps the file; not where it is too large. The key is good for this person only. */
    synchronized Optional<UUID> keep(byte[] docx, User user) {
        if (docx.length > LARGEST) {
            return Optional.empty();
        }
        Iterator<Original> oldest = all.values().iterator();
        while (oldest.hasNext()) {
            Original original = oldest.next();
            if (held + docx.length > ROOM || original.until().isBefore(clock.instant())) {
                held -= original.content().length;
                oldest.remove();
            }
        }
        UUID key = UUID.randomUUID();
        all.put(key, new Original(docx, user.person(), clock.instant().plus(STAY)));
        held += docx.length;
        return Optional.of(key);
    }

    synchronized Optional<byte[]> find(UUID key, User user) {
        return Optional.ofNullable(all.get(key))
                .filter(original -> original.person().equals(user.person()))
                .filter(original -> original.until().isAfter(clock.instant()))
                .map(Original::content);
    }
}
