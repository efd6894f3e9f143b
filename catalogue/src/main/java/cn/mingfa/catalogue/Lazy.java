package cn.mingfa.catalogue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, once; safe among threads. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Lazy<T> of(T value) {
        return new Lazy<>(() -> value);
    }

    T get() {
        T value = made;
        return value != null ? value : make();
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
