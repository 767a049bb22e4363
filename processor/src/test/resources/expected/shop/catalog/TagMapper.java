package shop.catalog;

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
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Tag} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class TagMapper extends EntityMapper<Tag, String> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(1);

    private static final ColumnSet UPDATABLE = ColumnSet.EMPTY;

    TagMapper(MapperContext context) {
        super(QTag.TAG, context, 2);
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
    public ColumnSet insertColumns(Tag tag) {
        return INSERTABLE;
    }

    @Override
    public Tag newEntity() {
        return new Tag();
    }

    @Override
    public Tag read(ResultSet row, int first) throws SQLException {
        Tag tag = new Tag();
        readColumns(row, first, tag);
        return tag;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Tag> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Tag tag) throws SQLException {
        tag.name = readText(row, first, 0);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Tag tag = new Tag();
        readColumns(row, first, tag);
        State state = new State(tag);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Tag> state) throws SQLException {
        Tag tag = state.entity;
        readColumns(row, first, tag);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Tag> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Tag> known = loading.known();
        while (rows.next()) {
            EntityState<Tag> state = known.find(readText(rows, 1, 0));
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
    public String readKey(ResultSet row, int first) throws SQLException {
        return row.getString(first);
    }

    @Override
    public IdentityMap<Tag> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, String key) throws SQLException {
        statement.setString(first, key);
        return first + 1;
    }

    @Override
    public State newState(Tag tag) {
        return new State(tag);
    }

    @Override
    public void snapshot(EntityState<Tag> state) {
        Tag tag = state.entity;
        State last = (State) state;
        last.name = tag.name;
    }

    @Override
    public void restore(EntityState<Tag> state) {
        Tag tag = state.entity;
        State last = (State) state;
        tag.name = last.name;
    }

    @Override
    public State copy(EntityState<Tag> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Tag> state, EntityState<Tag> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.name = from.name;
    }

    @Override
    public boolean isModified(EntityState<Tag> state) {
        Tag tag = state.entity;
        State last = (State) state;
        return !Objects.equals(tag.name, last.name)
                || tag.products != last.products;
    }

    @Override
    public void collectModified(IdentityMap<Tag> map, List<? super EntityState<Tag>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Tag> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Tag> state) {
        Tag tag = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(tag.name, last.name)) {
            changes = changes.with(0);
        }
        return changes;
    }

    @Override
    public Object related(Tag tag, int relation) {
        return switch (relation) {
            case 0 -> tag.products;
            default -> super.related(tag, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Tag> state, int relation, Object value) {
        Tag tag = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.products = (Set<Product>) value;
                tag.products = last.products;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Tag> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.products;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Tag tag, int column) {
        return switch (column) {
            case 0 -> tag.name;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Tag> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.name;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Tag tag, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setString(parameter, tag.name);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Tag tag, ColumnSet columns) throws
            SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, tag);
        }
        return bindAll(statement, first, tag, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Tag tag) throws SQLException {
        statement.setString(first, tag.name);
        return first + 1;
    }

    @Override
    public Tag assign(Tag tag, ColumnSet columns, ResultSet row, int first) throws SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, tag, column);
        }
        return tag;
    }

    private void assign(ResultSet row, int index, Tag tag, int column) throws SQLException {
        switch (column) {
            case 0 -> tag.name = readText(row, index, 0);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Tag tag, Violations violations) {
        ValueChecks.present(violations, tag, "name", tag.name);
        ValueChecks.length(violations, tag, "name", tag.name, 255);
    }

    /**
     * What a session knows of one {@link Tag}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Tag> {
        String name;

        Set<Product> products;

        State(Tag tag) {
            super(tag);
        }

        @Override
        public Object key() {
            return name;
        }
    }
}
