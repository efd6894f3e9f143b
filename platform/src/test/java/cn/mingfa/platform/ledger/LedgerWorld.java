package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.audit.Audit;
import cn.mingfa.platform.audit.TestAudit;
import cn.mingfa.platform.config.MasterKey;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Parameters;
import cn.mingfa.platform.organisation.TestOrganisation;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A district with two towns on an empty database, and the shipped matter types. */
final class LedgerWorld implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final TestClock clock = new TestClock(TODAY);
    final HikariDataSource source;
    final JdbcTemplate template;
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final Units units;
    final Parameters parameters;
    final Audit audit;
    final Ledger ledger;
    final EvidenceStore evidence;
    final JournalAudit journalAudit;
    final Path folder;
    private volatile boolean deaf;
    final List<Object> events = java.util.Collections.synchronizedList(new ArrayList<>());

    final Unit district = unit("澄府", "澄砚区人民政府", "澄砚区", UnitKind.DISTRICT, Optional.empty());
    final Unit willow = unit("澄柳", "栖禾镇人民政府", "栖禾镇", UnitKind.TOWNSHIP, Optional.of(district.id()));
    final Unit brook = unit("澄望", "岚汀街道办事处", "岚汀街道", UnitKind.SUB_DISTRICT, Optional.of(district.id()));
    final User clerk = user("沈知微", "经办人", willow, Role.CLERK);
    final User principal = user("陆见山", "司法所所长", willow, Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);
    final User neighbour = user("何晚舟", "经办人", brook, Role.CLERK, Role.PRINCIPAL);
    final User supervisor = user("乔若谷", "监督员", district, Role.SUPERVISOR);

    LedgerWorld() {
        this(TestDatabase.fresh());
    }

    LedgerWorld(TestDatabase.Address address) {
        this(address, Catalogue.shipped());
    }

    LedgerWorld(TestDatabase.Address address, Catalogue catalogue) {
        source = TestDatabase.pool(address);
        template = new JdbcTemplate(source);
        jdbc = JdbcClient.create(template);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        units = TestOrganisation.units(jdbc, transactions);
        parameters = TestOrganisation.parameters(jdbc);
        audit = TestAudit.over(jdbc, clock);
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "ledger");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        MatterTypes types = MatterTypes.of(catalogue);
        FolderEvidence files = new FolderEvidence(folder, 1024 * 1024, jdbc, units, types, clock);
        evidence = files;
        ledger = new Ground(
                        template,
                        transactions,
                        units,
                        parameters,
                        clock,
                        audit,
                        this::heard,
                        types,
                        Reckoner.of(catalogue, units),
                        new PersonalStore(jdbc, MasterKey.of(folder.resolve("key"))),
                        files)
                .ledger();
        journalAudit = new JournalAudit(jdbc, types);
        List.of(district, willow, brook).forEach(units::add);
    }

    /** From now on whoever listens breaks off. */
    void refuseEvents() {
        deaf = true;
    }

    private void heard(Object event) {
        if (deaf) {
            throw new IllegalStateException("the listener broke off");
        }
        events.add(event);
    }

    private static Unit unit(String code, String name, String shortName, UnitKind kind, Optional<UUID> parent) {
        return new Unit(
                UUID.randomUUID(), code, name, shortName, kind, parent, LocalDate.of(2015, 1, 1), Optional.empty());
    }

    static User user(String name, String post, Unit unit, Role... roles) {
        return new User(UUID.randomUUID(), name, post, unit, Set.of(roles));
    }

    /** A publicity event (普法活动) of the first town. */
    Registration event(String topic, int sessions, LocalDate on) {
        return event(topic, sessions, on, Map.of());
    }

    Registration event(String topic, int sessions, LocalDate on, Map<String, Value> more) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("topic", new Value.Text(topic));
        fields.put("form", new Value.Choice("on_site"));
        fields.put("audience", new Value.Choice("residents"));
        fields.put("sessions", new Value.Whole(sessions));
        fields.putAll(more);
        return registration("publicity_event", DateKind.OCCURRED, on, fields);
    }

    /** An application for disclosure (依申请公开) of the first town, with an applicant's name. */
    Registration application(String subject, LocalDate arrived) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("subject", new Value.Text(subject));
        fields.put("applicant", new Value.Text("江远帆"));
        fields.put("contact", new Value.Text("13900001234"));
        fields.put("applicant_kind", new Value.Choice("natural_person"));
        fields.put("channel", new Value.Choice("in_person"));
        fields.put("forwarded", new Value.YesNo(false));
        return registration("disclosure_application", DateKind.ARRIVED, arrived, fields);
    }

    /** A matter of the first town, entered on the day it carries. */
    Registration registration(String type, DateKind date, LocalDate on, Map<String, Value> fields) {
        return new Registration(UUID.randomUUID(), type, willow.id(), willow.id(), Map.of(date, on), fields, on);
    }

    /** The same in the ledger of a unit. */
    static Registration in(Unit unit, Registration like) {
        return new Registration(like.key(), like.type(), unit.id(), unit.id(), like.dates(), like.fields(), like.on());
    }

    Submission perform(Receipt receipt, String action, Map<String, Value> fields, LocalDate on) {
        return new Submission(
                UUID.randomUUID(),
                receipt.matter(),
                receipt.version(),
                on,
                new Change.Perform(action, fields, Optional.empty()));
    }

    Submission note(Receipt receipt, String text) {
        return new Submission(UUID.randomUUID(), receipt.matter(), receipt.version(), TODAY, new Change.Note(text));
    }

    /** Every number of a series is there once, from 1 on. */
    List<Integer> numbersOf(Unit unit, String word) {
        return jdbc
                .sql("select number from matter where owner_unit = :unit and number like :start")
                .param("unit", unit.id())
                .param("start", unit.code() + word + "〔%")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .map(number -> Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.indexOf('号'))))
                .sorted()
                .toList();
    }

    /** Numbers of matters whose row names another due day than their clocks. */
    List<String> mattersWithAnotherDueDay() {
        return jdbc.sql("""
                        select m.number from matter m left join due_day d on d.matter_id = m.id
                        where (d.matter_id is not null
                                and (d.type, d.owner_unit) is distinct from (m.type, m.owner_unit))
                            or d.handled_for_others is distinct from
                                (case when d.matter_id is not null then m.handled_for_others end)
                            or d.due_at is distinct from (select min(c.due_at) from clock c
                                where c.matter_id = m.id and c.stopped_on is null and c.sense = 'at_most')
                        """).query((row, n) -> row.getString(1)).list();
    }

    /** Numbers of matters of which lists by stage know another stage, day or unit than their row. */
    List<String> mattersAtAnotherStage() {
        return jdbc.sql("""
                        select m.number from matter m left join at_stage a on a.matter_id = m.id
                        where (a.type, a.owner_unit, a.handled_for_others, a.stage, a.occurred_on) is distinct from
                            (m.type, m.owner_unit, m.handled_for_others, m.stage, m.occurred_on)
                        """).query((row, n) -> row.getString(1)).list();
    }

    @Override
    public void close() {
        source.close();
    }
}
