package cn.mingfa.proof.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What several checks of one run need and only the first of them works out; used by one thread. */
public final class Once {

    private final Map<Class<?>, Object> made = new HashMap<>();

    Once() {}

    /** The one of this type; made by the first who asks. */
    public <T> T of(Class<T> type, Supplier<T> make) {
        Object there = made.get(type);
        if (there == null) {
            there = make.get();
            made.put(type, there);
        }
        return type.cast(there);
    }
}
