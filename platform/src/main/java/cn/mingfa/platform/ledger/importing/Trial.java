package cn.mingfa.platform.ledger.importing;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.OldLedger;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.workbook.WorkbookReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds out what of a file would be refused; records nothing. */
final class Trial extends RowsInTurn {

    private final OldLedger ledger;
    private final User user;
    private final List<DryRun.Problem> problems = new ArrayList<>();
    private final Set<Integer> wrongRows = new HashSet<>();
    private long problemsInAll;
    private int rows;
    private int already;

    Trial(RowCourses courses, OldLedger ledger, User user) {
        super(courses);
        this.ledger = ledger;
        this.user = user;
    }

    /** Rows that can only be left out; 0 stands for the file as a whole. */
    Set<Integer> wrongRows() {
        return wrongRows;
    }

    @Override
    void take(List<Taken> some) {
        Set<UUID> known = ledger.known(some.stream().map(Taken::key).toList());
        for (Taken taken : some) {
            rows++;
            if (known.contains(taken.key())) {
                already++;
            } else if (taken.row().number().isPresent()) {
                standing(taken, taken.row().number().get());
            } else {
                ledger.tryOut(courses().course(taken.sheet(), taken.type(), taken.row()))
                        .ifPresent(refusal -> refused(taken, refusal));
            }
        }
    }

    /** A row that bears a number, as an export does. */
    private void standing(Taken taken, String number) {
        Optional<Matter> matter = ledger.matter(courses().unitOf(taken.row()), number, user);
        if (matter.isEmpty()) {
            problem(taken, "编号", number, "台账里没有这个编号的事项。新事项请把编号空着，导入时统一编号。");
        } else if (RowCourses.saysTheSame(taken.row(), matter.get(), taken.type())) {
            already++;
        } else {
            problem(taken, "编号", number, "这个事项已在台账里，内容与此行不同。请在事项页面更正，或者略过此行。");
        }
    }

    private void refused(Taken taken, MatterRefusal refusal) {
        for (MatterRefusal.Problem problem : refusal.problems()) {
            String label = taken.type().field(problem.field()).map(Field::label).orElse("");
            problem(taken, label, "", problem.sentence());
        }
    }

    private void problem(Taken taken, String label, String found, String sentence) {
        problemsInAll++;
        wrongRows.add(taken.row().rowNumber());
        if (problems.size() < WorkbookReading.MOST_PROBLEMS) {
            problems.add(new DryRun.Problem(taken.sheet(), taken.row().rowNumber(), "", label, found, sentence));
        }
    }

    /** What was found, together with what the reader found before. */
    DryRun dryRun(UUID id, MatterType type, Unit unit, String fileName, WorkbookReading reading) {
        reading.unreadable().ifPresent(why -> {
            problemsInAll++;
            wrongRows.add(0);
            problems.add(new DryRun.Problem(fileName, 0, "", "", "", why.sentence()));
        });
        reading.problems().forEach(cell -> {
            wrongRows.add(cell.row());
            problems.add(new DryRun.Problem(
                    cell.sheet(), cell.row(), cell.column(), cell.label(), cell.found(), cell.sentence()));
        });
        problems.sort(Comparator.comparing(DryRun.Problem::sheet).thenComparingInt(DryRun.Problem::row));
        return new DryRun(
                id,
                type.key(),
                unit.id(),
                fileName,
                rows,
                already,
                problems,
                problemsInAll + reading.problemsInAll(),
                reading.notes());
    }
}
