package shop.catalog;

import io.aludel.Ref;
import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ObjectIdentityMap;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.sql.BasicType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Stock} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class StockMapper extends EntityMapper<Stock, StockKey> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(3);

    private static final ColumnSet UPDATABLE = ColumnSet.of(2);

    private final Codec<Long> longCodec;

    StockMapper(MapperContext context) {
        super(QStock.STOCK, context, 2);
        longCodec = context.codec(BasicType.LONG);
    }

    @Override
    public ColumnSet insertableColumns() {
        return INSERTABLE;
    }

    @Override
    public ColumnSet updatableColumns() {
        return UPDATABLE;
    }

    @Override
    public ColumnSet insertColumns(Stock stock) {
        return INSERTABLE;
    }

    @Override
    public Stock newEntity() {
        return new Stock();
    }

    @Override
    public Stock read(ResultSet row, int first) throws SQLException {
        Stock stock = new Stock();
        readColumns(row, first, stock);
        return stock;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Stock> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Stock stock) throws SQLException {
        stock.product = Reference.assigned(stock.product, readLong(row, first, 0));
        stock.warehouse = readText(row, first + 1, 1);
        stock.pieces = readInt(row, first + 2, 2);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Stock stock = new Stock();
        readColumns(row, first, stock);
        State state = new State(stock);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Stock> state) throws SQLException {
        Stock stock = state.entity;
        readColumns(row, first, stock);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Stock> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Stock> known = loading.known();
        while (rows.next()) {
            EntityState<Stock> state = known.find(readKey(rows, 1));
            if (state == null) {
                loading.loaded(load(rows, 1));
            } else {
                boolean refreshed = loading.refreshes(state);
                if (refreshed) {
                    reload(rows, 1, state);
                }
                loading.known(state, refreshed);
            }
        }
    }

    @Override
    public StockKey readKey(ResultSet row, int first) throws SQLException {
        Long productId = readNullableLong(row, first);
        String warehouse = row.getString(first + 1);
        return productId == null || warehouse == null
                ? null
                : new StockKey(productId, warehouse);
    }

    @Override
    public IdentityMap<Stock> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, StockKey key) throws SQLException {
        statement.setLong(first, requireKeyPart(key.productId(), 0));
        statement.setString(first + 1, requireKeyPart(key.warehouse(), 1));
        return first + 2;
    }

    @Override
    public State newState(Stock stock) {
        return new State(stock);
    }

    @Override
    public void snapshot(EntityState<Stock> state) {
        Stock stock = state.entity;
        State last = (State) state;
        last.productId = QProduct.PRODUCT.key(stock.product);
        last.warehouse = stock.warehouse;
        last.pieces = stock.pieces;
    }

    @Override
    public void restore(EntityState<Stock> state) {
        Stock stock = state.entity;
        State last = (State) state;
        stock.product = Reference.assigned(stock.product, last.productId);
        stock.warehouse = last.warehouse;
        stock.pieces = last.pieces;
    }

    @Override
    public State copy(EntityState<Stock> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Stock> state, EntityState<Stock> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.productId = from.productId;
        to.warehouse = from.warehouse;
        to.pieces = from.pieces;
    }

    @Override
    public boolean isModified(EntityState<Stock> state) {
        Stock stock = state.entity;
        State last = (State) state;
        return !Objects.equals(QProduct.PRODUCT.key(stock.product), last.productId)
                || !Objects.equals(stock.warehouse, last.warehouse)
                || stock.pieces != last.pieces
                || stock.product != last.product
                || QProduct.PRODUCT.isKeyless(stock.product);
    }

    @Override
    public void collectModified(IdentityMap<Stock> map, List<? super EntityState<Stock>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Stock> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Stock> state) {
        Stock stock = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(QProduct.PRODUCT.key(stock.product), last.productId)
                || QProduct.PRODUCT.isKeyless(stock.product)) {
            changes = changes.with(0);
        }
        if (!Objects.equals(stock.warehouse, last.warehouse)) {
            changes = changes.with(1);
        }
        if (stock.pieces != last.pieces) {
            changes = changes.with(2);
        }
        return changes;
    }

    @Override
    public Object related(Stock stock, int relation) {
        return switch (relation) {
            case 0 -> stock.product;
            default -> super.related(stock, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Stock> state, int relation, Object value) {
        Stock stock = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.product = (Ref<Product>) value;
                stock.product = last.product;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Stock> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.product;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Stock stock, int column) {
        return switch (column) {
            case 0 -> QProduct.PRODUCT.key(stock.product);
            case 1 -> stock.warehouse;
            case 2 -> stock.pieces;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Stock> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.productId;
            case 1 -> last.warehouse;
            case 2 -> last.pieces;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Stock stock, int column) throws
            SQLException {
        switch (column) {
            case 0 -> longCodec.bind(statement, parameter, QProduct.PRODUCT.key(stock.product));
            case 1 -> statement.setString(parameter, stock.warehouse);
            case 2 -> statement.setInt(parameter, stock.pieces);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Stock stock, ColumnSet columns)
            throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, stock);
        }
        return bindAll(statement, first, stock, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Stock stock) throws
            SQLException {
        longCodec.bind(statement, first, QProduct.PRODUCT.key(stock.product));
        statement.setString(first + 1, stock.warehouse);
        statement.setInt(first + 2, stock.pieces);
        return first + 3;
    }

    @Override
    public Stock assign(Stock stock, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, stock, column);
        }
        return stock;
    }

    private void assign(ResultSet row, int index, Stock stock, int column) throws SQLException {
        switch (column) {
            case 0 -> stock.product = Reference.assigned(stock.product, readLong(row, index, 0));
            case 1 -> stock.warehouse = readText(row, index, 1);
            case 2 -> stock.pieces = readInt(row, index, 2);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Stock stock, Violations violations) {
        ValueChecks.referring(violations, stock, "product_id", stock.product);
        ValueChecks.present(violations, stock, "warehouse", stock.warehouse);
        ValueChecks.length(violations, stock, "warehouse", stock.warehouse, 255);
    }

    /**
     * What a session knows of one {@link Stock}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Stock> {
        Long productId;

        String warehouse;

        int pieces;

        Ref<Product> product;

        State(Stock stock) {
            super(stock);
        }

        @Override
        public Object key() {
            return new StockKey(productId, warehouse);
        }
    }
}
