package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old ledgers into PostgreSQL. */
final class JdbcOldLedger implements OldLedger {

    /** Codes of the lifecycle that are taken on trust. */
    private static final Set<String> TRUSTED = Set.of("not_your_role", "evidence_required");

    private final JdbcClient jdbc;
    private final MatterRows rows;
    private final MatterTypes types;
    private final Units units;
    private final Clock clock;
    private final CourseRecorder courses;

    JdbcOldLedger(JdbcClient jdbc, MatterTypes types, Units units, Clock clock, CourseRecorder courses) {
        this.jdbc = jdbc;
        this.types = types;
        this.rows = new MatterRows(types);
        this.units = units;
        this.clock = clock;
        this.courses = courses;
    }

    @Override
    public Optional<MatterRefusal> tryOut(Course course) {
        try {
            courses.check(course, 0, new HashMap<>());
            courses.tryOut(course, TRUSTED);
            return Optional.empty();
        } catch (CourseRefusal refused) {
            return Optional.of(refused.refusal());
        }
    }

    @Override
    public List<Receipt> bring(List<Course> all) {
        return courses.record(all, TRUSTED);
    }

    @Override
    public Set<UUID> known(Collection<UUID> keys) {
        return new HashSet<>(jdbc.sql("select key from submission where key = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("key", UUID.class))
                .list());
    }

    @Override
    public Optional<Matter> matter(UUID ownerUnit, String number, User user) {
        Access access = Access.of(user, units, types, LocalDate.now(clock));
        return jdbc.sql(
                        "select m.* from matter m where m.owner_unit = :unit and number_order(m.number) = number_order(:number)")
                .param("unit", ownerUnit)
                .param("number", number)
                .query(rows)
                .optional()
                .filter(access::sees);
    }
}
