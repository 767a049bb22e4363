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
 * Moves {@link Parcel} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class ParcelMapper extends EntityMapper<Parcel, DeliveryKey> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(4);

    private static final ColumnSet UPDATABLE = ColumnSet.of(2, 3);

    private final int rowOffset3;

    private final int rowOffset4;

    ParcelMapper(MapperContext context) {
        super(QParcel.PARCEL, context, 2);
        rowOffset3 = context.rowOffset(3);
        rowOffset4 = context.rowOffset(4);
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
    public ColumnSet insertColumns(Parcel parcel) {
        return INSERTABLE;
    }

    @Override
    public Parcel newEntity() {
        return new Parcel();
    }

    @Override
    public Parcel read(ResultSet row, int first) throws SQLException {
        Parcel parcel = new Parcel();
        readColumns(row, first, parcel);
        return parcel;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Parcel> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Parcel parcel) throws SQLException {
        parcel.year = readInt(row, first, 0);
        parcel.number = readInt(row, first + 1, 1);
        parcel.grams = readInt(row, first + 2, 2);
        parcel.tracking = readText(row, first + 3 + rowOffset3, 3);
        parcel.kilograms = readNullableInt(row, first + 4 + rowOffset4, 4);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Parcel parcel = new Parcel();
        readColumns(row, first, parcel);
        State state = new State(parcel);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Parcel> state) throws SQLException {
        Parcel parcel = state.entity;
        readColumns(row, first, parcel);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Parcel> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Parcel> known = loading.known();
        while (rows.next()) {
            EntityState<Parcel> state = known.find(readKey(rows, 1));
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
    public IdentityMap<Parcel> newIdentityMap() {
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
    public State newState(Parcel parcel) {
        return new State(parcel);
    }

    @Override
    public void snapshot(EntityState<Parcel> state) {
        Parcel parcel = state.entity;
        State last = (State) state;
        last.year = parcel.year;
        last.number = parcel.number;
        last.grams = parcel.grams;
        last.tracking = parcel.tracking;
    }

    @Override
    public void restore(EntityState<Parcel> state) {
        Parcel parcel = state.entity;
        State last = (State) state;
        parcel.year = last.year;
        parcel.number = last.number;
        parcel.grams = last.grams;
        parcel.tracking = last.tracking;
    }

    @Override
    public State copy(EntityState<Parcel> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Parcel> state, EntityState<Parcel> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.year = from.year;
        to.number = from.number;
        to.grams = from.grams;
        to.tracking = from.tracking;
    }

    @Override
    public boolean isModified(EntityState<Parcel> state) {
        Parcel parcel = state.entity;
        State last = (State) state;
        return parcel.year != last.year
                || parcel.number != last.number
                || parcel.grams != last.grams
                || !Objects.equals(parcel.tracking, last.tracking);
    }

    @Override
    public void collectModified(IdentityMap<Parcel> map,
            List<? super EntityState<Parcel>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Parcel> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Parcel> state) {
        Parcel parcel = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (parcel.year != last.year) {
            changes = changes.with(0);
        }
        if (parcel.number != last.number) {
            changes = changes.with(1);
        }
        if (parcel.grams != last.grams) {
            changes = changes.with(2);
        }
        if (!Objects.equals(parcel.tracking, last.tracking)) {
            changes = changes.with(3);
        }
        return changes;
    }

    @Override
    public Object value(Parcel parcel, int column) {
        return switch (column) {
            case 0 -> parcel.year;
            case 1 -> parcel.number;
            case 2 -> parcel.grams;
            case 3 -> parcel.tracking;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Parcel> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.year;
            case 1 -> last.number;
            case 2 -> last.grams;
            case 3 -> last.tracking;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Parcel parcel, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setInt(parameter, parcel.year);
            case 1 -> statement.setInt(parameter, parcel.number);
            case 2 -> statement.setInt(parameter, parcel.grams);
            case 3 -> statement.setString(parameter, parcel.tracking);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Parcel parcel, ColumnSet columns)
            throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, parcel);
        }
        return bindAll(statement, first, parcel, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Parcel parcel) throws
            SQLException {
        statement.setInt(first, parcel.year);
        statement.setInt(first + 1, parcel.number);
        statement.setInt(first + 2, parcel.grams);
        statement.setString(first + 3, parcel.tracking);
        return first + 4;
    }

    @Override
    public Parcel assign(Parcel parcel, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, parcel, column);
        }
        return parcel;
    }

    private void assign(ResultSet row, int index, Parcel parcel, int column) throws SQLException {
        switch (column) {
            case 0 -> parcel.year = readInt(row, index, 0);
            case 1 -> parcel.number = readInt(row, index, 1);
            case 2 -> parcel.grams = readInt(row, index, 2);
            case 3 -> parcel.tracking = readText(row, index, 3);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Parcel parcel, Violations violations) {
        ValueChecks.present(violations, parcel, "tracking", parcel.tracking);
        ValueChecks.length(violations, parcel, "tracking", parcel.tracking, 255);
    }

    /**
     * What a session knows of one {@link Parcel}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Parcel> {
        int year;

        int number;

        int grams;

        String tracking;

        State(Parcel parcel) {
            super(parcel);
        }

        @Override
        public Object key() {
            return new DeliveryKey(year, number);
        }
    }
}
