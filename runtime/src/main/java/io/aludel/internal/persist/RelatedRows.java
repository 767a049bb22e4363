package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.BoundStatement;
import io.aludel.internal.render.FilterConditions;
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
    private final @Nullable BoundStatement filter;

    private RelatedRows(
            MappedRelation<?, T> relation,
            MappedTable<?, K> owner,
            RelatedSelects selects,
            Channel channel,
            @Nullable BoundStatement filter) {
        this.relation = relation;
        this.owner = owner;
        this.selects = selects;
        this.channel = channel;
        this.filter = filter;
    }

    /** Makes a reader for one transaction, for which some rows are not there. */
    @SuppressWarnings("unchecked") // the keys handed in are those of the owner's table
    public static <T> RelatedRows<Object, T> of(
            MappedRelation<?, T> relation, Dialect dialect, Channel channel, FilterConditions filters) {
        RelatedSelects selects = relation.selects(dialect);
        return new RelatedRows<>(
                relation,
                (MappedTable<?, Object>) relation.owner(),
                selects,
                channel,
                filters.of(relation.target().table(), selects.scope()));
    }

    /** Returns the related entities by owner, in the relationship's order; owners without any are left out. */
    public Map<K, List<T>> find(Collection<? extends K> owners, EntityRows entities) {
        Found found = new Found(entities);
        selects.chunks()
                .<K>each(
                        owners,
                        chunk -> channel.query(selects.byOwners(chunk.size(), filter), new OwnerKeys(chunk), found));
        return found.byOwner();
    }

    /** Returns the related entities of the owners whose keys a statement finds. */
    public Map<K, List<T>> findBy(BoundStatement owners, EntityRows entities) {
        Found found = new Found(entities);
        channel.query(
                selects.byStatement(owners.sql(), filter),
                new Parameters() {
                    @Override
                    public void bind(PreparedStatement statement) throws SQLException {
                        owners.bind(statement, FilterParameters.bind(filter, statement));
                    }

                    @Override
                    public List<@Nullable Object> values() {
                        return FilterParameters.values(filter, owners.values());
                    }
                },
                found);
        return found.byOwner();
    }

    private final class OwnerKeys implements Parameters {
        private final List<K> keys;

        OwnerKeys(List<K> keys) {
            this.keys = keys;
        }

        @Override
        public void bind(PreparedStatement statement) throws SQLException {
            int parameter = FilterParameters.bind(filter, statement);
            for (K key : keys) {
                parameter = owner.binder().bindKey(statement, parameter, key);
            }
        }

        @Override
        public List<@Nullable Object> values() {
            return FilterParameters.values(filter, keys);
        }
    }

    /**
     * The rows of one or more statements. Where an entity has a reference to its owner, rows are read like those of any query, and
     * grouped by that reference, which may be another one by now than the row's; else by the columns in front.
     */
    private final class Found implements CountedRows<Integer> {
        private final EntityRows entities;
        private final List<T> read = new ArrayList<>();
        private final Map<K, List<T>> byOwner = new HashMap<>();
        private @Nullable K last;
        private List<T> list = new ArrayList<>();

        Found(EntityRows entities) {
            this.entities = entities;
        }

        @Override
        public Integer read(ResultSet rows) throws SQLException {
            if (relation.isToldByReference()) {
                int before = read.size();
                entities.readAll(relation.target(), rows, read, true);
                return read.size() - before;
            }
            int count = 0;
            int first = owner.table().keyColumnCount() + 1;
            while (rows.next()) {
                K key = owner.mapper().readKey(rows, 1);
                T entity = entities.read(relation.target(), rows, first);
                if (key != null && entity != null) {
                    add(key, entity);
                }
                count++;
            }
            return count;
        }

        private void add(K key, T entity) {
            if (!key.equals(last)) {
                last = key;
                list = byOwner.computeIfAbsent(key, each -> new ArrayList<>());
            }
            list.add(entity);
        }

        Map<K, List<T>> byOwner() {
            for (T entity : read) {
                K key = relation.ownerKey(owner, entity);
                if (key != null) {
                    add(key, entity);
                }
            }
            return byOwner;
        }

        @Override
        public long count(Integer rows) {
            return rows;
        }
    }
}
