package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.schema.SchemaSequence;
import io.aludel.sql.Column;
import io.aludel.sql.InsertModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.PrimitiveIterator;

/**
 * Keys from a sequence, in blocks of its increment. What is left of a block serves later inserts, of other sessions too;
 * keys of transactions that roll back are gaps. Shared by threads.
 */
final class SequenceKeys {
    private final SchemaSequence sequence;
    private final Dialect dialect;
    private final StatementKey oneMove;
    private long next;
    private long end;

    SequenceKeys(SchemaSequence sequence, Dialect dialect) {
        this.sequence = sequence;
        this.dialect = dialect;
        this.oneMove = moves(1);
    }

    private StatementKey moves(int count) {
        return StatementKey.of(dialect.nextValues(sequence, count), "Reading the sequence '" + sequence.name() + "'");
    }

    /** Forgets the rest of the block, as when the sequence itself begins anew. */
    synchronized void forget() {
        next = end;
    }

    /** Returns as many keys as asked for, ascending, with one round trip at most. */
    synchronized long[] take(Channel channel, int count) {
        long[] keys = new long[count];
        int taken = 0;
        while (taken < count && next < end) {
            keys[taken++] = next++;
        }
        if (taken == count) {
            return keys;
        }
        int increment = Math.max(1, sequence.increment());
        int moves = (count - taken + increment - 1) / increment;
        long[] blocks = channel.query(moves == 1 ? oneMove : moves(moves), Parameters.NONE, new Blocks(moves));
        for (long block : blocks) {
            next = block;
            end = block + increment;
            while (taken < count && next < end) {
                keys[taken++] = next++;
            }
        }
        return keys;
    }

    /** Returns an INSERT with a key in each row that has none. */
    <T> InsertModel complete(InsertModel insert, Column<T> column, Channel channel) {
        int open = insert.rowsWithout(column);
        if (open == 0) {
            return insert;
        }
        PrimitiveIterator.OfLong keys = Arrays.stream(take(channel, open)).iterator();
        Class<T> type = column.type().javaType();
        return insert.completedEach(
                column,
                () -> column.to(type.cast(
                        type == Integer.class ? (Object) Math.toIntExact(keys.nextLong()) : (Object) keys.nextLong())));
    }

    private record Blocks(int moves) implements CountedRows<long[]> {
        @Override
        public long[] read(ResultSet rows) throws SQLException {
            long[] blocks = new long[moves];
            for (int i = 0; i < moves; i++) {
                if (!rows.next()) {
                    throw new SQLException("The sequence returned " + i + " of " + moves + " values");
                }
                blocks[i] = rows.getLong(1);
            }
            return blocks;
        }

        @Override
        public long count(long[] blocks) {
            return blocks.length;
        }
    }
}
