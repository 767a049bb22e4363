package shop;

import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ObjectIdentityMap;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Express} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class ExpressMapper extends EntityMapper<Express, DeliveryKey> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(5);

    private static final ColumnSet UPDATABLE = ColumnSet.of(2, 3, 4);

    private final int rowOffset3;

    private final int rowOffset4;

    private final int rowOffset5;

    ExpressMapper(MapperContext context) {
        super(QExpress.EXPRESS, context, 2);
        rowOffset3 = context.rowOffset(3);
        rowOffset4 = context.rowOffset(4);
        rowOffset5 = context.rowOffset(5);
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
    public ColumnSet insertColumns(Express express) {
        return INSERTABLE;
    }

    @Override
    public Express newEntity() {
        return new Express();
    }

    @Override
    public Express read(ResultSet row, int first) throws SQLException {
        Express express = new Express();
        readColumns(row, first, express);
        return express;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Express> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Express express) throws SQLException {
        express.year = readInt(row, first, 0);
        express.number = readInt(row, first + 1, 1);
        express.grams = readInt(row, first + 2, 2);
        express.tracking = readText(row, first + 3 + rowOffset3, 3);
        express.hours = readInt(row, first + 4 + rowOffset4, 4);
        express.kilograms = readNullableInt(row, first + 5 + rowOffset5, 5);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Express express = new Express();
        readColumns(row, first, express);
        State state = new State(express);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Express> state) throws SQLException {
        Express express = state.entity;
        readColumns(row, first, express);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Express> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Express> known = loading.known();
        while (rows.next()) {
            EntityState<Express> state = known.find(readKey(rows, 1));
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
    public IdentityMap<Express> newIdentityMap() {
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
    public State newState(Express express) {
        return new State(express);
    }

    @Override
    public void snapshot(EntityState<Express> state) {
        Express express = state.entity;
        State last = (State) state;
        last.year = express.year;
        last.number = express.number;
        last.grams = express.grams;
        last.tracking = express.tracking;
        last.hours = express.hours;
    }

    @Override
    public void restore(EntityState<Express> state) {
        Express express = state.entity;
        State last = (State) state;
        express.year = last.year;
        express.number = last.number;
        express.grams = last.grams;
        express.tracking = last.tracking;
        express.hours = last.hours;
    }

    @Override
    public State copy(EntityState<Express> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Express> state, EntityState<Express> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.year = from.year;
        to.number = from.number;
        to.grams = from.grams;
        to.tracking = from.tracking;
        to.hours = from.hours;
    }

    @Override
    public boolean isModified(EntityState<Express> state) {
        Express express = state.entity;
        State last = (State) state;
        return express.year != last.year
                || express.number != last.number
                || express.grams != last.grams
                || !Objects.equals(express.tracking, last.tracking)
                || express.hours != last.hours;
    }

    @Override
    public void collectModified(IdentityMap<Express> map,
            List<? super EntityState<Express>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Express> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Express> state) {
        Express express = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (express.year != last.year) {
            changes = changes.with(0);
        }
        if (express.number != last.number) {
            changes = changes.with(1);
        }
        if (express.grams != last.grams) {
            changes = changes.with(2);
        }
        if (!Objects.equals(express.tracking, last.tracking)) {
            changes = changes.with(3);
        }
        if (express.hours != last.hours) {
            changes = changes.with(4);
        }
        return changes;
    }

    @Override
    public Object value(Express express, int column) {
        return switch (column) {
            case 0 -> express.year;
            case 1 -> express.number;
            case 2 -> express.grams;
            case 3 -> express.tracking;
            case 4 -> express.hours;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Express> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.year;
            case 1 -> last.number;
            case 2 -> last.grams;
            case 3 -> last.tracking;
            case 4 -> last.hours;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Express express, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setInt(parameter, express.year);
            case 1 -> statement.setInt(parameter, express.number);
            case 2 -> statement.setInt(parameter, express.grams);
            case 3 -> statement.setString(parameter, express.tracking);
            case 4 -> statement.setInt(parameter, express.hours);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Express express,
            ColumnSet columns) throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, express);
        }
        return bindAll(statement, first, express, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Express express) throws
            SQLException {
        statement.setInt(first, express.year);
        statement.setInt(first + 1, express.number);
        statement.setInt(first + 2, express.grams);
        statement.setString(first + 3, express.tracking);
        statement.setInt(first + 4, express.hours);
        return first + 5;
    }

    @Override
    public Express assign(Express express, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, express, column);
        }
        return express;
    }

    private void assign(ResultSet row, int index, Express express, int column) throws SQLException {
        switch (column) {
            case 0 -> express.year = readInt(row, index, 0);
            case 1 -> express.number = readInt(row, index, 1);
            case 2 -> express.grams = readInt(row, index, 2);
            case 3 -> express.tracking = readText(row, index, 3);
            case 4 -> express.hours = readInt(row, index, 4);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Express express, Violations violations) {
        ValueChecks.present(violations, express, "tracking", express.tracking);
        ValueChecks.length(violations, express, "tracking", express.tracking, 255);
    }

    /**
     * What a session knows of one {@link Express}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Express> {
        int year;

        int number;

        int grams;

        String tracking;

        int hours;

        State(Express express) {
            super(express);
        }

        @Override
        public Object key() {
            return new DeliveryKey(year, number);
        }
    }
}
