package cn.mingfa.bench;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Course;
import cn.mingfa.platform.ledger.CourseRefusal;
import cn.mingfa.platform.ledger.JournalAudit;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.organisation.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A ledger of up to a million matters: ten thousand recorded through the ledger, of every type that can be opened by
 * itself, over two years and forty towns; then copied within the database under new keys and numbers, row, journal and
 * clocks. A sample of the copies must equal the replay of its journal.
 */
final class BigLedger {

    static final int RECORDED = 10_000;
    private static final int SAMPLE = 200;
    private static final List<String> PLACES = List.of("砚池", "藕舫", "竹榭", "枫笺", "鹊桁", "书藤", "菰荡", "鹤笺", "菱歌", "梅笺");
    private static final List<String> MATTERS =
            List.of("道路养护", "积水整治", "合同审核", "法治宣讲", "征地补偿", "停车收费", "噪声扰民", "电梯加装", "农贸市场搬迁", "河道保洁");

    private final BenchServer server;
    private final JdbcTemplate jdbc;
    private final SplittableRandom random = new SplittableRandom(2026);

    BigLedger(BenchServer server) {
        this.server = server;
        this.jdbc = server.get(JdbcTemplate.class);
    }

    /** Records the first ten thousand. */
    void record() {
        List<MatterType> types = opened();
        List<Course> courses = new ArrayList<>();
        for (int n = 0; n < RECORDED; n++) {
            Unit town = server.towns().get(random.nextInt(server.towns().size()));
            courses.add(course(types.get(n % types.size()), town));
        }
        for (int from = 0; from < RECORDED; from += 1000) {
            server.get(Ledger.class).recordAll(courses.subList(from, from + 1000));
        }
        jdbc.execute("create table recorded as select id from matter");
        ready();
    }

    /** The types that can be opened with what is required alone. */
    private List<MatterType> opened() {
        return server.get(Catalogue.class).matterTypes().stream()
                .filter(type -> {
                    try {
                        server.get(Ledger.class)
                                .recordAll(List.of(course(type, server.towns().getFirst())));
                        return true;
                    } catch (CourseRefusal refused) {
                        return false;
                    }
                })
                .toList();
    }

    private Course course(MatterType type, Unit town) {
        LocalDate day = LocalDate.of(2025, 2, 1).plusDays(random.nextInt(650));
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        type.dates().stream().filter(MatterType.DateLabel::required).forEach(label -> dates.put(label.kind(), day));
        Map<String, Value> fields = new LinkedHashMap<>();
        boolean free =
                type.fields().stream().allMatch(field -> field.requiredWhen().isEmpty());
        for (Field field : type.fields()) {
            if (field.atRegistration() && (field.required() || random.nextInt(10) < 4)) {
                if (FieldGate.read(field, raw(field, day, free), day) instanceof FieldGate.Reading.Filled filled) {
                    fields.put(field.key(), filled.value());
                }
            }
        }
        User user = server.user(town);
        Instant at = day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return new Course(
                new Registration(
                        new UUID(random.nextLong(), random.nextLong()),
                        type.key(),
                        town.id(),
                        town.id(),
                        dates,
                        fields,
                        day),
                user,
                at,
                List.of());
    }

    /** @param free whether any option will do, because no other field is asked for by it */
    private String raw(Field field, LocalDate day, boolean free) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT ->
                PLACES.get(random.nextInt(PLACES.size()))
                        + MATTERS.get(random.nextInt(MATTERS.size()))
                        + random.nextInt(1000)
                        + "号";
            case WHOLE, DECIMAL ->
                Integer.toString(field.min().map(java.math.BigDecimal::intValue).orElse(1)
                        + (field.max().isPresent() ? 0 : random.nextInt(28)));
            case DATE -> day.toString();
            case DATE_TIME -> day + " 09:30";
            case YES_NO -> free && random.nextBoolean() ? "是" : "否";
            case CHOICE, CHOICES ->
                field.options()
                        .get(free ? random.nextInt(field.options().size()) : 0)
                        .code();
            case PERSONS -> "某人（" + random.nextInt(500) + "）";
            case ROWS -> "";
        };
    }

    /** Copies the recorded ones so many times more; {@code first} numbers the copies. */
    void copy(int first, int last) {
        String number = """
                split_part(m.number, '〕', 1) || '〕' || (k * 100000
                    + cast(rtrim(split_part(m.number, '〕', 2), '号') as integer)) || '号'""";
        String from = " cross join generate_series(" + first + ", " + last + ") k";
        String id = "md5(m.id::text || k)::uuid";
        jdbc.update("""
                insert into matter (id, installation_id, type, type_version, owner_unit, handling_unit, number, title,
                    stage, closed, arrived_on, confirmed_on, occurred_on, closed_on, recorded_at, fields, state, version)
                select %s, m.installation_id, m.type, m.type_version, m.owner_unit, m.handling_unit, %s, m.title,
                    m.stage, m.closed, m.arrived_on, m.confirmed_on, m.occurred_on, m.closed_on, m.recorded_at,
                    m.fields, m.state, m.version
                from matter m join recorded r on r.id = m.id %s
                """.formatted(id, number, from));
        jdbc.update("""
                insert into journal (matter_id, seq, at, on_day, actor_id, actor_name, actor_post, actor_unit,
                    on_behalf_of, type_version, kind, act)
                select %s, j.seq, j.at, j.on_day, j.actor_id, j.actor_name, j.actor_post, j.actor_unit, j.on_behalf_of,
                    j.type_version, j.kind,
                    case when j.kind = 'registered' then jsonb_set(j.act, '{number}', to_jsonb(%s)) else j.act end
                from matter m join recorded r on r.id = m.id join journal j on j.matter_id = m.id %s
                """.formatted(id, number, from));
        jdbc.update("""
                insert into clock (matter_id, rule, rule_version, calendar_version, sense, started_on, due_at,
                    provisional, stopped_on)
                select %s, c.rule, c.rule_version, c.calendar_version, c.sense, c.started_on, c.due_at, c.provisional,
                    c.stopped_on
                from matter m join recorded r on r.id = m.id join clock c on c.matter_id = m.id %s
                """.formatted(id, from));
        jdbc.update("""
                insert into due_day (matter_id, type, owner_unit, handled_for_others, due_at)
                select %s, d.type, d.owner_unit, d.handled_for_others, d.due_at
                from matter m join recorded r on r.id = m.id join due_day d on d.matter_id = m.id %s
                """.formatted(id, from));
        sample();
        ready();
    }

    private void ready() {
        List.of("matter", "journal", "clock", "due_day", "at_stage")
                .forEach(table -> jdbc.execute("vacuum analyze " + table));
    }

    /** Rows and journals of some copies agree. */
    private void sample() {
        JournalAudit audit = server.get(JournalAudit.class);
        List<UUID> some = jdbc.query(
                "select id from matter order by id limit " + SAMPLE, (row, n) -> row.getObject("id", UUID.class));
        long differing =
                some.stream().filter(id -> audit.difference(id).isPresent()).count();
        if (differing > 0) {
            throw new IllegalStateException(differing + " of " + SAMPLE + " copies differ from their journal");
        }
    }
}
