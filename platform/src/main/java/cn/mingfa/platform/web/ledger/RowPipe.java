package cn.mingfa.platform.web.ledger;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows that are pushed into rows that are pulled, a few hundred at a time, so that a list of any length is written
 * out without being held. Closing it lets the source stop.
 */
final class RowPipe<T> implements AutoCloseable {

    private static final int HELD = 512;

    private final BlockingQueue<Piece<T>> queue = new ArrayBlockingQueue<>(HELD);
    private final Thread source;

    /** One row, the end, or what went wrong. */
    private record Piece<T>(@Nullable T row, @Nullable RuntimeException trouble) {}

    /** @param rows calls the consumer with each row */
    RowPipe(Consumer<Consumer<T>> rows) {
        this.source = Thread.ofVirtual().name("ledger-export").start(() -> push(rows));
    }

    private void push(Consumer<Consumer<T>> rows) {
        try {
            try {
                rows.accept(row -> put(new Piece<>(row, null)));
                put(new Piece<>(null, null));
            } catch (Stopped e) {
                throw e;
            } catch (RuntimeException e) {
                put(new Piece<>(null, e));
            }
        } catch (Stopped e) {
            queue.clear();
        }
    }

    private void put(Piece<T> piece) {
        try {
            queue.put(piece);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Pull(), Spliterator.ORDERED), false);
    }

    @Override
    public void close() {
        source.interrupt();
    }

    private final class Pull implements Iterator<T> {

        private @Nullable Piece<T> next;

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = take();
            }
            return next.row() != null;
        }

        @Override
        public T next() {
            if (!hasNext() || next == null || next.row() == null) {
                throw new NoSuchElementException();
            }
            T row = next.row();
            next = null;
            return row;
        }

        private Piece<T> take() {
            try {
                Piece<T> piece = queue.take();
                if (piece.trouble() != null) {
                    throw piece.trouble();
                }
                return piece;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while exporting", e);
            }
        }
    }

    /** Nobody reads any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
