package cn.mingfa.platform.administration.importing;

import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.identity.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * First passwords to be printed and handed out: shown to whoever brought the list, for an hour or until they say that all
 * are handed out, on the node that made them. They are written nowhere; a lost one is set anew on the person's page.
 */
@Component
public class Slips {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 20;

    private final Clock clock;
    private final Map<UUID, Entry> kept = new LinkedHashMap<>();

    Slips(Clock clock) {
        this.clock = clock;
    }

    private record Entry(Instant at, UUID owner, Batch batch) {}

    /** The slips of one list, unit by unit. */
    public record Batch(String fileName, Instant until, List<Slip> slips) {
        public Batch {
            slips = List.copyOf(slips);
        }
    }

    /** One to cut out. */
    public record Slip(String unit, String name, String title, String login, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return login;
        }
    }

    /** Keeps them; the oldest of all give way. */
    synchronized UUID keep(String fileName, List<Slip> slips, User owner) {
        forgetOld();
        while (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        kept.put(id, new Entry(now, owner.person(), new Batch(fileName, now.plus(KEPT), slips)));
        return id;
    }

    /** @throws AdministrationRefusal where they are gone, or somebody else's */
    public synchronized Batch of(UUID id, User user) {
        forgetOld();
        Entry entry = kept.get(id);
        if (entry == null || !entry.owner().equals(user.person())) {
            throw new AdministrationRefusal("这份初始密码已经销毁，或者过了一小时。没有拿到密码的人，请在其人员页面重新设密码。");
        }
        return entry.batch();
    }

    /** They are handed out. */
    public synchronized void destroy(UUID id, User user) {
        Entry entry = kept.get(id);
        if (entry != null && entry.owner().equals(user.person())) {
            kept.remove(id);
        }
    }

    private void forgetOld() {
        Instant now = clock.instant();
        kept.values().removeIf(entry -> !now.isBefore(entry.at().plus(KEPT)));
    }
}
