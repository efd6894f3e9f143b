package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link LedgerWorld} for tests of importing. */
public final class ImportWorld implements AutoCloseable {

    private final LedgerWorld world = new LedgerWorld();

    public MatterTypes types() {
        return MatterTypes.of(Catalogue.shipped());
    }

    public JdbcClient jdbc() {
        return world.jdbc;
    }

    public Units units() {
        return world.units;
    }

    public Ledger ledger() {
        return world.ledger;
    }

    public OldLedger oldLedger() {
        return ((JdbcLedger) world.ledger).oldLedger();
    }

    public TransactionTemplate transactions() {
        return world.transactions;
    }

    public Clock clock() {
        return world.clock;
    }

    public User clerk() {
        return world.clerk;
    }

    public User neighbour() {
        return world.neighbour;
    }

    public List<JournalAudit.Difference> differences() {
        return world.journalAudit.differences();
    }

    @Override
    public void close() {
        world.close();
    }
}
