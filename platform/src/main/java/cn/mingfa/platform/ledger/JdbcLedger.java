package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
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
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger in PostgreSQL: writing here, reading in {@link MatterReader}, {@link MatterLists} and {@link DueList}. */
final class JdbcLedger implements Ledger {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    /** Within a whole, what is refused takes back no more than itself. */
    private final TransactionTemplate own;

    private final Units units;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final LedgerParts parts;
    private final Answers answers;

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
        this.own = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.units = units;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
        this.parts = parts;
        this.answers = new Answers(jdbc);
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
        return answers.once(asked.key(), () -> {
            Instant now = now();
            LocalDate today = parts.recorder().dayOf(now);
            User user = parts.capacities().registering(asked, person, today);
            parts.gate().check(asked, user, access(user), today);
            return inTransaction(() -> {
                SeriesNumbers.Series series = series(asked);
                String number = SeriesNumbers.written(
                        units.unit(asked.ownerUnit()), series, parts.numbers().next(series));
                Recorder.By by = new Recorder.By(user, now);
                Recorded recorded = parts.recorder().open(asked, number, by);
                Optional<Recorded> origin =
                        asked.origin().flatMap(o -> linked(recorded, o, asked.on(), by, access(person)));
                parts.writer().insert(List.of(recorded), List.of(Answers.of(asked.key(), recorded.matter(), now)));
                origin.ifPresent(earlier -> {
                    if (!parts.writer().update(earlier, earlier.matter().version() - 1)) {
                        throw conflict(earlier.matter().id());
                    }
                });
                return published(recorded);
            });
        });
    }

    /** Links the new matter with the one it was opened from; gives that one back where its journal holds the link. */
    private Optional<Recorded> linked(
            Recorded opened, Registration.Origin origin, LocalDate on, Recorder.By by, Access access) {
        Matter earlier = seen(parts.reader().locked(origin.matter()), access);
        if (origin.link().namesTheLater()) {
            Recorded before = new Recorded(parts.types().of(earlier), earlier, Optional.empty());
            parts.recorder().act(before, new Entry.Linked(opened.matter().id(), origin.link()), on, by);
            return Optional.of(before);
        }
        parts.recorder().act(opened, new Entry.Linked(earlier.id(), origin.link()), on, by);
        return Optional.empty();
    }

    @Override
    public Receipt submit(Submission asked, User person) {
        return answers.once(asked.key(), () -> {
            Instant now = now();
            // a large file is stored before the matter is touched
            Optional<String> stored = asked.change() instanceof Change.File file
                    ? Optional.of(parts.evidence().store(file.content()))
                    : Optional.empty();
            return inTransaction(() -> {
                Access access = access(person);
                Matter matter = seen(parts.reader().locked(asked.matter()), access);
                if (!access.mayWrite(matter)) {
                    throw new MatterRefusal("not_your_unit", "这个事项由其他单位办理，您可以查看，不能改动。");
                }
                if (matter.version() != asked.expectedVersion()) {
                    throw conflict(matter.id());
                }
                User user = parts.capacities()
                        .changing(
                                matter, asked.change(), person, parts.recorder().dayOf(now));
                Recorded recorded = new Recorded(parts.types().of(matter), matter, Optional.empty());
                Recorder.By by = new Recorder.By(user, now);
                Entry.Act act = act(asked.change(), stored, person);
                parts.recorder().act(recorded, act, asked.on(), by);
                List<Recorded> opened = parts.follows().open(recorded, act, asked.on(), by);
                if (!opened.isEmpty()) {
                    parts.writer().insert(opened, List.of());
                }
                if (!parts.writer()
                        .update(recorded, matter.version(), Answers.of(asked.key(), recorded.matter(), now))) {
                    throw conflict(matter.id());
                }
                return published(recorded);
            });
        });
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
        return parts.linked().seenBy(access);
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

    private Entry.Act act(Change change, Optional<String> stored, User user) {
        return switch (change) {
            case Change.Perform perform -> new Entry.Performed(perform.action(), perform.fields(), perform.note());
            case Change.Correct correct -> new Entry.Corrected(correct.fields(), correct.reason());
            case Change.Note note -> new Entry.Noted(note.text());
            case Change.File file ->
                new Entry.EvidenceFiled(stored.orElseThrow(), file.name(), file.kind(), file.effectiveOn());
            case Change.Link link -> {
                readable(link.other(), user);
                yield new Entry.Linked(link.other(), link.type());
            }
        };
    }

    private MatterView shown(Matter sealed, User user, boolean unmasked) {
        return parts.reader().open(sealed, parts.capacities().roles(sealed, user, today()), access(user), unmasked);
    }

    private Matter readable(UUID id, User user) {
        return seen(parts.reader().matter(id), access(user));
    }

    private static Matter seen(Optional<Matter> matter, Access access) {
        return matter.filter(access::sees).orElseThrow(() -> new NotFound("没有这个事项，或者您不能查看它。"));
    }

    private Conflict conflict(UUID matter) {
        return new Conflict(parts.journal()
                .lastChange(matter)
                .map(last -> "“%s”已由%s在%s改过，请刷新后再提交。您填写的内容未丢失。"
                        .formatted(
                                last.title(), last.by(), Sentence.time(last.at().toInstant(), clock)))
                .orElse("这个事项刚刚被改过，请刷新后再提交。您填写的内容未丢失。"));
    }

    private Receipt inTransaction(Supplier<Receipt> work) {
        return Objects.requireNonNull(own.execute(tx -> work.get()));
    }

    private Receipt published(Recorded recorded) {
        Matter matter = recorded.matter();
        events.publishEvent(new MatterChanged(matter.id(), matter.type(), matter.ownerUnit(), recorded.steps()));
        return new Receipt(matter.id(), matter.number(), matter.version(), false);
    }

    private SeriesNumbers.Series series(Registration asked) {
        return CourseRecorder.series(asked, parts.types());
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
