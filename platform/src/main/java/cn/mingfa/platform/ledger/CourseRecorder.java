package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records many matters with their whole way, written in batches; the transaction is the caller's. */
final class CourseRecorder {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final Units units;
    private final MatterTypes types;
    private final RegistrationGate gate;
    private final Recorder recorder;
    private final SeriesNumbers numbers;
    private final LedgerWriter writer;
    private final FolderEvidence evidence;
    private final LinkedMatters linked;
    private final FollowUps follows;

    CourseRecorder(
            JdbcClient jdbc,
            Units units,
            MatterTypes types,
            RegistrationGate gate,
            Recorder recorder,
            SeriesNumbers numbers,
            LedgerWriter writer,
            FolderEvidence evidence,
            LinkedMatters linked,
            FollowUps follows) {
        this.follows = follows;
        this.linked = linked;
        this.jdbc = jdbc;
        this.units = units;
        this.types = types;
        this.gate = gate;
        this.recorder = recorder;
        this.numbers = numbers;
        this.writer = writer;
        this.evidence = evidence;
    }

    /** From which series a registration takes its number: the year is that of the day it occurred. */
    static SeriesNumbers.Series series(Registration asked, MatterTypes types) {
        return new SeriesNumbers.Series(
                asked.ownerUnit(),
                types.asked(asked.type()).series().word(),
                Recorder.occurredOn(asked).getYear());
    }

    /**
     * @param trusted codes of problems that do not stop a step
     * @return a receipt for each course, in their order
     * @throws CourseRefusal naming the first that was refused
     */
    List<Receipt> record(List<Course> courses, Set<String> trusted) {
        Map<UUID, Receipt> before = answered(courses);
        List<Integer> fresh = new ArrayList<>();
        Map<SeenOn, Access> seen = new HashMap<>();
        for (int i = 0; i < courses.size(); i++) {
            if (!before.containsKey(courses.get(i).registration().key())) {
                check(courses.get(i), i, seen);
                fresh.add(i);
            }
        }
        List<SeriesNumbers.Series> series = fresh.stream()
                .map(i -> series(courses.get(i).registration(), types))
                .toList();
        List<Integer> given = numbers.next(series);
        Function<Change, Entry.Act> acts = acts();
        Map<Integer, Receipt> receipts = new HashMap<>();
        Together together = new Together(recorder, linked.standing().held(), courses);
        Map<Integer, Recorded> walked = together.isAny()
                ? together.walk(fresh, n -> number(courses, fresh, series, given, n), acts, trusted)
                : Map.of();
        // those that name each other must lie there together
        int batch = together.isAny() ? Math.max(1, fresh.size()) : BATCH;
        for (int from = 0; from < fresh.size(); from += batch) {
            int to = Math.min(from + batch, fresh.size());
            List<Recorded> all = new ArrayList<>();
            List<LedgerWriter.Answer> answers = new ArrayList<>();
            for (int n = from; n < to; n++) {
                int index = fresh.get(n);
                Course course = courses.get(index);
                Registration asked = course.registration();
                String number = number(courses, fresh, series, given, n);
                Recorded side = walked.get(index);
                Recorded recorded = side == null ? walked(course, index, number, acts, trusted) : side;
                all.addAll(follows.open(
                        recorded, course, side == null ? linked.standing().with(recorded) : together));
                all.add(recorded);
                answers.add(new LedgerWriter.Answer(
                        asked.key(), recorded.matter().id(), recorded.matter().version(), course.at()));
                receipts.put(
                        index,
                        new Receipt(
                                recorded.matter().id(),
                                number,
                                recorded.matter().version(),
                                false));
            }
            writer.insert(all, answers);
        }
        List<Receipt> inOrder = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            Receipt receipt = receipts.get(i);
            inOrder.add(
                    receipt != null
                            ? receipt
                            : java.util.Objects.requireNonNull(
                                    before.get(courses.get(i).registration().key())));
        }
        return inOrder;
    }

    private String number(
            List<Course> courses, List<Integer> fresh, List<SeriesNumbers.Series> series, List<Integer> given, int n) {
        UUID owner = courses.get(fresh.get(n)).registration().ownerUnit();
        return SeriesNumbers.written(units.unit(owner), series.get(n), given.get(n));
    }

    /**
     * Whether the course's registration is in order; what its steps may do is found out on their way.
     *
     * @param seen filled with what users see, so that it is asked once
     */
    void check(Course course, int index, Map<SeenOn, Access> seen) {
        LocalDate today = recorder.dayOf(course.at());
        Access access = seen.computeIfAbsent(
                new SeenOn(course.by(), today), any -> Access.of(course.by(), units, types, today));
        try {
            gate.check(course.registration(), course.by(), access, today);
        } catch (MatterRefusal refusal) {
            throw new CourseRefusal(index, refusal);
        }
    }

    record SeenOn(User by, LocalDate on) {}

    private Recorded walked(
            Course course, int index, String number, Function<Change, Entry.Act> acts, Set<String> trusted) {
        try {
            Recorded recorded = recorder.open(course.registration(), number, by(course.by(), course.at()));
            for (Course.Step step : course.steps()) {
                recorder.act(recorded, acts.apply(step.change()), step.on(), by(step.by(), step.at()), trusted);
            }
            return recorded;
        } catch (MatterRefusal refusal) {
            throw new CourseRefusal(index, refusal);
        }
    }

    /** Walks the course in memory alone, to find out whether it would be refused. */
    void tryOut(Course course, Set<String> trusted) {
        walked(course, 0, "", acts(), trusted);
    }

    static Recorder.By by(User user, Instant at) {
        return new Recorder.By(user, at.truncatedTo(ChronoUnit.MICROS));
    }

    /** What changes come to; a content that comes again is not stored again. */
    private Function<Change, Entry.Act> acts() {
        Map<InputStreamSource, String> stored = new HashMap<>();
        return change -> act(change, content -> stored.computeIfAbsent(content, evidence::store));
    }

    private static Entry.Act act(Change change, Function<InputStreamSource, String> store) {
        return switch (change) {
            case Change.Perform perform -> new Entry.Performed(perform.action(), perform.fields(), perform.note());
            case Change.Correct correct -> new Entry.Corrected(correct.fields(), correct.reason());
            case Change.Withdraw withdraw -> throw new IllegalStateException("a course takes nothing back");
            case Change.Note note -> new Entry.Noted(note.text());
            case Change.File file ->
                new Entry.EvidenceFiled(store.apply(file.content()), file.name(), file.kind(), file.effectiveOn());
            case Change.Link link -> new Entry.Linked(link.other(), link.type());
        };
    }

    private Map<UUID, Receipt> answered(List<Course> courses) {
        Map<UUID, Receipt> before = new HashMap<>();
        jdbc.sql("""
                        select s.key, s.matter_id, m.number, s.version
                        from submission s join matter m on m.id = s.matter_id where s.key = any(:keys)
                        """)
                .param("keys", courses.stream().map(c -> c.registration().key()).toArray(UUID[]::new))
                .query(row -> {
                    before.put(
                            row.getObject("key", UUID.class),
                            new Receipt(
                                    row.getObject("matter_id", UUID.class),
                                    row.getString("number"),
                                    row.getInt("version"),
                                    true));
                });
        return before;
    }
}
