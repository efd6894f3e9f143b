package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of reading a workbook. Only sound rows are among the sheets; every row with a problem is left out of them
 * and named in the problems.
 *
 * @param problems the first {@value #MOST_PROBLEMS}, sheet by sheet from top to bottom
 * @param problemsInAll how many there are
 * @param notes what was passed over without harm, such as a row of totals
 * @param unreadable set when nothing could be read
 */
public record WorkbookReading(
        List<SheetRows> sheets,
        List<CellProblem> problems,
        long problemsInAll,
        List<String> notes,
        Optional<Unreadable> unreadable) {

    /** More problems than these help nobody. */
    public static final int MOST_PROBLEMS = 2000;

    public WorkbookReading {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Whether everything could be taken. */
    public boolean isClean() {
        return problemsInAll == 0 && unreadable.isEmpty();
    }

    /** How many sound rows there are. */
    public long rows() {
        return sheets.stream().mapToLong(s -> s.rows().size()).sum();
    }

    static WorkbookReading none(Unreadable why) {
        return new WorkbookReading(List.of(), List.of(), 0, List.of(), Optional.of(why));
    }

    /** The rows of one sheet. */
    public record SheetRows(String sheet, MatterType type, List<RowDraft> rows) {
        public SheetRows {
            rows = List.copyOf(rows);
        }
    }

    /** The whole file cannot be read: why, and what to do, in one Chinese sentence. */
    public record Unreadable(Code code, String sentence) {}

    /** The codes the command line prints. */
    public enum Code {
        NOT_FOUND,
        UNREADABLE,
        UNKNOWN_FORMAT,
        ENCRYPTED,
        TOO_LARGE,
        DAMAGED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
