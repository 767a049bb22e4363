package io.aludel.internal.query;

import io.aludel.AludelException;
import io.aludel.annotation.FetchStrategy;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.internal.jdbc.Endings;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.Draft;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Projection;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.DataChange;
import io.aludel.sql.Fetch;
import io.aludel.sql.NamedTable;
import io.aludel.sql.Select;
import io.aludel.sql.Selectable;
import io.aludel.sql.TableSource;
import io.aludel.sql.Unfiltered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs SELECT statements. As safe for threads as its channels. */
public final class QueryExecution {
    private static final String ACTION = "Querying";

    private final Engine engine;
    private final Channels channels;
    private final EntityRows entities;
    private final ChangeExecution changes;

    /** Makes what runs the statements of a session or a database. */
    public QueryExecution(Engine engine, Channels channels, EntityRows entities) {
        this.engine = engine;
        this.channels = channels;
        this.entities = entities;
        this.changes = new ChangeExecution(engine, channels, entities);
    }

    /** Returns all rows. */
    public <R> List<R> list(Select<R> select) {
        ChangeModel change = select.model().change();
        if (change != null) {
            return changes.list(select, change);
        }
        FetchPlan plan = FetchPlan.of(engine, select);
        List<DeferredColumn> deferred = FetchedColumns.of(select);
        if (plan != null) {
            return fetch(select, plan, deferred);
        }
        AppliedFilters filters = channels.filters();
        BoundStatement statement = engine.renderings().rows(select, filters);
        return channels.read(tables(select, statement), channel -> {
            EntityRows result = forResult(select, filters);
            List<R> rows = query(channel, select, statement, result, filters);
            load(rows, deferred, result);
            result.finish();
            return rows;
        });
    }

    private <R> List<R> query(
            Channel channel, Select<R> select, BoundStatement statement, EntityRows result, AppliedFilters filters) {
        ResultReader<R> reader = new ResultReader<>(engine, result, select, statement.rendered());
        StatementKey key = StatementKey.of(statement.sql(), ACTION);
        DraftReader<R> drafts = reader.drafts();
        if (drafts == null) {
            return channel.query(key, new BoundParameters(statement), reader);
        }
        List<Draft<R>> read = channel.query(key, new BoundParameters(statement), drafts);
        loadCollections(channel, drafts, result, related(select, filters));
        List<R> rows = new ArrayList<>(read.size());
        read.forEach(draft -> rows.add(draft.complete()));
        return rows;
    }

    private void loadCollections(Channel channel, DraftReader<?> drafts, EntityRows result, AppliedFilters filters) {
        CollectionLoading.Rows rows = new CollectionLoading.Rows() {
            @Override
            public <T> List<T> list(Select<T> select) {
                return query(channel, select, engine.renderings().rows(select, filters), result, filters);
            }
        };
        new CollectionLoading(engine.dialect(), rows).load(drafts.draftItems());
    }

    private EntityRows forResult(Select<?> select, AppliedFilters filters) {
        return entities.forResult(related(select, filters));
    }

    /** What a statement does not filter, is not filtered in what it loads along. */
    private static AppliedFilters related(Select<?> select, AppliedFilters filters) {
        Unfiltered unfiltered = select.model().unfiltered();
        return unfiltered == null ? filters : filters.without(unfiltered);
    }

    private static void load(List<?> rows, List<DeferredColumn> columns, EntityRows result) {
        if (!columns.isEmpty()) {
            result.load(rows, columns);
        }
    }

    private <R> List<R> fetch(Select<R> select, FetchPlan plan, List<DeferredColumn> deferred) {
        Select<JoinedRow> joined = plan.joined(select);
        AppliedFilters filters = channels.filters();
        BoundStatement statement = engine.renderings().rows(joined, filters);
        return channels.read(tables(statement), channel -> {
            EntityRows result = forResult(select, filters);
            result.override(plan.fetches());
            List<R> rows = plan.fold(query(channel, joined, statement, result, filters), result);
            for (Fetch<?, ?> fetch : plan.others()) {
                BoundStatement owners = fetch.strategy() == FetchStrategy.SUBQUERY
                        ? engine.renderings().rows(plan.keys(select), filters)
                        : null;
                result.fetch(rows, fetch, owners);
            }
            load(rows, deferred, result);
            result.finish();
            return rows;
        });
    }

