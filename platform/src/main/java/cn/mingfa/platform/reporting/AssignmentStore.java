package cn.mingfa.platform.reporting;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.reporting.Assignment.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of assignments: append-only, the last entry of a piece is how it stands. */
@Repository
class AssignmentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What happens to a piece. */
    enum Step {
        ASSIGNED,
        HANDED_IN,
        RETURNED,
        WITHDRAWN
    }

    /** An entry to be made. */
    record Entry(Step step, String piece, String name, UUID person, String personName, LocalDate due, String note) {

        static Entry of(Step step, Assignment at, String note) {
            return new Entry(step, at.piece(), at.name(), at.person(), at.personName(), at.due(), note);
        }
    }

    List<Assignment> of(UUID report) {
        return jdbc.sql("""
                        select s.* from (
                            select distinct on (piece) a.*, min(added) over (partition by piece) as first_added
                            from report_assignment a where report_id = :report order by piece, added desc) s
                        where s.kind <> 'WITHDRAWN' order by s.first_added
                        """)
                .param("report", report)
                .query(AssignmentStore::assignment)
                .list();
    }

    /** An open one of a person, and of which report. */
    record Held(UUID report, Assignments.Asked asked) {

        /** Names it among whatever else the person has in hand. */
        String key() {
            return "section:" + report + ":" + asked.assignment().piece();
        }
    }

    /** The open ones of a person, over all reports. */
    List<Held> held(UUID person) {
        return jdbc.sql("""
                        select s.*, r.unit_id, r.year from (
                            select distinct on (report_id, piece) a.* from report_assignment a
                            where report_id in (select b.report_id from report_assignment b where b.person_id = :person)
                            order by report_id, piece, added desc) s join report r on r.id = s.report_id
                        where s.person_id = :person and s.kind in ('ASSIGNED', 'RETURNED') order by s.due_on, s.added
                        """)
                .param("person", person)
                .query((row, n) -> new Held(
                        row.getObject("report_id", UUID.class),
                        new Assignments.Asked(
                                row.getObject("unit_id", UUID.class), row.getInt("year"), assignment(row, n))))
                .list();
    }

    /** Which of these people have an account that is not closed. */
    List<UUID> withAccount(List<UUID> persons) {
        return jdbc.sql("select distinct person_id from account where closed_at is null and person_id = any(:persons)")
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** Enters all or none. */
    @Transactional
    void enter(UUID report, List<Entry> entries, User user) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (Entry entry : entries) {
            jdbc.sql(
                            "insert into report_assignment (report_id, piece, piece_name, kind, person_id, person_name, due_on,"
                                    + " note, at, actor_id, actor_name, actor_post, actor_unit) values (:report, :piece, :name,"
                                    + " :kind, :person, :personName, :due, :note, :at, :actor, :actorName, :post, :unit)")
                    .param("report", report)
                    .param("piece", entry.piece())
                    .param("name", entry.name())
                    .param("kind", entry.step().name())
                    .param("person", entry.person())
                    .param("personName", entry.personName())
                    .param("due", entry.due())
                    .param("note", entry.note())
                    .param("at", now)
                    .param("actor", user.person())
                    .param("actorName", user.name())
                    .param("post", user.post())
                    .param("unit", user.unit().name())
                    .update();
        }
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getString("piece"),
                row.getString("piece_name"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"));
    }
}
