package cn.mingfa.platform.ledger;

import cn.mingfa.platform.audit.TestAudit;
import cn.mingfa.platform.config.MasterKey;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.TestOrganisation;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process in which four clerks register matters and close them until it is killed, each saying after each receipt
 * what it was given: {@code ready}, then {@code R number} and {@code S number} lines.
 */
final class SubmittingProcess {

    static final int CLERKS = 4;

    private SubmittingProcess() {}

    /** Arguments: URL, user, password, folder for files, unit, how many matters. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < CLERKS; i++) {
            Thread.ofPlatform().start(() -> clerk(args, out));
        }
    }

    private static void clerk(String[] args, PrintStream out) {
        var source = new SingleConnectionDataSource(args[0], args[1], args[2], true);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        JdbcClient client = JdbcClient.create(jdbc);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Units units = TestOrganisation.units(client, transactions);
        Clock clock = Clock.fixed(new TestClock(LedgerWorld.TODAY).instant(), TestClock.SHANGHAI);
        Path folder = Path.of(args[3]);
        MatterTypes types = SmallType.types();
        Ledger ledger = new Ground(
                        jdbc,
                        transactions,
                        units,
                        TestOrganisation.parameters(client),
                        clock,
                        TestAudit.over(client, clock),
                        event -> {},
                        types,
                        SmallType.reckoner(),
                        new PersonalStore(client, MasterKey.of(folder.resolve("key"))),
                        new FolderEvidence(folder, 1024, client, units, types, clock))
                .ledger();
        Unit unit = units.unit(UUID.fromString(args[4]));
        User clerk =
                new User(UUID.randomUUID(), "沈知微", "经办人", unit, Set.of(cn.mingfa.kernel.matter.MatterType.Role.CLERK));
        work(ledger, clerk, Integer.parseInt(args[5]), out);
    }

    private static void work(Ledger ledger, User clerk, int matters, PrintStream out) {
        LocalDate today = LedgerWorld.TODAY;
        out.println("ready");
        for (int i = 0; i < matters && !out.checkError(); i++) {
            Receipt receipt =
                    ledger.register(SmallType.registration(clerk.unit().id(), today), clerk);
            out.println("R " + receipt.number());
            ledger.submit(
                    new Submission(
                            UUID.randomUUID(),
                            receipt.matter(),
                            receipt.version(),
                            today,
                            new Change.Perform("finish", Map.of(), Optional.empty())),
                    clerk);
            out.println("S " + receipt.number());
        }
    }
}