    /** Returns the rows one by one, off an open cursor. */
    public <R> Stream<R> stream(Select<R> select, int fetchSize) {
        if (select.model().change() != null) {
            return list(select).stream();
        }
        if (select.model().items().get(0) instanceof EntityTable<?, ?> table) {
            engine.mapped(table).requireStreamable();
        }
        if (!select.model().fetches().isEmpty()
                || !select.model().fetchedColumns().isEmpty()) {
            throw new AludelException("fetch(..) loads for the rows of a whole result, and stream() and forEach(..)"
                    + " do not wait for that: use list(), page by page where there are many");
        }
        AppliedFilters filters = channels.filters();
        BoundStatement statement = engine.renderings().rows(select, filters);
        EntityRows result = entities.forStream();
        ResultReader<R> reader = new ResultReader<>(engine, result, select, statement.rendered());
        StatementKey key = StatementKey.of(statement.sql(), ACTION);
        BoundParameters parameters = new BoundParameters(statement);
        int block = fetchSize > 0 ? fetchSize : Math.max(engine.dialect().fetchSize(), RowStream.DEFAULT_FETCH_SIZE);
        DraftReader<R> drafts = reader.drafts();
        Channels.Held held = channels.hold(tables(select, statement));
        if (drafts == null) {
            return RowStream.open(held, key, parameters, reader, block);
        }
        Stream<Draft<R>> rows;
        try {
            rows = RowStream.open(new KeptOpen(held), key, parameters, drafts, block);
        } catch (RuntimeException | Error failure) {
            Endings.after(failure, held::close);
            throw failure;
        }
        return CompletedStream.of(
                rows, held, () -> loadCollections(held.channel(), drafts, result, related(select, filters)), block);
    }

    /** Returns the number of rows. */
    public long count(Select<?> select) {
        return number(engine.renderings().count(select, channels.filters()));
    }

    /** Returns whether there is a row. */
    public boolean exists(Select<?> select) {
        return number(engine.renderings().exists(select, channels.filters())) != 0;
    }

    /** Runs a statement that changes rows and returns how many it changed. */
    public long execute(DataChange change) {
        return changes.execute(change);
    }

    private long number(BoundStatement statement) {
        return channels.read(
                tables(statement),
                channel -> channel.query(
                        StatementKey.of(statement.sql(), ACTION), new BoundParameters(statement), OneNumber.INSTANCE));
    }

    private List<EntityTable<?, ?>> tables(Select<?> select, BoundStatement statement) {
        List<EntityTable<?, ?>> tables = tables(statement);
        for (Selectable<?> item : select.model().items()) {
            if (item instanceof Projection<?> projection) {
                projection.collections().forEach(collection -> tables.addAll(collection.tables()));
            }
        }
        return tables;
    }

    private List<EntityTable<?, ?>> tables(BoundStatement statement) {
        List<EntityTable<?, ?>> tables = new ArrayList<>(2);
        for (TableSource source : statement.rendered().tables()) {
            if (source instanceof EntityTable<?, ?> table) {
                tables.add(table);
            } else if (source instanceof NamedTable named) {
                engine.models().tables().stream()
                        .filter(table -> isSame(table, named))
                        .forEach(tables::add);
            }
        }
        return tables;
    }

    private static boolean isSame(TableSource table, NamedTable named) {
        return table.tableName().equals(named.tableName()) && Objects.equals(table.schemaName(), named.schemaName());
    }

    private static final class OneNumber implements CountedRows<Long> {
        private static final OneNumber INSTANCE = new OneNumber();

        @Override
        public Long read(ResultSet rows) throws SQLException {
            return rows.next() ? rows.getLong(1) : 0L;
        }

        @Override
        public long count(Long read) {
            return 1;
        }
    }
}
