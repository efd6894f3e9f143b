package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A district with two towns and their ledgers, for tests of what is done to offices. */
public final class OfficeWorld implements AutoCloseable {

    public static final LocalDate TODAY = LedgerWorld.TODAY;

    private final LedgerWorld world = new LedgerWorld();

    public Unit district() {
        return world.district;
    }

    public Unit willow() {
        return world.willow;
    }

    public Unit brook() {
        return world.brook;
    }

    public User clerk() {
        return world.clerk;
    }

    public Units units() {
        return world.units;
    }

    public Ledger ledger() {
        return world.ledger;
    }

    public EvidenceStore evidence() {
        return world.evidence;
    }

    public Transfers transfers() {
        return ((JdbcLedger) world.ledger).transfers();
    }

    public Sight sight() {
        return ((JdbcLedger) world.ledger).sight();
    }

    public MatterTypes types() {
        return MatterTypes.of(Catalogue.shipped());
    }

    public JdbcClient jdbc() {
        return world.jdbc;
    }

    public TransactionTemplate transactions() {
        return world.transactions;
    }

    public Clock clock() {
        return world.clock;
    }

    public void today(LocalDate day) {
        world.clock.to(day);
    }

    public List<JournalAudit.Difference> differences() {
        return world.journalAudit.differences();
    }

    /** A publicity event, closed or open as its type says. */
    public Receipt event(Unit unit, User by, LocalDate on) {
        Registration asked = world.event("宣传", 2, on);
        return register(asked, unit, by);
    }

    /** An application for disclosure, with a running limit. */
    public Receipt application(Unit unit, User by, LocalDate arrived) {
        return register(world.application("收费标准", arrived), unit, by);
    }

    public OldLedger oldLedger() {
        return ((JdbcLedger) world.ledger).oldLedger();
    }

    /** A random matter of that kind; none where chance left out what the kind asks for. */
    public Optional<Receipt> random(RandomGenerator random, String type, Unit unit, User by) {
        Registration asked = new RandomWork(random, unit.id()).registration(types().asked(type), TODAY);
        try {
            return Optional.of(world.ledger.register(asked, by));
        } catch (MatterRefusal lacking) {
            return Optional.empty();
        }
    }

    /** Does so many random things to a matter, as its clerk and its principal; what is not allowed is left. */
    public void anyhow(RandomGenerator random, UUID matter, int times) {
        for (int n = 0; n < times; n++) {
            User by = random.nextBoolean() ? world.clerk : world.principal;
            MatterView view = world.ledger.open(matter, by);
            Change change = new RandomWork(random, view.matter().ownerUnit()).change(view, TODAY);
            try {
                world.ledger.submit(
                        new Submission(UUID.randomUUID(), matter, view.matter().version(), TODAY, change), by);
            } catch (MatterRefusal refused) {
                assert !refused.problems().isEmpty();
            }
        }
    }

    private Receipt register(Registration asked, Unit unit, User by) {
        return world.ledger.register(LedgerWorld.in(unit, asked), by);
    }

    @Override
    public void close() {
        world.close();
    }
}
