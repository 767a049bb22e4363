package shop;

import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.ColumnStamp;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ObjectIdentityMap;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.mapping.WriteContext;
import io.aludel.sql.BasicType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link OrderLine} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class OrderLineMapper extends EntityMapper<OrderLine, OrderLineKey> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(7);

    private static final ColumnSet UPDATABLE = ColumnSet.of(2, 3, 4, 5, 6);

    private final Codec<BigDecimal> decimal12Scale4Codec;

    private final Codec<BigDecimal> bigDecimalCodec;

    OrderLineMapper(MapperContext context) {
        super(QOrderLine.ORDER_LINE, context, 2);
        decimal12Scale4Codec = context.codec(QOrderLine.DECIMAL12_SCALE4_TYPE);
        bigDecimalCodec = context.codec(BasicType.BIG_DECIMAL);
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
    public ColumnSet insertColumns(OrderLine orderLine) {
        return INSERTABLE;
    }

    @Override
    public OrderLine newEntity() {
        return new OrderLine();
    }

    @Override
    public OrderLine read(ResultSet row, int first) throws SQLException {
        OrderLine orderLine = new OrderLine();
        readColumns(row, first, orderLine);
        return orderLine;
    }

    @Override
    public void readAll(ResultSet rows, List<? super OrderLine> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, OrderLine orderLine) throws SQLException {
        orderLine.orderNumber = readLong(row, first, 0);
        orderLine.position = readText(row, first + 1, 1);
        orderLine.sku = readText(row, first + 2, 2);
        orderLine.batch = readInt(row, first + 3, 3);
        orderLine.price = require(decimal12Scale4Codec.read(row, first + 4), 4);
        orderLine.quantity = readInt(row, first + 5, 5);
        orderLine.version = readLong(row, first + 6, 6);
        orderLine.total = require(bigDecimalCodec.read(row, first + 7), 7);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        OrderLine orderLine = new OrderLine();
        readColumns(row, first, orderLine);
        State state = new State(orderLine);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<OrderLine> state) throws SQLException {
        OrderLine orderLine = state.entity;
        readColumns(row, first, orderLine);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<OrderLine> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<OrderLine> known = loading.known();
        while (rows.next()) {
            EntityState<OrderLine> state = known.find(readKey(rows, 1));
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
    public OrderLineKey readKey(ResultSet row, int first) throws SQLException {
        Long orderNumber = readNullableLong(row, first);
        String position = row.getString(first + 1);
        return orderNumber == null || position == null
                ? null
                : new OrderLineKey(orderNumber, position);
    }

    @Override
    public IdentityMap<OrderLine> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, OrderLineKey key) throws
            SQLException {
        statement.setLong(first, key.orderNumber());
        statement.setString(first + 1, requireKeyPart(key.position(), 1));
        return first + 2;
    }

    @Override
    public State newState(OrderLine orderLine) {
        return new State(orderLine);
    }

    @Override
    public void snapshot(EntityState<OrderLine> state) {
        OrderLine orderLine = state.entity;
        State last = (State) state;
        last.orderNumber = orderLine.orderNumber;
        last.position = orderLine.position;
        last.sku = orderLine.sku;
        last.batch = orderLine.batch;
        last.price = orderLine.price;
        last.quantity = orderLine.quantity;
        last.version = orderLine.version;
    }

    @Override
    public void restore(EntityState<OrderLine> state) {
        OrderLine orderLine = state.entity;
        State last = (State) state;
        orderLine.sku = last.sku;
        orderLine.batch = last.batch;
        orderLine.orderNumber = last.orderNumber;
        orderLine.position = last.position;
        orderLine.price = last.price;
        orderLine.quantity = last.quantity;
        orderLine.version = last.version;
    }

    @Override
    public State copy(EntityState<OrderLine> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<OrderLine> state, EntityState<OrderLine> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.orderNumber = from.orderNumber;
        to.position = from.position;
        to.sku = from.sku;
        to.batch = from.batch;
        to.price = from.price;
        to.quantity = from.quantity;
        to.version = from.version;
    }

    @Override
    public boolean isModified(EntityState<OrderLine> state) {
        OrderLine orderLine = state.entity;
        State last = (State) state;
        return orderLine.orderNumber != last.orderNumber
                || !Objects.equals(orderLine.position, last.position)
                || !Objects.equals(orderLine.sku, last.sku)
                || orderLine.batch != last.batch
                || !sameNumber(orderLine.price, last.price)
                || orderLine.quantity != last.quantity
                || !Objects.equals(orderLine.version, last.version);
    }

    @Override
    public void collectModified(IdentityMap<OrderLine> map,
            List<? super EntityState<OrderLine>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<OrderLine> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<OrderLine> state) {
        OrderLine orderLine = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (orderLine.orderNumber != last.orderNumber) {
            changes = changes.with(0);
        }
        if (!Objects.equals(orderLine.position, last.position)) {
            changes = changes.with(1);
        }
        if (!Objects.equals(orderLine.sku, last.sku)) {
            changes = changes.with(2);
        }
        if (orderLine.batch != last.batch) {
            changes = changes.with(3);
        }
        if (!sameNumber(orderLine.price, last.price)) {
            changes = changes.with(4);
        }
        if (orderLine.quantity != last.quantity) {
            changes = changes.with(5);
        }
        if (!Objects.equals(orderLine.version, last.version)) {
            changes = changes.with(6);
        }
        return changes;
    }

    @Override
    public Object value(OrderLine orderLine, int column) {
        return switch (column) {
            case 0 -> orderLine.orderNumber;
            case 1 -> orderLine.position;
            case 2 -> orderLine.sku;
            case 3 -> orderLine.batch;
            case 4 -> orderLine.price;
            case 5 -> orderLine.quantity;
            case 6 -> orderLine.version;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<OrderLine> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.orderNumber;
            case 1 -> last.position;
            case 2 -> last.sku;
            case 3 -> last.batch;
            case 4 -> last.price;
            case 5 -> last.quantity;
            case 6 -> last.version;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, OrderLine orderLine, int column)
            throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, orderLine.orderNumber);
            case 1 -> statement.setString(parameter, orderLine.position);
            case 2 -> statement.setString(parameter, orderLine.sku);
            case 3 -> statement.setInt(parameter, orderLine.batch);
            case 4 -> decimal12Scale4Codec.bind(statement, parameter, orderLine.price);
            case 5 -> statement.setInt(parameter, orderLine.quantity);
            case 6 -> statement.setLong(parameter, orderLine.version);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, OrderLine orderLine,
            ColumnSet columns) throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, orderLine);
        }
        return bindAll(statement, first, orderLine, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, OrderLine orderLine) throws
            SQLException {
        statement.setLong(first, orderLine.orderNumber);
        statement.setString(first + 1, orderLine.position);
        statement.setString(first + 2, orderLine.sku);
        statement.setInt(first + 3, orderLine.batch);
        decimal12Scale4Codec.bind(statement, first + 4, orderLine.price);
        statement.setInt(first + 5, orderLine.quantity);
        statement.setLong(first + 6, orderLine.version);
        return first + 7;
    }

    @Override
    public OrderLine assign(OrderLine orderLine, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, orderLine, column);
        }
        return orderLine;
    }

    private void assign(ResultSet row, int index, OrderLine orderLine, int column) throws
            SQLException {
        switch (column) {
            case 0 -> orderLine.orderNumber = readLong(row, index, 0);
            case 1 -> orderLine.position = readText(row, index, 1);
            case 2 -> orderLine.sku = readText(row, index, 2);
            case 3 -> orderLine.batch = readInt(row, index, 3);
            case 4 -> orderLine.price = require(decimal12Scale4Codec.read(row, index), 4);
            case 5 -> orderLine.quantity = readInt(row, index, 5);
            case 6 -> orderLine.version = readLong(row, index, 6);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public OrderLine stampInsert(OrderLine orderLine, WriteContext context) {
        orderLine.version = 0L;
        return orderLine;
    }

    @Override
    public OrderLine stampUpdate(OrderLine orderLine, WriteContext context) {
        if (orderLine.version != null) {
            orderLine.version = orderLine.version + 1;
        }
        return orderLine;
    }

    @Override
    public OrderLine clearGenerated(OrderLine orderLine) {
        orderLine.version = null;
        return orderLine;
    }

    @Override
    public List<ColumnStamp> stamps() {
        return List.of(new ColumnStamp(6, ColumnStamp.Kind.VERSION));
    }

    @Override
    public int versionColumn() {
        return 6;
    }

    @Override
    public void bindVersion(PreparedStatement statement, int parameter,
            EntityState<OrderLine> state) throws SQLException {
        State last = (State) state;
        statement.setLong(parameter, last.version);
    }

    @Override
    public OrderLine restoreVersion(OrderLine orderLine, EntityState<OrderLine> state) {
        State last = (State) state;
        orderLine.version = last.version;
        return orderLine;
    }

    @Override
    public void validate(OrderLine orderLine, Violations violations) {
        ValueChecks.present(violations, orderLine, "position", orderLine.position);
        ValueChecks.length(violations, orderLine, "position", orderLine.position, 255);
        ValueChecks.present(violations, orderLine, "sku", orderLine.sku);
        ValueChecks.length(violations, orderLine, "sku", orderLine.sku, 255);
        ValueChecks.present(violations, orderLine, "price", orderLine.price);
        ValueChecks.digits(violations, orderLine, "price", orderLine.price, 12, 4);
    }

    /**
     * What a session knows of one {@link OrderLine}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<OrderLine> {
        long orderNumber;

        String position;

        String sku;

        int batch;

        BigDecimal price;

        int quantity;

        Long version;

        State(OrderLine orderLine) {
            super(orderLine);
        }

        @Override
        public Object key() {
            return new OrderLineKey(orderNumber, position);
        }
    }
}
