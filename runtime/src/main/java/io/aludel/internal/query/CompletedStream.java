package io.aludel.internal.query;

import io.aludel.internal.jdbc.Endings;
import io.aludel.mapping.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a cursor with the collections of projections, which are read for a block of rows at a time. */
final class CompletedStream<R> extends Spliterators.AbstractSpliterator<R> {
    private final Stream<Draft<R>> rows;
    private final Spliterator<Draft<R>> cursor;
    private final Channels.Held held;
    private final Runnable loading;
    private final int block;
    private final List<Draft<R>> drafts = new ArrayList<>();
    private int next;
    private boolean open = true;

    private CompletedStream(Stream<Draft<R>> rows, Channels.Held held, Runnable loading, int block) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.rows = rows;
        this.cursor = rows.spliterator();
        this.held = held;
        this.loading = loading;
        this.block = block;
    }

    /**
     * Makes the stream.
     *
     * @param rows the rows, whose end leaves {@code held} open
     * @param held the way to the database, closed with the stream
     * @param loading reads the collections of all rows that were read and are not complete
     * @param block how many rows are completed together
     */
    static <R> Stream<R> of(Stream<Draft<R>> rows, Channels.Held held, Runnable loading, int block) {
        CompletedStream<R> completed = new CompletedStream<>(rows, held, loading, block);
        return StreamSupport.stream(completed, false).onClose(completed::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (!open) {
            return false;
        }
        R row;
        try {
            if (next == drafts.size() && !read()) {
                close();
                return false;
            }
            row = drafts.get(next++).complete();
        } catch (RuntimeException | Error failure) {
            Endings.after(failure, this::close);
            throw failure;
        }
        action.accept(row);
        return true;
    }

    private boolean read() {
        drafts.clear();
        next = 0;
        boolean more = true;
        while (more && drafts.size() < block) {
            more = cursor.tryAdvance(drafts::add);
        }
        if (drafts.isEmpty()) {
            return false;
        }
        held.enter();
        try {
            loading.run();
        } finally {
            held.exit();
        }
        return true;
    }

    private void close() {
        if (open) {
            open = false;
            Endings.both(rows::close, held::close);
        }
    }
}
