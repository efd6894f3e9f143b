package cn.mingfa.bench;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.organisation.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A page of fifty rows with count and totals, the access filter beneath, while the ledger grows. */
final class ListRun {

    private static final int WARM = 8;
    private static final int ROUNDS = 40;
    private static final int[] COPIES = {0, 9, 99};
    private static final String TYPE = "publicity_event";
    private static final String LIMITED = "disclosure_application";
    private static final String STAGE = "received";

    private final BenchServer server;
    private final Ledger ledger;
    private final User overseer;
    private final User clerk;
    private final Unit town;

    ListRun(BenchServer server) {
        this.server = server;
        this.ledger = server.get(Ledger.class);
        this.overseer = somebody(server.district(), Role.SUPERVISOR);
        this.town = server.towns().get(1);
        this.clerk = somebody(server.towns().getFirst(), Role.CLERK);
    }

    private static User somebody(Unit unit, Role role) {
        return new User(UUID.randomUUID(), "某人", "干事", unit, Set.of(role));
    }

    List<Measured> run(BigLedger big) {
        List<Measured> all = new ArrayList<>();
        int before = 0;
        for (int copies : COPIES) {
            if (copies > 0) {
                big.copy(before + 1, copies);
                before = copies;
            }
            all.addAll(at(BigLedger.RECORDED * (copies + 1)));
        }
        return all;
    }

    List<Measured> at(int matters) {
        List<Measured> all = new ArrayList<>();
        asked().forEach((name, question) -> all.addAll(measured(name, question, matters)));
        return all;
    }

    private record Question(User user, Query query) {}

    private Map<String, Question> asked() {
        Map<String, Question> asked = new LinkedHashMap<>();
        asked.put("district, newest", of(overseer, Asked.all()));
        asked.put("district, page 200", of(overseer, Asked.all().page(199, 50)));
        sorted(asked, "district", overseer);
        asked.put("district, overdue", of(overseer, Asked.all().overdue()));
        asked.put(
                "district, overdue by due day",
                of(overseer, Asked.all().overdue().by("due", false)));
        asked.put("district, open", of(overseer, Asked.all().closed(false)));
        asked.put(
                "district, open by due day",
                of(overseer, Asked.all().closed(false).by("due", false)));
        asked.put("district, closed", of(overseer, Asked.all().closed(true)));
        asked.put(
                "district, a quarter",
                of(overseer, Asked.all().from(LocalDate.of(2026, 4, 1)).to(LocalDate.of(2026, 6, 30))));
        asked.put("district, a rare word", of(overseer, Asked.all().words("砚池道路养护77号")));
        asked.put("district, a common word", of(overseer, Asked.all().words("积水")));
        asked.put("district, two words", of(overseer, Asked.all().words("竹榭 电梯")));
        asked.put("district, a number", of(overseer, Asked.all().words("普法〔2026〕17号")));
        asked.put(
                "district, a kind of work with totals", of(overseer, Asked.all().type(TYPE)));
        asked.put(
                "district, a kind by number",
                of(overseer, Asked.all().type(TYPE).by("number", false)));
        asked.put(
                "district, a kind by due day",
                of(overseer, Asked.all().type(LIMITED).by("due", false)));
        asked.put(
                "district, a kind overdue",
                of(overseer, Asked.all().type(LIMITED).overdue()));
        asked.put(
                "district, a kind at a stage",
                of(overseer, Asked.all().type(LIMITED).stage(STAGE)));
        asked.put(
                "district, a kind by a column",
                of(overseer, Asked.all().type(TYPE).by("sessions", true)));
        asked.put(
                "district, a kind by a field",
                of(overseer, Asked.all().type(TYPE).where("form", "on_site")));
        asked.put("district, a town of it", of(overseer, Asked.all().in(town.id())));
        asked.put(
                "district, a town of it by number",
                of(overseer, Asked.all().in(town.id()).by("number", false)));
        asked.put("town, newest", of(clerk, Asked.all()));
        sorted(asked, "town", clerk);
        asked.put("town, overdue", of(clerk, Asked.all().overdue()));
        asked.put("town, closed", of(clerk, Asked.all().closed(true)));
        asked.put("town, open by due day", of(clerk, Asked.all().closed(false).by("due", false)));
        asked.put("town, a word", of(clerk, Asked.all().words("噪声")));
        asked.put("town, a kind of work with totals", of(clerk, Asked.all().type(TYPE)));
        asked.put("town, a kind by number", of(clerk, Asked.all().type(TYPE).by("number", false)));
        return asked;
    }

    private static void sorted(Map<String, Question> asked, String who, User user) {
        asked.put(who + ", by number", of(user, Asked.all().by("number", false)));
        asked.put(who + ", by title", of(user, Asked.all().by("title", false)));
        asked.put(who + ", by stage", of(user, Asked.all().by("stage", false)));
        asked.put(who + ", by due day", of(user, Asked.all().by("due", false)));
    }

    private static Question of(User user, Asked asked) {
        return new Question(user, asked.query());
    }

    private List<Measured> measured(String name, Question question, int matters) {
        Samples samples = new Samples(WARM + ROUNDS);
        Samples warm = new Samples(WARM);
        for (int round = 0; round < WARM; round++) {
            warm.time(() -> ledger.list(question.query(), question.user()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            samples.time(() -> ledger.list(question.query(), question.user()));
        }
        String what = "list of " + matters + ", " + name + ": ";
        return List.of(
                Measured.of(what + "p50", samples.percentile(50), "ms"),
                Measured.of(what + "p95", samples.percentile(95), "ms").aiming("50 ms"),
                Measured.of(what + "read", BigDecimal.valueOf(blocks(question)), "blocks"));
    }

    /** How many blocks of the database one asking reads, from memory or not: the same on a busy machine. */
    private long blocks(Question question) {
        // one connection, but no transaction: what it read is told when a statement is done
        TransactionTemplate one = new TransactionTemplate(server.get(PlatformTransactionManager.class));
        one.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
        return Objects.requireNonNull(one.execute(status -> {
            long before = blocksRead();
            ledger.list(question.query(), question.user());
            return blocksRead() - before;
        }));
    }

    /** By this connection. */
    private long blocksRead() {
        JdbcTemplate jdbc = server.get(JdbcTemplate.class);
        jdbc.execute("select pg_stat_force_next_flush()");
        return jdbc.query(
                        "select sum(hits + reads) from pg_stat_get_backend_io(pg_backend_pid())",
                        (row, n) -> row.getLong(1))
                .getFirst();
    }
}
