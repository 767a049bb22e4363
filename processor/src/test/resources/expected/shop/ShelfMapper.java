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
 * Moves {@link Shelf} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class ShelfMapper extends EntityMapper<Shelf, Shelf.Place> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(3);

    private static final ColumnSet UPDATABLE = ColumnSet.of(2);

    ShelfMapper(MapperContext context) {
        super(QShelf.SHELF, context, 2);
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
    public ColumnSet insertColumns(Shelf shelf) {
        return INSERTABLE;
    }

    @Override
    public Shelf newEntity() {
        return new Shelf();
    }

    @Override
    public Shelf read(ResultSet row, int first) throws SQLException {
        Shelf shelf = new Shelf();
        readColumns(row, first, shelf);
        return shelf;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Shelf> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Shelf shelf) throws SQLException {
        shelf.place = newPlace(readText(row, first, 0), readShort(row, first + 1, 1));
        shelf.capacity = readInt(row, first + 2, 2);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Shelf shelf = new Shelf();
        readColumns(row, first, shelf);
        State state = new State(shelf);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Shelf> state) throws SQLException {
        Shelf shelf = state.entity;
        readColumns(row, first, shelf);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Shelf> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Shelf> known = loading.known();
        while (rows.next()) {
            EntityState<Shelf> state = known.find(readKey(rows, 1));
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

    private static Shelf.Place newPlace(String placeHall, short placeRow) {
        return new Shelf.Place(placeHall, placeRow);
    }

    @Override
    public Shelf.Place readKey(ResultSet row, int first) throws SQLException {
        String placeHall = row.getString(first);
        Short placeRow = readNullableShort(row, first + 1, 1);
        return placeHall == null || placeRow == null
                ? null
                : newPlace(placeHall, placeRow);
    }

    @Override
    public IdentityMap<Shelf> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Shelf.Place key) throws
            SQLException {
        statement.setString(first, requireKeyPart(key.hall(), 0));
        statement.setShort(first + 1, key.row());
        return first + 2;
    }

    @Override
    public State newState(Shelf shelf) {
        return new State(shelf);
    }

    @Override
    public void snapshot(EntityState<Shelf> state) {
        Shelf shelf = state.entity;
        State last = (State) state;
        Shelf.Place place = shelf.place;
        last.placeHall = place == null ? null : place.hall();
        last.placeRow = place == null ? 0 : place.row();
        last.capacity = shelf.capacity;
    }

    @Override
    public void restore(EntityState<Shelf> state) {
        Shelf shelf = state.entity;
        State last = (State) state;
        shelf.place = newPlace(last.placeHall, last.placeRow);
        shelf.capacity = last.capacity;
    }

    @Override
    public State copy(EntityState<Shelf> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Shelf> state, EntityState<Shelf> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.placeHall = from.placeHall;
        to.placeRow = from.placeRow;
        to.capacity = from.capacity;
    }

    @Override
    public boolean isModified(EntityState<Shelf> state) {
        Shelf shelf = state.entity;
        State last = (State) state;
        Shelf.Place place = shelf.place;
        return !Objects.equals(place == null ? null : place.hall(), last.placeHall)
                || (place == null || place.row() != last.placeRow)
                || shelf.capacity != last.capacity;
    }

    @Override
    public void collectModified(IdentityMap<Shelf> map, List<? super EntityState<Shelf>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Shelf> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Shelf> state) {
        Shelf shelf = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        Shelf.Place place = shelf.place;
        if (!Objects.equals(place == null ? null : place.hall(), last.placeHall)) {
            changes = changes.with(0);
        }
        if (place == null || place.row() != last.placeRow) {
            changes = changes.with(1);
        }
        if (shelf.capacity != last.capacity) {
            changes = changes.with(2);
        }
        return changes;
    }

    @Override
    public Object value(Shelf shelf, int column) {
        Shelf.Place place = shelf.place;
        return switch (column) {
            case 0 -> place == null ? null : place.hall();
            case 1 -> place == null ? 0 : place.row();
            case 2 -> shelf.capacity;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Shelf> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.placeHall;
            case 1 -> last.placeRow;
            case 2 -> last.capacity;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Shelf shelf, int column) throws
            SQLException {
        Shelf.Place place = shelf.place;
        switch (column) {
            case 0 -> statement.setString(parameter, place.hall());
            case 1 -> statement.setShort(parameter, place.row());
            case 2 -> statement.setInt(parameter, shelf.capacity);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Shelf shelf, ColumnSet columns)
            throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, shelf);
        }
        return bindAll(statement, first, shelf, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Shelf shelf) throws
            SQLException {
        Shelf.Place place = shelf.place;
        statement.setString(first, place.hall());
        statement.setShort(first + 1, place.row());
        statement.setInt(first + 2, shelf.capacity);
        return first + 3;
    }

    @Override
    public Shelf assign(Shelf shelf, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, shelf, column);
        }
        return shelf;
    }

    private void assign(ResultSet row, int index, Shelf shelf, int column) throws SQLException {
        Shelf.Place place = shelf.place;
        switch (column) {
            case 0 -> {
                place = new Shelf.Place(readText(row, index, 0), place == null ? 0 : place.row());
                shelf.place = place;
            }
            case 1 -> {
                place = new Shelf.Place(place == null ? null : place.hall(),
                        readShort(row, index, 1));
                shelf.place = place;
            }
            case 2 -> shelf.capacity = readInt(row, index, 2);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Shelf shelf, Violations violations) {
        Shelf.Place place = shelf.place;
        ValueChecks.present(violations, shelf, "hall", place == null ? null : place.hall());
        ValueChecks.length(violations, shelf, "hall", place == null ? null : place.hall(), 255);
        ValueChecks.present(violations, shelf, "row", place);
    }

    /**
     * What a session knows of one {@link Shelf}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Shelf> {
        String placeHall;

        short placeRow;

        int capacity;

        State(Shelf shelf) {
            super(shelf);
        }

        @Override
        public Object key() {
            return newPlace(placeHall, placeRow);
        }
    }
}
