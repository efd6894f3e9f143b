package cn.mingfa.platform.administration.importing;

import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.FileSurvey;
import cn.mingfa.workbook.LedgerReader;
import cn.mingfa.workbook.RowDraft;
import cn.mingfa.workbook.WorkbookReading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of people as it lies there, read into rows; every problem is told by sheet, row and column.
 *
 * @param letters where each column stands, by its key
 */
record StaffFile(
        String sheet,
        Map<String, String> letters,
        List<RowDraft> rows,
        List<DryRun.Problem> problems,
        long problemsInAll,
        List<String> notes) {

    StaffFile {
        letters = Map.copyOf(letters);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * @param saved how the columns are joined; the usual names where nobody has joined them
     * @param unitNames names a unit may bear
     */
    static StaffFile read(
            Path file, String fileName, Optional<ColumnMapping> saved, Set<String> unitNames, LocalDate today) {
        Optional<FileSurvey> survey = FileSurvey.of(file, fileName);
        Optional<ColumnMapping> mapping = saved.or(() -> survey.map(StaffSheet::guess));
        LedgerReader.Options options = LedgerReader.Options.of(List.of(StaffSheet.type()), today)
                .withType(StaffSheet.KEY)
                .withUnits(unitNames);
        WorkbookReading reading = LedgerReader.read(
                file, fileName, mapping.map(options::withMapping).orElse(options));
        String sheet = survey.map(FileSurvey::sheet).orElse(fileName);
        Map<String, String> letters = new HashMap<>();
        survey.ifPresent(found -> mapping.ifPresent(joined -> joined.joins().stream()
                .filter(join -> join.column() < found.columns().size())
                .forEach(join -> letters.put(
                        join.target(), found.columns().get(join.column()).letter()))));
        List<RowDraft> rows =
                reading.sheets().stream().flatMap(one -> one.rows().stream()).toList();
        List<DryRun.Problem> problems = new ArrayList<>();
        reading.unreadable()
                .ifPresent(why -> problems.add(new DryRun.Problem(fileName, 0, "", "", "", why.sentence())));
        reading.problems()
                .forEach(cell -> problems.add(new DryRun.Problem(
                        cell.sheet(), cell.row(), cell.column(), cell.label(), cell.found(), cell.sentence())));
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(new DryRun.Problem(sheet, 0, "", "", "", "里面没有人员。请按模板一人填一行，再上传。"));
        }
        long all = Math.max(problems.size(), reading.problemsInAll());
        return new StaffFile(sheet, letters, rows, problems, all, reading.notes());
    }

    /** A problem of one cell of a row. */
    DryRun.Problem problem(int row, String column, String found, String sentence) {
        String label = column.equals(StaffSheet.UNIT) ? "单位" : StaffSheet.label(column);
        return new DryRun.Problem(sheet, row, letters.getOrDefault(column, ""), label, found, sentence);
    }
}
