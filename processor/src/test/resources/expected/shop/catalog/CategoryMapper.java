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
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Category} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class CategoryMapper extends EntityMapper<Category, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(2);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    CategoryMapper(MapperContext context) {
        super(QCategory.CATEGORY, context, 2);
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
    public ColumnSet insertColumns(Category category) {
        return category.id == 0 ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public Category newEntity() {
        return new Category();
    }

    @Override
    public Category read(ResultSet row, int first) throws SQLException {
        Category category = new Category();
        readColumns(row, first, category);
        return category;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Category> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Category category) throws SQLException {
        category.id = readLong(row, first, 0);
        category.name = readText(row, first + 1, 1);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Category category = new Category();
        readColumns(row, first, category);
        State state = new State(category);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Category> state) throws SQLException {
        Category category = state.entity;
        readColumns(row, first, category);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Category> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Category> known = (LongIdentityMap<Category>) loading.known();
        while (rows.next()) {
            EntityState<Category> state = known.find(readLong(rows, 1, 0));
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
    public Long readKey(ResultSet row, int first) throws SQLException {
        return readNullableLong(row, first);
    }

    @Override
    public IdentityMap<Category> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public Category assignKey(Category category, long key) {
        category.id = key;
        return category;
    }

    @Override
    public State newState(Category category) {
        return new State(category);
    }

    @Override
    public void snapshot(EntityState<Category> state) {
        Category category = state.entity;
        State last = (State) state;
        last.id = category.id;
        last.name = category.name;
    }

    @Override
    public void restore(EntityState<Category> state) {
        Category category = state.entity;
        State last = (State) state;
        category.id = last.id;
        category.name = last.name;
    }

    @Override
    public State copy(EntityState<Category> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Category> state, EntityState<Category> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.name = from.name;
    }

    @Override
    public boolean isModified(EntityState<Category> state) {
        Category category = state.entity;
        State last = (State) state;
        return category.id != last.id
                || !Objects.equals(category.name, last.name)
                || category.products != last.products
                || category.current != last.current;
    }

    @Override
    public void collectModified(IdentityMap<Category> map,
            List<? super EntityState<Category>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Category> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Category> state) {
        Category category = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (category.id != last.id) {
            changes = changes.with(0);
        }
        if (!Objects.equals(category.name, last.name)) {
            changes = changes.with(1);
        }
        return changes;
    }

    @Override
    public Object related(Category category, int relation) {
        return switch (relation) {
            case 0 -> category.products;
            case 1 -> category.current;
            default -> super.related(category, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Category> state, int relation, Object value) {
        Category category = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.products = (List<Product>) value;
                category.products = last.products;
            }
            case 1 -> {
                last.current = (Map<String, Product>) value;
                category.current = last.current;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Category> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.products;
            case 1 -> last.current;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Category category, int column) {
        return switch (column) {
            case 0 -> category.id;
            case 1 -> category.name;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Category> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.name;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Category category, int column)
            throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, category.id);
            case 1 -> statement.setString(parameter, category.name);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Category category,
            ColumnSet columns) throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, category);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setLong(first, category.id);
            return bindStraight(statement, first + 1, category);
        }
        return bindAll(statement, first, category, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Category category) throws
            SQLException {
        statement.setString(first, category.name);
        return first + 1;
    }

    @Override
    public Category assign(Category category, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, category, column);
        }
        return category;
    }

    private void assign(ResultSet row, int index, Category category, int column) throws
            SQLException {
        switch (column) {
            case 0 -> category.id = readLong(row, index, 0);
            case 1 -> category.name = readText(row, index, 1);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Category clearGenerated(Category category) {
        category.id = 0;
        return category;
    }

    @Override
    public void validate(Category category, Violations violations) {
        ValueChecks.present(violations, category, "name", category.name);
        ValueChecks.length(violations, category, "name", category.name, 255);
    }

    /**
     * What a session knows of one {@link Category}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Category> {
        long id;

        String name;

        List<Product> products;

        Map<String, Product> current;

        State(Category category) {
            super(category);
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
