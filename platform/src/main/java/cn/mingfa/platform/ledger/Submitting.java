package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.Withdrawals;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens and changes one matter: checked, written and told in one transaction, once for each key. As part of a greater
 * whole, what is refused takes back no more than itself.
 */
final class Submitting {

    private final TransactionTemplate transactions;
    private final Units units;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final LedgerParts parts;
    private final Answers answers;

    Submitting(
            JdbcClient jdbc,
            TransactionTemplate around,
            Units units,
            Clock clock,
            ApplicationEventPublisher events,
            LedgerParts parts) {
        this.transactions = new TransactionTemplate(Objects.requireNonNull(around.getTransactionManager()));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.units = units;
        this.clock = clock;
        this.events = events;
        this.parts = parts;
        this.answers = new Answers(jdbc);
    }

    Receipt register(Registration asked, User person) {
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

    Receipt submit(Submission asked, User person) {
        return answers.once(asked.key(), () -> {
            Instant now = now();
            // a large file is stored before the matter is touched
            Optional<String> stored = asked.change() instanceof Change.File file
                    ? Optional.of(parts.evidence().store(file.content()))
                    : Optional.empty();
            return inTransaction(() -> {
                Access access = access(person);
                Matter matter = seen(locked(asked), access);
                if (!access.mayWrite(matter)) {
                    throw new MatterRefusal("not_your_unit", "这个事项由其他单位办理，您可以查看，不能改动。");
                }
                if (matter.version() != asked.expectedVersion()) {
                    throw conflict(matter.id());
                }
                Recorded recorded = done(asked, matter, stored, person, now);
                if (!parts.writer()
                        .update(recorded, matter.version(), Answers.of(asked.key(), recorded.matter(), now))) {
                    throw conflict(matter.id());
                }
                return published(recorded);
            });
        });
    }

    /** What is taken back is nobody else's to look at meanwhile. */
    private Optional<Matter> locked(Submission asked) {
        return asked.change() instanceof Change.Withdraw
                ? parts.reader().alone(asked.matter())
                : parts.reader().locked(asked.matter());
    }

    private Recorded done(Submission asked, Matter matter, Optional<String> stored, User person, Instant now) {
        LocalDate today = parts.recorder().dayOf(now);
        Recorded recorded = new Recorded(parts.types().of(matter), matter, Optional.empty());
        if (asked.change() instanceof Change.Withdraw withdraw) {
            recorded.knowing(parts.journal().of(matter.id(), matter.type()));
            Optional<String> undone =
                    Withdrawals.step(recorded.journal(), withdraw.entry()).map(Entry.Performed::action);
            User user = parts.capacities().changing(matter, undone, person, today);
            parts.recorder()
                    .withdraw(
                            recorded,
                            new Entry.Withdrawn(withdraw.entry(), withdraw.reason()),
                            parts.personal().open(Map.of(matter.id(), recorded.type())),
                            new Recorder.By(user, now));
            return recorded;
        }
        Entry.Act act = act(asked.change(), stored, person);
        Lifecycle lifecycle = new Lifecycle(recorded.type());
        LocalDate on = lifecycle.dayOf(act, asked.on(), today);
        if (lifecycle.looksBack(matter, act, on, today)) {
            recorded.knowing(parts.journal().of(matter.id(), matter.type()));
        }
        Optional<String> step =
                act instanceof Entry.Performed performed ? Optional.of(performed.action()) : Optional.empty();
        Recorder.By by = new Recorder.By(parts.capacities().changing(matter, step, person, today), now);
        parts.recorder().act(recorded, act, on, by);
        List<Recorded> opened = parts.follows().open(recorded, act, on, by);
        if (!opened.isEmpty()) {
            parts.writer().insert(opened, List.of());
        }
        return recorded;
    }

    private Entry.Act act(Change change, Optional<String> stored, User user) {
        return switch (change) {
            case Change.Perform perform -> new Entry.Performed(perform.action(), perform.fields(), perform.note());
            case Change.Correct correct -> new Entry.Corrected(correct.fields(), correct.reason());
            case Change.Note note -> new Entry.Noted(note.text());
            case Change.File file ->
                new Entry.EvidenceFiled(stored.orElseThrow(), file.name(), file.kind(), file.effectiveOn());
            case Change.Withdraw withdraw -> throw new IllegalStateException("done with its journal");
            case Change.Link link -> {
                seen(parts.reader().matter(link.other()), access(user));
                yield new Entry.Linked(link.other(), link.type());
            }
        };
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
        return Objects.requireNonNull(transactions.execute(tx -> work.get()));
    }

    private Receipt published(Recorded recorded) {
        Matter matter = recorded.matter();
        events.publishEvent(
                new MatterChanged(matter.id(), matter.type(), matter.ownerUnit(), recorded.steps(), recorded.undone()));
        return new Receipt(matter.id(), matter.number(), matter.version(), false);
    }

    private SeriesNumbers.Series series(Registration asked) {
        return CourseRecorder.series(asked, parts.types());
    }

    static Matter seen(Optional<Matter> matter, Access access) {
        return matter.filter(access::sees).orElseThrow(() -> new NotFound("没有这个事项，或者您不能查看它。"));
    }

    private Access access(User user) {
        return Access.of(user, units, parts.types(), LocalDate.now(clock));
    }

    /** As exact as the column. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
