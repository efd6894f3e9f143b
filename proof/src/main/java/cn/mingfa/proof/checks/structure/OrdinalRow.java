package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.View;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One row of ordinals inside the text; a first one begins a new row. Whether a gap is a number mistyped (①②④④) or one lost
 * (①②④⑤) shows with the next: a lost one is told once, and not mended by numbering all behind it anew.
 */
final class OrdinalRow {

    /** Behind so many a row is none. */
    private static final int MOST = 10;

    private final String prefix;
    private final Notes notes;
    private int last;
    private @Nullable Odd odd;

    /** A number that does not go on from the one before. */
    private record Odd(View view, int from, int to, int value, String before, String expected) {}

    OrdinalRow(String prefix, Notes notes) {
        this.prefix = prefix;
        this.notes = notes;
    }

    /** Ends the row, and another may begin. */
    void begin() {
        tell(true);
        last = 0;
    }

    void take(View view, int from, int to, int value, IntFunction<String> print) {
        Odd before = odd;
        boolean leapt = before != null && before.value() > last && value == before.value() + 1;
        tell(!leapt);
        boolean goesOn = value == 1 || value == last + 1 || leapt;
        if (!goesOn && last > 0 && last < MOST) {
            odd = new Odd(view, from, to, value, prefix + print.apply(last), prefix + print.apply(last + 1));
            last = last + 1;
        } else {
            last = value;
        }
    }

    private void tell(boolean mistyped) {
        Odd told = odd;
        odd = null;
        if (told == null) {
            return;
        }
        String message = "序号接不上前面的“" + told.before() + "”，请核对是否漏了一条或编错了号。";
        if (mistyped) {
            notes.at(told.view(), told.from(), told.to(), message, told.expected());
        } else {
            notes.at(told.view(), told.from(), told.to(), message);
        }
    }
}
