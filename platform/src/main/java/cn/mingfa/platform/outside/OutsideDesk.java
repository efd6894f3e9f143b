package cn.mingfa.platform.outside;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/** What lies behind a link, for whoever holds its token. */
public interface OutsideDesk {

    /** What the token opens; empty where it opens nothing: never made, revoked, expired, or tried too often. */
    Optional<Case> open(String token);

    /**
     * Keeps on record that somebody with an account opened it, and says why they may not go on.
     *
     * @param user who is logged in
     */
    String refuse(String token, User user);

    /**
     * Does what is asked, under the outsider's name.
     *
     * @throws cn.mingfa.kernel.matter.MatterRefusal with everything that is wrong
     * @throws OutsideRefusal where the word to be checked is wrong, or the link has lost its force meanwhile
     */
    void act(String token, Deed deed);

    /** One of the files a link shows; empty where the token opens nothing, or not this file. */
    Optional<Handout> file(String token, String sha256);

    /**
     * @param key made by the form: sent twice, it is done once
     * @param check the word to be checked, where the link wants one
     * @param files sent with it, kept as evidence of the matter
     */
    record Deed(UUID key, String action, Map<String, Value> fields, String note, String check, List<Upload> files) {
        public Deed {
            files = List.copyOf(files);
        }

        /** Without files. */
        public Deed(UUID key, String action, Map<String, Value> fields, String note, String check) {
            this(key, action, fields, note, check, List.of());
        }
    }

    /**
     * A file somebody sends.
     *
     * @param name as they call it; {@code size} in bytes
     */
    record Upload(String name, String kind, InputStreamSource content, long size) {}

    /** A file somebody may read. */
    record Handout(String sha256, String name, String kind, long size, InputStreamSource content) {}

    /**
     * A matter as an outsider sees it: no personal data, no journal, nothing internal.
     *
     * @param facts what is listed of it, and what the unit last answered
     * @param offers the steps open to the outsider now; none once they have acted, until the unit has moved again
     * @param done what the outsider has recorded last
     * @param handouts files they may read
     * @param checked whether the act wants the word to be checked
     */
    record Case(
            String type,
            String number,
            String title,
            String unit,
            String name,
            String capacity,
            List<Fact> facts,
            List<Asked> offers,
            Optional<Done> done,
            List<Handout> handouts,
            boolean checked,
            Instant expiresAt,
            Map<String, Value> standing) {}

    record Fact(Field field, Value value) {}

    /** @param fields what the form asks */
    record Asked(Action action, List<Field> fields) {}

    /** @param files names of the files sent with it */
    record Done(String label, Instant at, List<Fact> facts, Optional<String> note, List<String> files) {}
}
