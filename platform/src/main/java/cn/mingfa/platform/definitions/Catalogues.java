package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.Catalogue;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in use, swapped as a whole while the server runs. Whoever asks for the bean {@link Catalogue} follows it;
 * a request, and whatever work is done through {@link #steadily}, sees one catalogue from beginning to end.
 */
public final class Catalogues {

    private final AtomicReference<InUse> inUse = new AtomicReference<>(new InUse(0, Catalogue.shipped()));
    private final ThreadLocal<@Nullable InUse> held = new ThreadLocal<>();

    /** @param edition number of the office's own definitions in it; 0 where it has none */
    record InUse(long edition, Catalogue catalogue) {}

    /** A catalogue that always answers as the one in use does. */
    public Catalogue following() {
        return Catalogue.following(() -> now().catalogue());
    }

    /** Which edition of the office's own definitions is answered from; 0 for none. */
    public long edition() {
        return now().edition();
    }

    /** Does the work with the catalogue there is now, also if another is taken into use meanwhile. */
    public <T> T steadily(Supplier<T> work) {
        InUse before = held.get();
        held.set(now());
        try {
            return work.get();
        } finally {
            if (before == null) {
                held.remove();
            } else {
                held.set(before);
            }
        }
    }

    /** Does the work with the latest catalogue, also where this thread holds an earlier one: after it was taken into use. */
    public <T> T afresh(Supplier<T> work) {
        InUse before = held.get();
        held.remove();
        try {
            return steadily(work);
        } finally {
            if (before != null) {
                held.set(before);
            }
        }
    }

    /** From now on all new work is done with this one. */
    void use(long edition, Catalogue catalogue) {
        inUse.set(new InUse(edition, catalogue));
    }

    /** The one in use, whatever this thread holds. */
    InUse latest() {
        return inUse.get();
    }

    private InUse now() {
        return Optional.ofNullable(held.get()).orElseGet(inUse::get);
    }
}
