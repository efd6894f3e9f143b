package cn.mingfa.platform.web.notices;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** How many notices are unread, counted when a page shows it and once only. */
public final class Unread {

    private static final int MOST_SHOWN = 99;

    private final IntSupplier source;
    private @Nullable Integer count;

    Unread(IntSupplier source) {
        this.source = source;
    }

    public int count() {
        if (count == null) {
            count = source.getAsInt();
        }
        return count;
    }

    /** 5, or 99+ where nobody counts any more. */
    public String brief() {
        return count() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count());
    }
}
