package io.aludel.internal.dao;

import io.aludel.NotFoundException;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.RowFinder;
import io.aludel.internal.query.Channels;
import io.aludel.internal.query.DetachedRows;
import io.aludel.internal.query.QueryExecution;
import io.aludel.internal.render.RenderCache;
import io.aludel.mapping.EntityAccess;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.Select;
import io.aludel.sql.Sorting;
import io.aludel.sql.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes rows over some channels: those of a database or those of a session. As safe for threads as they are.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class TableAccess<E, K> implements EntityAccess<E, K> {
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;
    private final Channels channels;
    private final RenderCache renderings;
    private final QueryExecution queries;
    private final DetachedWrites<E, K> writes;
    private final WritesByClass<E, K> byClass;
    private final List<EntityTable<?, ?>> tables;

    /** Makes access to a table. */
    public TableAccess(Engine engine, MappedTable<E, K> mapped, Channels channels) {
        this.mapped = mapped;
        this.mapper = mapped.mapper();
        this.channels = channels;
        this.renderings = engine.renderings();
        this.queries = new QueryExecution(engine, channels, DetachedRows.INSTANCE);
        this.writes = new DetachedWrites<>(engine, mapped);
        this.byClass = new WritesByClass<>(engine, mapped, writes);
        this.tables = List.of(mapped.table());
    }

    @Override
    public Optional<E> find(K key) {
        requireKey(key, "find");
        return channels.read(
                tables, channel -> Optional.ofNullable(finder(channel).find(key, DetachedRows.INSTANCE)));
    }

    private void requireKey(@Nullable K key, String purpose) {
        if (key == null) {
            throw new NullPointerException("The key of a " + mapped.entityName() + " to " + purpose + " is null");
        }
    }

    private RowFinder<E, K> finder(Channel channel) {
        return new RowFinder<>(
                mapped, channel, renderings.conditions(channels.filters().byKey()));
    }

    @Override
    public E require(K key) {
        return find(key).orElseThrow(() -> new NotFoundException(mapped.entityName(), key));
    }

    @Override
    public List<E> findAll(Collection<? extends K> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        keys.forEach(key -> Objects.requireNonNull(key, "A key to find is null"));
        Map<K, E> found = channels.read(tables, channel -> finder(channel).findAll(keys, DetachedRows.INSTANCE));
        List<E> inOrder = new ArrayList<>(keys.size());
        for (K key : keys) {
            E entity = found.get(key);
            if (entity != null) {
                inOrder.add(entity);
            }
        }
        return inOrder;
    }

    @Override
    public E insert(E entity) {
        return insertAll(List.of(entity)).get(0);
    }

    @Override
    public List<E> insertAll(Collection<? extends E> entities) {
        return entities.isEmpty()
                ? List.of()
                : channels.write(tables, channel -> byClass.write(entities, (own, some) -> own.insert(channel, some)));
    }

    @Override
    public E update(E entity) {
        return updateAll(List.of(entity)).get(0);
    }

    @Override
    public List<E> updateAll(Collection<? extends E> entities) {
        return entities.isEmpty()
                ? List.of()
                : channels.write(
                        tables, channel -> changed(byClass.write(entities, (own, some) -> own.update(channel, some))));
    }

    @Override
    public E upsert(E entity) {
        K key = mapper.key(entity);
        return key == null
                ? insert(entity)
                : channels.write(tables, channel -> {
                    E stored = writes.upsert(channel, entity);
                    channels.rowChanged(mapped, key);
                    return stored;
                });
    }

    private List<E> changed(List<E> entities) {
        for (E entity : entities) {
            K key = mapper.key(entity);
            if (key != null) {
                channels.rowChanged(mapped, key);
            }
        }
        return entities;
    }

    @Override
    public void delete(E entity) {
        channels.write(tables, channel -> {
            byClass.of(entity).delete(channel, entity);
            return changed(List.of(entity));
        });
    }

    @Override
    public boolean deleteById(K key) {
        requireKey(key, "delete");
        return channels.write(tables, channel -> {
            boolean deleted = writes.deleteByKey(channel, key);
            channels.rowChanged(mapped, key);
            return deleted;
        });
    }

    @Override
    public boolean exists(K key) {
        requireKey(key, "look for");
        return channels.read(tables, channel -> finder(channel).exists(key));
    }

    @Override
    public long count() {
        return queries.count(Sql.select(mapped.table()));
    }

    @Override
    public List<E> list() {
        return queries.list(inOrderOfKeys());
    }

    @Override
    public Stream<E> stream() {
        return queries.stream(inOrderOfKeys(), 0);
    }

    private Select<E> inOrderOfKeys() {
        List<Column<?>> key = mapped.table().keyColumns();
        return Sql.select(mapped.table())
                .orderBy(key.stream().map(column -> column.expression().asc()).toArray(Sorting[]::new));
    }

    @Override
    public Optional<E> findBy(Condition condition) {
        return Sql.select(mapped.table())
                .where(condition)
                .on(new DetachedQueries(queries))
                .optional();
    }
}
