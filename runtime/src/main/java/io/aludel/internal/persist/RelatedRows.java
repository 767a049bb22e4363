package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows that belong to several owners, in few statements.
 *
 * @param <K> the owners' key type
 * @param <T> the related entity
 */
public final class RelatedRows<K, T> {
    private final MappedRelation<?, T> relation;
    private final MappedTable<?, K> owner;
    private final RelatedSelects selects;
    private final Channel channel;

    private RelatedRows(
            MappedRelation<?, T> relation, MappedTable<?, K> owner, RelatedSelects selects, Channel channel) {
        this.relation = relation;
        this.owner = owner;
        this.selects = selects;
        this.channel = channel;
    }

    /** Makes a reader for one transaction. */
    @SuppressWarnings("unchecked") // the keys handed in are those of the owner's table
    public static <T> RelatedRows<Object, T> of(MappedRelation<?, T> relation, Dialect dialect, Channel channel) {
        return new RelatedRows<>(
                relation, (MappedTable<?, Object>) relation.owner(), relation.selects(dialect), channel);
    }

    /** Returns the related entities by owner, in the relationship's order; owners without any are left out. */
    public Map<K, List<T>> find(Collection<? extends K> owners, EntityRows entities) {
        Map<K, List<T>> found = new HashMap<>();
        List<K> all = new ArrayList<>(owners);
        int most = selects.keysPerStatement();
        for (int start = 0; start < all.size(); start += most) {
            List<K> chunk = new ArrayList<>(all.subList(start, Math.min(all.size(), start + most)));
            int padded = KeyedSelects.paddedSize(chunk.size(), most);
            while (chunk.size() < padded) {
                chunk.add(chunk.get(chunk.size() - 1));
            }
            channel.query(selects.byOwners(padded), new OwnerKeys(chunk), new Rows(entities, found));
        }
        return found;
    }

    /** Returns the related entities of the owners whose keys a statement finds. */
    public Map<K, List<T>> findBy(BoundStatement owners, EntityRows entities) {
        Map<K, List<T>> found = new HashMap<>();
        channel.query(
                selects.byStatement(owners.sql()),
                new Parameters() {
                    @Override
                    public void bind(PreparedStatement statement) throws SQLException {
                        owners.bind(statement);
                    }

                    @Override
                    public List<@Nullable Object> values() {
                        return owners.values();
                    }
                },
                new Rows(entities, found));
        return found;
    }

    private final class OwnerKeys implements Parameters {
        private final List<K> keys;

        OwnerKeys(List<K> keys) {
            this.keys = keys;
        }

        @Override
        public void bind(PreparedStatement statement) throws SQLException {
            int parameter = 1;
            for (K key : keys) {
                parameter = owner.binder().bindKey(statement, parameter, key);
            }
        }

        @Override
        public List<@Nullable Object> values() {
            return new ArrayList<>(keys);
        }
    }

    private final class Rows implements CountedRows<Integer> {
        private final EntityRows entities;
        private final Map<K, List<T>> found;

        Rows(EntityRows entities, Map<K, List<T>> found) {
            this.entities = entities;
            this.found = found;
        }

        @Override
        public Integer read(ResultSet rows) throws SQLException {
            int count = 0;
            int first = owner.table().keyColumnCount() + 1;
            while (rows.next()) {
                K key = owner.mapper().readKey(rows, 1);
                T entity = entities.read(relation.target(), rows, first);
                if (key != null && entity != null) {
                    found.computeIfAbsent(key, each -> new ArrayList<>()).add(entity);
                }
                count++;
            }
            return count;
        }

        @Override
        public long count(Integer read) {
            return read;
        }
    }
}
