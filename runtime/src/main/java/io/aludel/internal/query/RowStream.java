package io.aludel.internal.query;

import io.aludel.DataException;
import io.aludel.internal.jdbc.Cursor;
import io.aludel.internal.jdbc.Endings;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.persist.Channel;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a cursor as a stream: read one by one, the cursor closed behind the last one, by a failure, or by closing the
 * stream. Entities that a session reads this way are let go after each block of rows unless they were changed, so that
 * memory stays constant.
 */
final class RowStream<R> extends Spliterators.AbstractSpliterator<R> {
    static final int DEFAULT_FETCH_SIZE = 256;

    private final Channels.Held held;
    private final Cursor cursor;
    private final StreamableRows<R> reader;
    private final StreamableRows.RowOf<R> row;
    private final int block;
    private int read;
    private boolean open = true;

    private RowStream(Channels.Held held, Cursor cursor, StreamableRows<R> reader, int block) throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.held = held;
        this.cursor = cursor;
        this.reader = reader;
        this.row = reader.rowOf(cursor.row());
        this.block = block;
    }

    static <R> Stream<R> open(
            Channels.Held held, StatementKey key, Parameters parameters, StreamableRows<R> reader, int fetchSize) {
        try {
            Channel channel = held.channel();
            Cursor cursor =
                    channel.runner().open(channel.lease(), key, parameters, channel.timeoutSeconds(), fetchSize);
            RowStream<R> rows = over(held, cursor, reader, fetchSize);
            return StreamSupport.stream(rows, false).onClose(rows::close);
        } catch (RuntimeException | Error failure) {
            Endings.after(failure, held::close);
            throw failure;
        }
    }

    private static <R> RowStream<R> over(Channels.Held held, Cursor cursor, StreamableRows<R> reader, int fetchSize) {
        try {
            return new RowStream<>(held, cursor, reader, fetchSize);
        } catch (SQLException cause) {
            throw cursor.failed(cause);
        } catch (RuntimeException | Error failure) {
            Endings.after(failure, cursor::close);
            throw failure;
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (!open) {
            return false;
        }
        R next;
        held.enter();
        try {
            if (read++ % block == 0) {
                reader.release();
            }
            if (!cursor.next()) {
                close();
                return false;
            }
            next = row.read();
        } catch (SQLException cause) {
            throw closed(cursor.failed(cause));
        } catch (DataException unfit) {
            throw closed(cursor.failed(unfit));
        } catch (RuntimeException | Error failure) {
            Endings.after(failure, this::close);
            throw failure;
        } finally {
            held.exit();
        }
        action.accept(next);
        return true;
    }

    private RuntimeException closed(RuntimeException failure) {
        Endings.after(failure, this::close);
        return failure;
    }

    private void close() {
        if (open) {
            open = false;
            Endings.both(cursor::close, () -> Endings.both(reader::release, held::close));
        }
    }
}
