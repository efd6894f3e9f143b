package cn.mingfa.platform.reporting;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Conflict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables of reports: one row per report, and the append-only journal of what people did to it. */
@Repository
class ReportStore {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A report begun. */
    record Begun(UUID id, UUID unit, int year, String outline, int version, Instant savedAt, String savedBy) {

        /** Whether anybody wrote in it; opened only, it is what the ledger says. */
        boolean isWritten() {
            return version > 1;
        }
    }

    /**
     * A change to be made.
     *
     * @param seq it will have: one more than the version it is based on
     */
    record Wish(
            int seq,
            Edit.Kind kind,
            String paragraph,
            Optional<String> behind,
            Optional<String> before,
            Optional<String> after,
            Optional<String> why,
            Optional<Integer> undoes,
            Optional<Integer> together) {

        Wish inAct(int first) {
            return new Wish(seq, kind, paragraph, behind, before, after, why, undoes, Optional.of(first));
        }
    }

    Optional<Begun> find(UUID report) {
        return jdbc.sql("select id, unit_id, year, outline, version, saved_at, saved_by from report where id = ?")
                .param(report)
                .query(ReportStore::begun)
                .optional();
    }

    Optional<Begun> find(UUID unit, int year) {
        return jdbc.sql("select id, unit_id, year, outline, version, saved_at, saved_by from report"
                        + " where unit_id = ? and year = ?")
                .param(unit)
                .param(year)
                .query(ReportStore::begun)
                .optional();
    }

    /** Begins the report of the unit and year; whoever comes second finds it begun. */
    @Transactional
    Begun begin(UUID unit, int year, String outline, User user) {
        OffsetDateTime now = now();
        UUID id = UUID.randomUUID();
        int begun = jdbc.sql("insert into report (id, installation_id, unit_id, year, outline, version, saved_at,"
                        + " saved_by) select ?, installation.id, ?, ?, ?, 1, ?, ? from installation"
                        + " on conflict (unit_id, year) do nothing")
                .params(id, unit, year, outline, now, user.name())
                .update();
        if (begun == 1) {
            insert(id, wish(1, Edit.Kind.OPENED, ""), now, user);
        }
        return find(unit, year).orElseThrow();
    }

    static Wish wish(int seq, Edit.Kind kind, String paragraph) {
        return new Wish(
                seq,
                kind,
                paragraph,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Enters the changes of one act, all or none.
     *
     * @param wishes one at least, numbered one after the other
     * @throws Conflict if somebody else changed the report since
     */
    @Transactional
    void enter(UUID report, List<Wish> wishes, User user) {
        OffsetDateTime now = now();
        int changed = jdbc.sql("update report set version = version + ?, saved_at = ?, saved_by = ?"
                        + " where id = ? and version = ?")
                .params(
                        wishes.size(),
                        now,
                        user.name(),
                        report,
                        wishes.getFirst().seq() - 1)
                .update();
        if (changed == 0) {
            throw conflict(report);
        }
        wishes.forEach(wish -> insert(report, wish, now, user));
    }

    /** What people wrote into the other reports of the year, by report: every journal from its beginning. */
    Map<Begun, List<Edit>> others(UUID report, int year) {
        Map<Begun, List<Edit>> journals = new LinkedHashMap<>();
        jdbc.sql("select id, unit_id, year, outline, version, saved_at, saved_by from report"
                        + " where year = ? and id <> ? and version > 1 order by unit_id")
                .params(year, report)
                .query(ReportStore::begun)
                .list()
                .forEach(begun -> journals.put(begun, edits(begun.id())));
        return journals;
    }

    List<Edit> edits(UUID report) {
        return jdbc.sql("select * from report_edit where report_id = ? order by seq")
                .param(report)
                .query(ReportStore::edit)
                .list();
    }

    private void insert(UUID report, Wish wish, OffsetDateTime now, User user) {
        jdbc.sql("insert into report_edit (report_id, seq, at, actor_id, actor_name, actor_post, actor_unit, kind,"
                        + " paragraph, behind, words_before, words_after, why, undoes, together)"
                        + " values (:report, :seq, :at, :person, :name, :post, :unit, :kind,"
                        + " :paragraph, :behind, :before, :after, :why, :undoes, :together)")
                .param("report", report)
                .param("seq", wish.seq())
                .param("at", now)
                .param("person", user.person())
                .param("name", user.name())
                .param("post", user.post())
                .param("unit", user.unit().name())
                .param("kind", wish.kind().name())
                .param("paragraph", wish.paragraph())
                .param("behind", wish.behind().orElse(null))
                .param("before", wish.before().orElse(null))
                .param("after", wish.after().orElse(null))
                .param("why", wish.why().orElse(null))
                .param("undoes", wish.undoes().orElse(null))
                .param("together", wish.together().orElse(null))
                .update();
    }

    private Conflict conflict(UUID report) {
        Begun now = find(report).orElseThrow();
        return new Conflict("这份报告已由" + now.savedBy() + "在 "
                + HOUR.format(now.savedAt().atZone(clock.getZone()))
                + " 改过，请刷新后再提交。您填写的内容未丢失。");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getInt("year"),
                row.getString("outline"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }

    private static Edit edit(ResultSet row, int number) throws SQLException {
        return new Edit(
                row.getInt("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name") + "（" + row.getString("actor_post") + "）",
                Edit.Kind.valueOf(row.getString("kind")),
                row.getString("paragraph"),
                Optional.ofNullable(row.getString("behind")),
                Optional.ofNullable(row.getString("words_before")),
                Optional.ofNullable(row.getString("words_after")),
                Optional.ofNullable(row.getString("why")),
                Optional.ofNullable(row.getObject("undoes", Integer.class)),
                Optional.ofNullable(row.getObject("together", Integer.class)));
    }
}
