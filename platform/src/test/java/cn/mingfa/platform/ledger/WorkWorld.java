package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.config.MasterKey;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.TestOrganisation;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger of a district with two towns, for tests of modules beside it: its people hold posts, its clock is moved. */
public final class WorkWorld implements AutoCloseable {

    /** A Friday. */
    public static final LocalDate TODAY = LedgerWorld.TODAY;

    private final LedgerWorld world = new LedgerWorld(TestDatabase.fresh());
    private final Persons persons = TestOrganisation.persons(world.jdbc);

    public WorkWorld() {
        for (User user : new User[] {world.clerk, world.principal, world.neighbour, world.supervisor}) {
            employ(user);
        }
    }

    /** Gives a user a post, so that they are found by it. */
    public User employ(User user) {
        persons.add(new Person(user.person(), user.name()));
        persons.add(new Post(
                UUID.randomUUID(),
                user.person(),
                user.unit().id(),
                user.post(),
                user.roles(),
                LocalDate.of(2020, 1, 1),
                Optional.empty()));
        return user;
    }

    public User employ(String name, String post, Unit unit, Role... roles) {
        return employ(new User(UUID.randomUUID(), name, post, unit, Set.of(roles)));
    }

    public void to(LocalDateTime moment) {
        world.clock.to(moment.atZone(TestClock.SHANGHAI).toInstant());
    }

    public Clock clock() {
        return world.clock;
    }

    public Ledger ledger() {
        return world.ledger;
    }

    public EvidenceStore evidence() {
        return world.evidence;
    }

    public MatterTypes types() {
        return MatterTypes.of(Catalogue.shipped());
    }

    public Movements movements() {
        Reckoner reckoner = Reckoner.of(Catalogue.shipped(), world.units);
        MatterLists lists = new MatterLists(
                world.jdbc,
                types(),
                new PersonalStore(world.jdbc, MasterKey.of(world.folder.resolve("key"))),
                world.units);
        return new JdbcMovements(world.jdbc, types(), lists, reckoner, world.units, world.clock);
    }

    public JdbcClient jdbc() {
        return world.jdbc;
    }

    public TransactionTemplate transactions() {
        return world.transactions;
    }

    public Units units() {
        return world.units;
    }

    public Persons persons() {
        return persons;
    }

    public Unit town() {
        return world.willow;
    }

    public Unit otherTown() {
        return world.brook;
    }

    public Unit district() {
        return world.district;
    }

    public User clerk() {
        return world.clerk;
    }

    public User neighbour() {
        return world.neighbour;
    }

    public User supervisor() {
        return world.supervisor;
    }

    /** An application for disclosure of the town, whose reply is due 20 working days on. */
    public Receipt application(String subject, LocalDate arrived) {
        return world.ledger.register(world.application(subject, arrived), world.clerk);
    }

    /** What a firm has asked for, registered by the user. */
    public Receipt enterpriseMatter(String matter, Unit handling, User by) {
        Map<String, Value> fields = Map.of(
                "matter", new Value.Text(matter),
                "firm", new Value.Text("澄砚精工"),
                "source", new Value.Choice("visit"),
                "lead", new Value.Text(handling.shortName()),
                "due_on", new Value.Day(TODAY.plusDays(20)));
        return world.ledger.register(
                LedgerWorld.in(handling, world.registration("enterprise_matter", DateKind.ARRIVED, TODAY, fields)), by);
    }

    /** A contract the clerk has sent for legality review: the reviewer's step comes next. */
    public Receipt review(String subject) {
        Map<String, Value> fields = Map.of(
                "subject", new Value.Text(subject),
                "kind", new Value.Choice("contract"),
                "submitter", new Value.Text("城建办"),
                "reviewers", new Value.Choices(List.of("judicial_office")));
        return world.ledger.register(
                world.registration("legality_review", DateKind.ARRIVED, TODAY, fields), world.clerk);
    }

    /** An item planned for a meeting of the town. */
    public Receipt agendaItem(String topic, LocalDate planned) {
        Map<String, Value> fields = Map.of(
                "topic", new Value.Text(topic),
                "category", new Value.Choice("decision"),
                "meeting_kind", new Value.Choice("standing"),
                "proposer", new Value.Text("城建办"),
                "planned_on", new Value.Day(planned));
        return world.ledger.register(world.registration("agenda_item", DateKind.OCCURRED, TODAY, fields), world.clerk);
    }

    /** A question to the adviser of the town. */
    public Receipt adviserRequest(String question) {
        Map<String, Value> fields = Map.of(
                "question", new Value.Text(question),
                "phase", new Value.Choice("before"),
                "kind", new Value.Choice("opinion"),
                "asker", new Value.Text("城建办"));
        return world.ledger.register(
                world.registration("adviser_request", DateKind.OCCURRED, TODAY, fields), world.clerk);
    }

    /** The same, answered by its clerk: what is left is the firm's own word. */
    public Receipt answeredMatter(String matter) {
        Receipt receipt = enterpriseMatter(matter, world.willow, world.clerk);
        return perform(
                receipt,
                "answer",
                Map.of(
                        "answer", new Value.Text("已协调供电，本周接通。"),
                        "answered_on", new Value.Day(TODAY),
                        "solved", new Value.YesNo(true)),
                world.clerk);
    }

    public Receipt perform(Receipt receipt, String action, Map<String, Value> fields, User by) {
        return world.ledger.submit(world.perform(receipt, action, fields, LocalDate.now(world.clock)), by);
    }

    public Receipt note(Receipt receipt, String text, User by) {
        return world.ledger.submit(world.note(receipt, text), by);
    }

    /** A clock of the matter as if it had been reckoned so. */
    public void clock(UUID matter, String rule, LocalDate started, LocalDateTime due) {
        world.jdbc
                .sql("""
                        insert into clock (matter_id, rule, rule_version, calendar_version, sense, started_on, due_at,
                            provisional) values (:matter, :rule, 1, 'test', 'at_most', :started, :due, false)
                        on conflict (matter_id, rule) do update set due_at = excluded.due_at, stopped_on = null
                        """)
                .param("matter", matter)
                .param("rule", rule)
                .param("started", started)
                .param("due", due)
                .update();
        dueDay(matter);
    }

    public void stop(UUID matter, String rule, LocalDate on) {
        world.jdbc
                .sql("update clock set stopped_on = :on where matter_id = :matter and rule = :rule")
                .param("on", on)
                .param("matter", matter)
                .param("rule", rule)
                .update();
        dueDay(matter);
    }

    private void dueDay(UUID matter) {
        world.template.update(ReckonedClocks.DUE_DAY, matter, matter);
    }

    @Override
    public void close() {
        world.close();
    }
}
