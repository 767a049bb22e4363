package shop;

import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ObjectIdentityMap;
import io.aludel.mapping.Violations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Delivery} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class DeliveryMapper extends EntityMapper<Delivery, DeliveryKey> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(3);

    private static final ColumnSet UPDATABLE = ColumnSet.of(2);

    DeliveryMapper(MapperContext context) {
        super(QDelivery.DELIVERY, context, 2);
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
    public ColumnSet insertColumns(Delivery delivery) {
        return INSERTABLE;
    }

    @Override
    public Delivery newEntity() {
        return new Delivery();
    }

    @Override
    public Delivery read(ResultSet row, int first) throws SQLException {
        Delivery delivery = new Delivery();
        readColumns(row, first, delivery);
        return delivery;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Delivery> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Delivery delivery) throws SQLException {
        delivery.year = readInt(row, first, 0);
        delivery.number = readInt(row, first + 1, 1);
        delivery.grams = readInt(row, first + 2, 2);
        delivery.kilograms = readNullableInt(row, first + 3, 3);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Delivery delivery = new Delivery();
        readColumns(row, first, delivery);
        State state = new State(delivery);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Delivery> state) throws SQLException {
        Delivery delivery = state.entity;
        readColumns(row, first, delivery);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Delivery> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Delivery> known = loading.known();
        while (rows.next()) {
            EntityState<Delivery> state = known.find(readKey(rows, 1));
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
    public DeliveryKey readKey(ResultSet row, int first) throws SQLException {
        Integer year = readNullableInt(row, first, 0);
        Integer number = readNullableInt(row, first + 1, 1);
        return year == null || number == null
                ? null
                : new DeliveryKey(year, number);
    }

    @Override
    public IdentityMap<Delivery> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, DeliveryKey key) throws
            SQLException {
        statement.setInt(first, key.year());
        statement.setInt(first + 1, key.number());
        return first + 2;
    }

    @Override
    public State newState(Delivery delivery) {
        return new State(delivery);
    }

    @Override
    public void snapshot(EntityState<Delivery> state) {
        Delivery delivery = state.entity;
        State last = (State) state;
        last.year = delivery.year;
        last.number = delivery.number;
        last.grams = delivery.grams;
    }

    @Override
    public void restore(EntityState<Delivery> state) {
        Delivery delivery = state.entity;
        State last = (State) state;
        delivery.year = last.year;
        delivery.number = last.number;
        delivery.grams = last.grams;
    }

    @Override
    public State copy(EntityState<Delivery> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Delivery> state, EntityState<Delivery> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.year = from.year;
        to.number = from.number;
        to.grams = from.grams;
    }

    @Override
    public boolean isModified(EntityState<Delivery> state) {
        Delivery delivery = state.entity;
        State last = (State) state;
        return delivery.year != last.year
                || delivery.number != last.number
                || delivery.grams != last.grams;
    }

    @Override
    public void collectModified(IdentityMap<Delivery> map,
            List<? super EntityState<Delivery>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Delivery> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Delivery> state) {
        Delivery delivery = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (delivery.year != last.year) {
            changes = changes.with(0);
        }
        if (delivery.number != last.number) {
            changes = changes.with(1);
        }
        if (delivery.grams != last.grams) {
            changes = changes.with(2);
        }
        return changes;
    }

    @Override
    public Object value(Delivery delivery, int column) {
        return switch (column) {
            case 0 -> delivery.year;
            case 1 -> delivery.number;
            case 2 -> delivery.grams;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Delivery> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.year;
            case 1 -> last.number;
            case 2 -> last.grams;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Delivery delivery, int column)
            throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(parameter, delivery.year);
            case 1 -> statement.setInt(parameter, delivery.number);
            case 2 -> statement.setInt(parameter, delivery.grams);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Delivery delivery,
            ColumnSet columns) throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, delivery);
        }
        return bindAll(statement, first, delivery, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Delivery delivery) throws
            SQLException {
        statement.setInt(first, delivery.year);
        statement.setInt(first + 1, delivery.number);
        statement.setInt(first + 2, delivery.grams);
        return first + 3;
    }

    @Override
    public Delivery assign(Delivery delivery, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, delivery, column);
        }
        return delivery;
    }

    private void assign(ResultSet row, int index, Delivery delivery, int column) throws
            SQLException {
        switch (column) {
            case 0 -> delivery.year = readInt(row, index, 0);
            case 1 -> delivery.number = readInt(row, index, 1);
            case 2 -> delivery.grams = readInt(row, index, 2);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Delivery delivery, Violations violations) {
    }

    /**
     * What a session knows of one {@link Delivery}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Delivery> {
        int year;

        int number;

        int grams;

        State(Delivery delivery) {
            super(delivery);
        }

        @Override
        public Object key() {
            return new DeliveryKey(year, number);
        }
    }
}
