package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.View;
import java.util.function.IntFunction;

/** One row of ordinals inside the text; a first one begins a new row. */
final class OrdinalRow {

    /** Behind so many a row is none. */
    private static final int MOST = 10;

    private final String prefix;
    private final Notes notes;
    private int last;

    OrdinalRow(String prefix, Notes notes) {
        this.prefix = prefix;
        this.notes = notes;
    }

    void begin() {
        last = 0;
    }

    void take(View view, int from, int to, int value, IntFunction<String> print) {
        boolean goesOn = value == 1 || value == last + 1;
        if (!goesOn && last > 0 && last < MOST) {
            notes.at(
                    view,
                    from,
                    to,
                    "序号接不上前面的“" + prefix + print.apply(last) + "”，请核对是否漏了一条或编错了号。",
                    prefix + print.apply(last + 1));
            last = last + 1;
        } else {
            last = value;
        }
    }
}
