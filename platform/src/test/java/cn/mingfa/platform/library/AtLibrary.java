package cn.mingfa.platform.library;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.audit.TestAudit;
import cn.mingfa.platform.figures.TestLedger;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The library over the test database, without the server around it. */
public final class AtLibrary {

    private static final Unit DISTRICT = new Unit(
            UUID.randomUUID(),
            "澄",
            "澄砚区人民政府",
            "澄砚区",
            UnitKind.DISTRICT,
            Optional.empty(),
            LocalDate.of(2000, 1, 1),
            Optional.empty());

    private final User administrator = new User(UUID.randomUUID(), "凌知远", "管理员", DISTRICT, Set.of(Role.ADMINISTRATOR));
    private final Acts acts;
    private final AcceptedDocuments documents;
    private final RuleSwitchboard switches;
    private final StatuteShelf statutes;
    private final LocalUsage usage;
    private final Units units;

    public AtLibrary(Units units, Clock clock) {
        this.units = units;
        JdbcClient jdbc = TestLedger.client();
        acts = TestAudit.acts(jdbc, clock);
        documents = new JdbcDocuments(jdbc, acts, units, clock);
        switches = new JdbcRuleSwitchboard(jdbc, acts, clock);
        statutes = new JdbcStatutes(jdbc, acts, clock);
        usage = new LearntUsage(jdbc, clock, new AtOnce());
    }

    public User administrator() {
        return administrator;
    }

    public AcceptedDocuments documents() {
        return documents;
    }

    public RuleSwitchboard switches() {
        return switches;
    }

    public Grounds grounds() {
        return new ShelfGrounds(documents, statutes, switches, usage, units);
    }

    StatuteShelf statutes() {
        return statutes;
    }

    Acts acts() {
        return acts;
    }

    LocalUsage usage() {
        return usage;
    }
}
