package cn.mingfa.platform.reporting;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.reporting.AssignmentStore.Entry;
import cn.mingfa.platform.reporting.AssignmentStore.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Assignments, with who may do what about them. */
@Service
class LedgerAssignments implements Assignments {

    private static final int LONGEST_NOTE = 500;

    private final ReportStore reports;
    private final AssignmentStore store;
    private final Writers writers;
    private final Units units;
    private final Persons persons;
    private final Clock clock;

    LedgerAssignments(
            ReportStore reports, AssignmentStore store, Writers writers, Units units, Persons persons, Clock clock) {
        this.reports = reports;
        this.store = store;
        this.writers = writers;
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public List<Assignment> of(UUID report, User user) {
        writers.checkSees(begun(report), user);
        return store.of(report);
    }

    @Override
    public List<Asked> asked(User user) {
        return store.held(user.person()).stream()
                .map(AssignmentStore.Held::asked)
                .toList();
    }

    @Override
    public boolean mayAssign(UUID report, User user) {
        return writers.writesAll(begun(report).unit(), user);
    }

    @Override
    public List<Candidate> candidates(UUID report, User user) {
        ReportStore.Begun begun = begun(report);
        writers.checkSees(begun, user);
        LocalDate today = LocalDate.now(clock);
        Set<UUID> below = units.subtree(begun.unit(), today);
        List<Candidate> found = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        units.all().stream()
                .filter(unit -> below.contains(unit.id()))
                .forEach(unit -> persons.postsIn(unit.id(), today).stream()
                        .filter(post -> known.add(post.person()))
                        .forEach(post -> persons.person(post.person())
                                .map(Person::name)
                                .ifPresent(name -> found.add(
                                        new Candidate(post.person(), name, post.title(), unit.shortName())))));
        Set<UUID> reachable = Set.copyOf(
                store.withAccount(found.stream().map(Candidate::person).toList()));
        return found.stream()
                .filter(candidate -> reachable.contains(candidate.person()))
                .toList();
    }

    @Override
    public void assign(UUID report, List<Wish> wishes, User user) {
        checkAssigns(report, user);
        LocalDate today = LocalDate.now(clock);
        List<Candidate> candidates = candidates(report, user);
        List<Assignment> there = store.of(report);
        List<Entry> entries = new ArrayList<>();
        for (Wish wish : wishes) {
            Candidate person = candidates.stream()
                    .filter(candidate -> candidate.person().equals(wish.person()))
                    .findFirst()
                    .orElseThrow(() -> new ReportRefusal("“" + wish.name() + "”的负责人不在可选的人员里，请从列表里重新选。"));
            if (wish.due().isBefore(today)) {
                throw new ReportRefusal("“" + wish.name() + "”的交稿日期（" + wish.due() + "）已经过了，请改成今天或者以后。");
            }
            Optional<Assignment> now =
                    there.stream().filter(a -> a.piece().equals(wish.piece())).findFirst();
            boolean same = now.filter(
                            a -> a.person().equals(wish.person()) && a.due().equals(wish.due()))
                    .isPresent();
            if (!same) {
                entries.add(new Entry(
                        Step.ASSIGNED, wish.piece(), wish.name(), wish.person(), person.name(), wish.due(), ""));
            }
        }
        store.enter(report, entries, user);
    }

    @Override
    public void withdraw(UUID report, String piece, User user) {
        checkAssigns(report, user);
        store.enter(report, List.of(Entry.of(Step.WITHDRAWN, found(report, piece), "")), user);
    }

    @Override
    public void handIn(UUID report, String piece, User user) {
        Assignment assignment = found(report, piece);
        if (!assignment.person().equals(user.person())) {
            throw new ReportRefusal("这一部分是请" + assignment.personName() + "写的，由本人交稿。");
        }
        // sent twice, it is handed in once
        if (assignment.isOpen()) {
            store.enter(report, List.of(Entry.of(Step.HANDED_IN, assignment, "")), user);
        }
    }

    @Override
    public void giveBack(UUID report, String piece, String why, User user) {
        checkAssigns(report, user);
        Assignment assignment = found(report, piece);
        if (why.isBlank()) {
            throw new ReportRefusal("退回“" + assignment.name() + "”要写明原因：哪一句、为什么、怎样改。");
        }
        if (why.length() > LONGEST_NOTE) {
            throw new ReportRefusal("退回的原因最多" + LONGEST_NOTE + "字，现有" + why.length() + "字，请缩短。");
        }
        if (assignment.isOpen()) {
            throw new ReportRefusal("“" + assignment.name() + "”还没有交，不用退回。");
        }
        store.enter(report, List.of(Entry.of(Step.RETURNED, assignment, why.strip())), user);
    }

    private void checkAssigns(UUID report, User user) {
        if (!mayAssign(report, user)) {
            throw new NotFound("分工由负责整份报告的人安排；您写的部分在“今日”里。");
        }
    }

    private Assignment found(UUID report, String piece) {
        return store.of(report).stream()
                .filter(assignment -> assignment.piece().equals(piece))
                .findFirst()
                .orElseThrow(() -> new ReportRefusal("这一部分没有分给谁，可能刚被改过，请刷新后再看。"));
    }

    private ReportStore.Begun begun(UUID report) {
        return reports.find(report).orElseThrow(() -> new NotFound("没有这份报告，请从“年度报告”重新进入。"));
    }
}
