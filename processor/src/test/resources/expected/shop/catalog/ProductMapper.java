package shop.catalog;

import io.aludel.Ref;
import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.LongIdentityMap;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.sql.BasicType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Product} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class ProductMapper extends EntityMapper<Product, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(4);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    private final Codec<Long> longCodec;

    ProductMapper(MapperContext context) {
        super(QProduct.PRODUCT, context, 2);
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
    public ColumnSet insertColumns(Product product) {
        return product.id == 0 ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public Product newEntity() {
        return new Product();
    }

    @Override
    public Product read(ResultSet row, int first) throws SQLException {
        Product product = new Product();
        readColumns(row, first, product);
        return product;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Product> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Product product) throws SQLException {
        product.id = readLong(row, first, 0);
        product.name = readText(row, first + 1, 1);
        product.category = Reference.assigned(product.category, readLong(row, first + 2, 2));
        product.replacement = Reference.assigned(product.replacement, readNullableLong(row, first + 3));
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Product product = new Product();
        readColumns(row, first, product);
        State state = new State(product);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Product> state) throws SQLException {
        Product product = state.entity;
        readColumns(row, first, product);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Product> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Product> known = (LongIdentityMap<Product>) loading.known();
        while (rows.next()) {
            EntityState<Product> state = known.find(readLong(rows, 1, 0));
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
    public IdentityMap<Product> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public Product assignKey(Product product, long key) {
        product.id = key;
        return product;
    }

    @Override
    public State newState(Product product) {
        return new State(product);
    }

    @Override
    public void snapshot(EntityState<Product> state) {
        Product product = state.entity;
        State last = (State) state;
        last.id = product.id;
        last.name = product.name;
        last.categoryId = QCategory.CATEGORY.key(product.category);
        last.replacementId = QProduct.PRODUCT.key(product.replacement);
    }

    @Override
    public void restore(EntityState<Product> state) {
        Product product = state.entity;
        State last = (State) state;
        product.id = last.id;
        product.name = last.name;
        product.category = Reference.assigned(product.category, last.categoryId);
        product.replacement = Reference.assigned(product.replacement, last.replacementId);
    }

    @Override
    public State copy(EntityState<Product> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Product> state, EntityState<Product> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.name = from.name;
        to.categoryId = from.categoryId;
        to.replacementId = from.replacementId;
    }

    @Override
    public boolean isModified(EntityState<Product> state) {
        Product product = state.entity;
        State last = (State) state;
        return product.id != last.id
                || !Objects.equals(product.name, last.name)
                || !Objects.equals(QCategory.CATEGORY.key(product.category), last.categoryId)
                || !Objects.equals(QProduct.PRODUCT.key(product.replacement), last.replacementId)
                || product.category != last.category
                || QCategory.CATEGORY.isKeyless(product.category)
                || product.replacement != last.replacement
                || QProduct.PRODUCT.isKeyless(product.replacement)
                || product.tags != last.tags
                || product.details != last.details
                || product.photos != last.photos;
    }

    @Override
    public void collectModified(IdentityMap<Product> map,
            List<? super EntityState<Product>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Product> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Product> state) {
        Product product = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (product.id != last.id) {
            changes = changes.with(0);
        }
        if (!Objects.equals(product.name, last.name)) {
            changes = changes.with(1);
        }
        if (!Objects.equals(QCategory.CATEGORY.key(product.category), last.categoryId)
                || QCategory.CATEGORY.isKeyless(product.category)) {
            changes = changes.with(2);
        }
        if (!Objects.equals(QProduct.PRODUCT.key(product.replacement), last.replacementId)
                || QProduct.PRODUCT.isKeyless(product.replacement)) {
            changes = changes.with(3);
        }
        return changes;
    }

    @Override
    public Object related(Product product, int relation) {
        return switch (relation) {
            case 0 -> product.category;
            case 1 -> product.replacement;
            case 2 -> product.tags;
            case 3 -> product.details;
            case 4 -> product.photos;
            default -> super.related(product, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Product> state, int relation, Object value) {
        Product product = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.category = (Ref<Category>) value;
                product.category = last.category;
            }
            case 1 -> {
                last.replacement = (Ref<Product>) value;
                product.replacement = last.replacement;
            }
            case 2 -> {
                last.tags = (Set<Tag>) value;
                product.tags = last.tags;
            }
            case 3 -> {
                last.details = (Ref<Details>) value;
                product.details = last.details;
            }
            case 4 -> {
                last.photos = (List<Photo>) value;
                product.photos = last.photos;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Product> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.category;
            case 1 -> last.replacement;
            case 2 -> last.tags;
            case 3 -> last.details;
            case 4 -> last.photos;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Product product, int column) {
        return switch (column) {
            case 0 -> product.id;
            case 1 -> product.name;
            case 2 -> QCategory.CATEGORY.key(product.category);
            case 3 -> QProduct.PRODUCT.key(product.replacement);
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Product> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.name;
            case 2 -> last.categoryId;
            case 3 -> last.replacementId;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Product product, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, product.id);
            case 1 -> statement.setString(parameter, product.name);
            case 2 -> longCodec.bind(statement, parameter, QCategory.CATEGORY.key(product.category));
            case 3 -> longCodec.bind(statement, parameter, QProduct.PRODUCT.key(product.replacement));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Product product,
            ColumnSet columns) throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, product);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setLong(first, product.id);
            return bindStraight(statement, first + 1, product);
        }
        return bindAll(statement, first, product, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Product product) throws
            SQLException {
        statement.setString(first, product.name);
        longCodec.bind(statement, first + 1, QCategory.CATEGORY.key(product.category));
        longCodec.bind(statement, first + 2, QProduct.PRODUCT.key(product.replacement));
        return first + 3;
    }

    @Override
    public Product assign(Product product, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, product, column);
        }
        return product;
    }

    private void assign(ResultSet row, int index, Product product, int column) throws SQLException {
        switch (column) {
            case 0 -> product.id = readLong(row, index, 0);
            case 1 -> product.name = readText(row, index, 1);
            case 2 -> product.category = Reference.assigned(product.category, readLong(row, index, 2));
            case 3 -> product.replacement = Reference.assigned(product.replacement, readNullableLong(row, index));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Product clearGenerated(Product product) {
        product.id = 0;
        return product;
    }

    @Override
    public void validate(Product product, Violations violations) {
        ValueChecks.present(violations, product, "name", product.name);
        ValueChecks.length(violations, product, "name", product.name, 255);
        ValueChecks.referring(violations, product, "category_id", product.category);
    }

    /**
     * What a session knows of one {@link Product}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Product> {
        long id;

        String name;

        Long categoryId;

        Long replacementId;

        Ref<Category> category;

        Ref<Product> replacement;

        Set<Tag> tags;

        Ref<Details> details;

        List<Photo> photos;

        State(Product product) {
            super(product);
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
