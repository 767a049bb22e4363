package io.aludel.internal.persist;

import io.aludel.internal.jdbc.BatchBinder;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.EntityState;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes the rows of entities, each found by the key and version of its snapshot, in one batch, one
 * after the other in the order given.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class RowDeleter<E, K> {
    private static final Logger LOGGER = LoggerFactory.getLogger(RowDeleter.class);

    private final MappedTable<E, K> mapped;
    private final Channel channel;
    private final ParkedKeys parkedKeys;

    /** Makes a deleter for one transaction. */
    public RowDeleter(MappedTable<E, K> mapped, Channel channel) {
        this(mapped, channel, new ParkedKeys());
    }

    /** Makes a deleter for one transaction, in which rows may have other keys for a while. */
    public RowDeleter(MappedTable<E, K> mapped, Channel channel, ParkedKeys parkedKeys) {
        this.mapped = mapped;
        this.channel = channel;
        this.parkedKeys = parkedKeys;
    }

    /**
     * Deletes rows. A row without a version that is gone already is what was wanted, so it is only logged unless
     * {@code strict}.
     *
     * @throws io.aludel.StaleEntityException when a row is gone, or has another version
     */
    public void delete(List<EntityState<E>> states, boolean strict) {
        List<TablePart> parts = mapped.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            delete(parts.get(i), states, strict);
        }
    }

    private void delete(TablePart part, List<EntityState<E>> states, boolean strict) {
        int[] counts = channel.batch(part.statements().delete(), new Batch(part, states));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                if (strict || (mapped.mapper().versionColumn() >= 0 && part.isFirst())) {
                    throw Stale.delete(mapped, states.get(i), counts);
                }
                LOGGER.warn(
                        "{} with the key {} was to be deleted from '{}' but was not there any more",
                        mapped.entityName(),
                        states.get(i).key(),
                        mapped.table().tableName());
            }
        }
    }

    /** Deletes the row with a key, whatever its version, and returns whether there was one. */
    public boolean deleteByKey(K key) {
        Hierarchy<E> hierarchy = mapped.hierarchy();
        if (hierarchy == null) {
            return delete(mapped.statements().deleteByKey(), key);
        }
        for (KeyedDeletion deletion : hierarchy.deletionsByKey()) {
            if (!delete(deletion.statement(), key) && !deletion.isOptional()) {
                return false;
            }
        }
        return true;
    }

    private boolean delete(StatementKey statement, K key) {
        return channel.update(statement, new Parameters() {
                    @Override
                    public void bind(PreparedStatement statement) throws SQLException {
                        mapped.binder().bindKey(statement, 1, key);
                    }

                    @Override
                    public List<@Nullable Object> values() {
                        return Arrays.asList(key);
                    }
                })
                > 0;
    }

    private final class Batch implements BatchBinder {
        private final TablePart part;
        private final List<EntityState<E>> states;

        Batch(TablePart part, List<EntityState<E>> states) {
            this.part = part;
            this.states = states;
        }

        @Override
        public int size() {
            return states.size();
        }

        @Override
        public void bind(PreparedStatement statement, int row) throws SQLException {
            RowIdentity.bind(mapped, part, statement, 1, states.get(row), parkedKeys);
        }

        @Override
        public List<@Nullable Object> values(int row) {
            return Arrays.asList(states.get(row).key());
        }
    }
}
