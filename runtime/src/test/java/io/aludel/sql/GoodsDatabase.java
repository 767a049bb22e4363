package io.aludel.sql;

import io.aludel.dialect.Dialect;
import io.aludel.internal.engine.Counters;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.internal.render.RenderCache;
import io.aludel.internal.render.SelectedItem;
import io.aludel.internal.render.SelectedItem.SelectedRow;
import io.aludel.internal.render.SelectedItem.SelectedValue;
import io.aludel.schema.ColumnType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database with goods in it, read through JDBC alone. */
final class GoodsDatabase implements QueryRunner, AutoCloseable {
    private static final Goods GOODS = Goods.GOODS;

    final Dialect dialect;
    final RenderCache cache;
    private final Connection connection;

    private GoodsDatabase(String url, int cacheCapacity) throws SQLException {
        dialect = Dialect.forUrl(url).orElseThrow();
        cache = new RenderCache(dialect, new Counters(), cacheCapacity);
        connection = DriverManager.getConnection(url);
        StringBuilder columns = new StringBuilder();
        for (Expression<?> expression : GOODS.selection()) {
            Column<?> column = (Column<?>) expression;
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append(column.name())
                    .append(' ')
                    .append(type(column.type()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE goods (" + columns + ")");
        }
    }

    static GoodsDatabase open(String url, List<Good> goods) throws SQLException {
        return open(url, goods, 100);
    }

    static GoodsDatabase open(String url, List<Good> goods, int cacheCapacity) throws SQLException {
        GoodsDatabase database = new GoodsDatabase(url, cacheCapacity);
        for (Good good : goods) {
            database.insert(good);
        }
        return database;
    }

    private String type(ValueType<?> type) {
        return dialect.codec(type)
                .columnType(
                        type.javaType() == BigDecimal.class ? ColumnType.decimal(type, 10, 2) : ColumnType.of(type));
    }

    private void insert(Good good) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO goods VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            dialect.codec(GOODS.id.type()).bind(insert, 1, good.id());
            dialect.codec(GOODS.name.type()).bind(insert, 2, good.name());
            dialect.codec(GOODS.price.type()).bind(insert, 3, good.price());
            dialect.codec(GOODS.stock.type()).bind(insert, 4, good.stock());
            dialect.codec(GOODS.available.type()).bind(insert, 5, good.available());
            dialect.codec(GOODS.added.type()).bind(insert, 6, good.added());
            dialect.codec(GOODS.note.type()).bind(insert, 7, good.note());
            insert.executeUpdate();
        }
    }

    @Override
    public <R> List<R> list(Select<R> select) {
        BoundStatement bound = cache.rows(select, AppliedFilters.NONE);
        return run(bound, rows -> {
            List<R> all = new ArrayList<>();
            while (rows.next()) {
                all.add(select.reader().read(new Cells(bound.rendered().items(), rows)));
            }
            return all;
        });
    }

    @Override
    public <R> Stream<R> stream(Select<R> select, int fetchSize) {
        return list(select).stream();
    }

    @Override
    public long count(Select<?> select) {
        return number(cache.count(select, AppliedFilters.NONE));
    }

    @Override
    public boolean exists(Select<?> select) {
        return number(cache.exists(select, AppliedFilters.NONE)) == 1;
    }

    @Override
    public long execute(DataChange change) {
        change.requireComplete();
        long rows = 0;
        for (ChangeModel part : change.model().parts(dialect::rowsPerInsert)) {
            rows += update(cache.change(part, change.bindings(), AppliedFilters.NONE));
        }
        return rows;
    }

    private long update(BoundStatement bound) {
        try (PreparedStatement statement = connection.prepareStatement(bound.sql())) {
            bound.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(bound.sql(), e);
        }
    }

    private long number(BoundStatement bound) {
        return run(bound, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private <X> X run(BoundStatement bound, Reading<X> reading) {
        try (PreparedStatement statement = connection.prepareStatement(bound.sql())) {
            bound.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new AssertionError(bound.sql(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private interface Reading<X> {
        X read(ResultSet rows) throws SQLException;
    }

    private record Cells(List<SelectedItem> items, ResultSet row) implements RowCells {
        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // the item's type is what its codec reads, null for NULL
        public <T> T get(int position, Selectable<T> item) throws SQLException {
            SelectedItem selected = items.get(position);
            return (T)
                    (selected instanceof SelectedRow table
                            ? good(row, table.first())
                            : ((SelectedValue) selected).codec().read(row, selected.first()));
        }

        private static @Nullable Good good(ResultSet row, int first) throws SQLException {
            Dialect dialect = Dialect.forConnection(
                            row.getStatement().getConnection().getMetaData())
                    .orElseThrow();
            if (row.getObject(first) == null) {
                return null;
            }
            BigDecimal price = dialect.codec(GOODS.price.type()).read(row, first + 2);
            LocalDate added = dialect.codec(GOODS.added.type()).read(row, first + 5);
            if (price == null || added == null) {
                throw new AssertionError("NULL");
            }
            return new Good(
                    row.getLong(first),
                    row.getString(first + 1),
                    price,
                    dialect.codec(GOODS.stock.type()).read(row, first + 3),
                    row.getBoolean(first + 4),
                    added,
                    row.getString(first + 6));
        }
    }
}
