package cn.mingfa.platform.ledger.importing;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.workbook.LedgerReader;
import cn.mingfa.workbook.RowDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sound rows of a file, some at a time. */
abstract class RowsInTurn implements LedgerReader.RowSink {

    private static final int SOME = 1000;

    private final List<Taken> some = new ArrayList<>();
    private final RowCourses courses;

    RowsInTurn(RowCourses courses) {
        this.courses = courses;
    }

    /** A sound row on its way. */
    record Taken(RowDraft row, MatterType type, String sheet, UUID key) {}

    RowCourses courses() {
        return courses;
    }

    @Override
    public void row(String sheet, MatterType type, RowDraft row) {
        some.add(new Taken(row, type, sheet, courses.key(sheet, row)));
        if (some.size() == SOME) {
            flush();
        }
    }

    /** Takes what is left when the file has ended. */
    void flush() {
        if (!some.isEmpty()) {
            take(List.copyOf(some));
            some.clear();
        }
    }

    abstract void take(List<Taken> rows);
}
