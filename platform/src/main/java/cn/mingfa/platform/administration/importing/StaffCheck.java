package cn.mingfa.platform.administration.importing;

import cn.mingfa.platform.ledger.importing.DryRun;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What taking a list of people over would do.
 *
 * @param id of the file as it is held
 * @param rows how many rows could be taken
 * @param already how many of them are there already and are skipped
 * @param persons how many people would be added; {@code posts} how many posts; {@code accounts} how many accounts opened
 * @param problems from top to bottom
 * @param problemsInAll how many there are
 * @param notes what was passed over without harm
 */
public record StaffCheck(
        UUID id,
        String fileName,
        int rows,
        int already,
        int persons,
        int posts,
        int accounts,
        List<DryRun.Problem> problems,
        long problemsInAll,
        List<String> notes) {

    public StaffCheck {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public boolean clean() {
        return problemsInAll == 0;
    }

    /** Whether anything would be taken over. */
    public boolean brings() {
        return posts > 0;
    }

    /** Rows with problems, as the sheet counts them. */
    public Set<Integer> wrongRows() {
        Set<Integer> rows = new TreeSet<>();
        problems.forEach(problem -> rows.add(problem.row()));
        return rows;
    }

    /** Whether leaving out the wrong rows is enough: every problem is known and about a row. */
    public boolean mendable() {
        return problemsInAll == problems.size() && problems.stream().allMatch(problem -> problem.row() > 0) && brings();
    }
}
