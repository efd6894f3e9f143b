package cn.mingfa.platform.ledger.importing;

import cn.mingfa.platform.config.MingfaSettings;
import cn.mingfa.platform.identity.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Files that lie ready while somebody joins their columns; on the node that took them, for an hour. */
@Component
public class HeldFiles {

    private static final long KEPT_SECONDS = 3600;

    private final Clock clock;
    private final Path folder;
    private final Map<UUID, Entry> held = new ConcurrentHashMap<>();

    HeldFiles(Clock clock, MingfaSettings settings) {
        this.clock = clock;
        this.folder = settings.data().resolve("imports");
    }

    /** @param unit whose ledger the rows go to */
    public record Held(UUID id, String type, UUID unit, String fileName, Path file) {}

    private record Entry(Held held, UUID person, Instant at) {}

    /** Keeps a copy of the file. */
    public Held hold(String type, UUID unit, String fileName, Path file, User user) {
        forgetOld();
        UUID id = UUID.randomUUID();
        try {
            Path copy = Files.createDirectories(folder).resolve(id + ".held");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Held kept = new Held(id, type, unit, fileName, copy);
            held.put(id, new Entry(kept, user.person(), clock.instant()));
            return kept;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The file the user left there.
     *
     * @throws ImportRefusal if it is no longer there
     */
    public Held held(UUID id, User user) {
        Entry entry = held.get(id);
        if (entry == null || !entry.person().equals(user.person())) {
            throw new ImportRefusal("这份文件已不在，请重新上传。");
        }
        return entry.held();
    }

    private void forgetOld() {
        Instant now = clock.instant();
        held.values().stream()
                .filter(entry -> entry.at().plusSeconds(KEPT_SECONDS).isBefore(now))
                .toList()
                .forEach(entry -> {
                    held.remove(entry.held().id());
                    try {
                        Files.deleteIfExists(entry.held().file());
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }
}
