package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.platform.audit.Audit;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger in PostgreSQL: written in {@link Submitting}, read in {@link MatterReader}, {@link MatterLists} and {@link DueList}. */
final class JdbcLedger implements Ledger {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Units units;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final LedgerParts parts;
    private final Submitting submitting;

    JdbcLedger(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Units units,
            Clock clock,
            Audit audit,
            ApplicationEventPublisher events,
            LedgerParts parts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.units = units;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
        this.parts = parts;
        this.submitting = new Submitting(jdbc, transactions, units, clock, events, parts);
    }

    /** What goes into other hands, over the same workers. */
    Transfers transfers() {
        return new JdbcTransfers(jdbc, parts, events, clock);
    }

    /** Who sees which kinds of matters of which units, by the same filter. */
    Sight sight() {
        return (type, owners, user) -> {
            Access access = access(user);
            return owners.stream().allMatch(owner -> access.sees(type, owner));
        };
    }

    /** Ledgers kept elsewhere, over the same workers. */
    OldLedger oldLedger() {
        return new JdbcOldLedger(jdbc, parts.types(), units, clock, parts.courses());
    }

    /** Matters under earlier versions of their types, over the same workers. */
    OldVersions oldVersions() {
        return new JdbcOldVersions(jdbc, transactions, clock, parts);
    }

    @Override
    public Receipt register(Registration asked, User person) {
        return submitting.register(asked, person);
    }

    @Override
    public Receipt submit(Submission asked, User person) {
        return submitting.submit(asked, person);
    }

    @Override
    public <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    @Override
    public List<Receipt> recordAll(List<Course> courses) {
        return transactions.execute(tx -> parts.courses().record(courses, Set.of()));
    }

    @Override
    public MatterView open(UUID matter, User user) {
        Matter readable = readable(matter, user);
        if (parts.types().isForFew(readable.type())) {
            audit.lookedToday(user, matter, "打开");
        }
        return shown(readable, user, false);
    }

    @Override
    public MatterView unmask(UUID matter, String purpose, User user) {
        if (purpose.isBlank()) {
            throw new MatterRefusal("required", "查看个人信息请写明用途，用途会留存备查。");
        }
        Matter readable = readable(matter, user);
        audit.looked(user, matter, purpose.strip());
        return shown(readable, user, true);
    }

    @Override
    public Page list(Query query, User user) {
        return parts.lists().page(query, access(user), today());
    }

    @Override
    public void export(Query query, User user, Consumer<Row> row) {
        Access access = access(user);
        LocalDate today = today();
        // a cursor needs a transaction
        transactions.executeWithoutResult(tx -> parts.lists().all(query, access, today, one -> {
            if (parts.types().isForFew(one.type())) {
                audit.lookedToday(user, one.id(), "导出清单");
            }
            row.accept(one);
        }));
    }

    @Override
    public List<Due> due(User user, LocalDate today, int workingDaysAhead) {
        return parts.dues().due(access(user), today, workingDaysAhead);
    }

    @Override
    public Optional<UUID> find(String number, User user) {
        return parts.reader().find(number.strip(), access(user));
    }

    @Override
    public Neighbours neighbours(User user) {
        Access access = access(user);
        return parts.linked().standing().seenBy(access);
    }

    @Override
    public List<Matter> grown(UUID matter, User user) {
        Access access = access(user);
        return parts.linked().grown(matter).stream().filter(access::sees).toList();
    }

    @Override
    public List<UUID> sameHolder(UUID matter, String field, User user) {
        return parts.same().of(readable(matter, user), field, access(user));
    }

    @Override
    public void erase(UUID matter, String reason, User user) {
        if (reason.isBlank()) {
            throw new MatterRefusal("required", "销毁个人信息请写明理由。");
        }
        if (!user.has(MatterType.Role.PRINCIPAL) && !user.has(MatterType.Role.ADMINISTRATOR)) {
            throw new MatterRefusal("not_your_role", "销毁个人信息应当由负责人或者管理员办理。");
        }
        Matter readable = readable(matter, user);
        transactions.executeWithoutResult(tx -> {
            parts.personal().destroy(readable.id(), now());
            audit.looked(user, readable.id(), "销毁个人信息：" + reason.strip());
        });
    }

    private MatterView shown(Matter sealed, User user, boolean unmasked) {
        return parts.reader().open(sealed, parts.capacities().roles(sealed, user, today()), access(user), unmasked);
    }

    private Matter readable(UUID id, User user) {
        return Submitting.seen(parts.reader().matter(id), access(user));
    }

    private Access access(User user) {
        return Access.of(user, units, parts.types(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As exact as the column. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
