package shop.catalog;

import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.LongIdentityMap;
import io.aludel.mapping.MapperContext;
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
 * Moves {@link Photo} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class PhotoMapper extends EntityMapper<Photo, Integer> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(2);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    PhotoMapper(MapperContext context) {
        super(QPhoto.PHOTO, context, 2);
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
    public ColumnSet insertColumns(Photo photo) {
        return photo.id == 0 ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public Photo newEntity() {
        return new Photo();
    }

    @Override
    public Photo read(ResultSet row, int first) throws SQLException {
        Photo photo = new Photo();
        readColumns(row, first, photo);
        return photo;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Photo> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Photo photo) throws SQLException {
        photo.id = readInt(row, first, 0);
        photo.url = readText(row, first + 1, 1);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Photo photo = new Photo();
        readColumns(row, first, photo);
        State state = new State(photo);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Photo> state) throws SQLException {
        Photo photo = state.entity;
        readColumns(row, first, photo);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Photo> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Photo> known = (LongIdentityMap<Photo>) loading.known();
        while (rows.next()) {
            EntityState<Photo> state = known.find(readInt(rows, 1, 0));
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
    public Integer readKey(ResultSet row, int first) throws SQLException {
        return readNullableInt(row, first, 0);
    }

    @Override
    public IdentityMap<Photo> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Integer key) throws SQLException {
        statement.setInt(first, key);
        return first + 1;
    }

    @Override
    public Photo assignKey(Photo photo, long key) {
        photo.id = Math.toIntExact(key);
        return photo;
    }

    @Override
    public State newState(Photo photo) {
        return new State(photo);
    }

    @Override
    public void snapshot(EntityState<Photo> state) {
        Photo photo = state.entity;
        State last = (State) state;
        last.id = photo.id;
        last.url = photo.url;
    }

    @Override
    public void restore(EntityState<Photo> state) {
        Photo photo = state.entity;
        State last = (State) state;
        photo.id = last.id;
        photo.url = last.url;
    }

    @Override
    public State copy(EntityState<Photo> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Photo> state, EntityState<Photo> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.url = from.url;
    }

    @Override
    public boolean isModified(EntityState<Photo> state) {
        Photo photo = state.entity;
        State last = (State) state;
        return photo.id != last.id
                || !Objects.equals(photo.url, last.url);
    }

    @Override
    public void collectModified(IdentityMap<Photo> map, List<? super EntityState<Photo>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Photo> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Photo> state) {
        Photo photo = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (photo.id != last.id) {
            changes = changes.with(0);
        }
        if (!Objects.equals(photo.url, last.url)) {
            changes = changes.with(1);
        }
        return changes;
    }

    @Override
    public Object value(Photo photo, int column) {
        return switch (column) {
            case 0 -> photo.id;
            case 1 -> photo.url;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Photo> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.url;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Photo photo, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setInt(parameter, photo.id);
            case 1 -> statement.setString(parameter, photo.url);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Photo photo, ColumnSet columns)
            throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, photo);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setInt(first, photo.id);
            return bindStraight(statement, first + 1, photo);
        }
        return bindAll(statement, first, photo, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Photo photo) throws
            SQLException {
        statement.setString(first, photo.url);
        return first + 1;
    }

    @Override
    public Photo assign(Photo photo, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, photo, column);
        }
        return photo;
    }

    private void assign(ResultSet row, int index, Photo photo, int column) throws SQLException {
        switch (column) {
            case 0 -> photo.id = readInt(row, index, 0);
            case 1 -> photo.url = readText(row, index, 1);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Photo clearGenerated(Photo photo) {
        photo.id = 0;
        return photo;
    }

    @Override
    public void validate(Photo photo, Violations violations) {
        ValueChecks.present(violations, photo, "url", photo.url);
        ValueChecks.length(violations, photo, "url", photo.url, 255);
    }

    /**
     * What a session knows of one {@link Photo}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Photo> {
        int id;

        String url;

        State(Photo photo) {
            super(photo);
        }

        @Override
        public Object key() {
            return id;
        }

        @Override
        public long longKey() {
            return id;
        }
    }
}
