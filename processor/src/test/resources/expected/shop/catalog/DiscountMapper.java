package shop.catalog;

import io.aludel.Ref;
import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.ColumnStamp;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.LongIdentityMap;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.mapping.WriteContext;
import io.aludel.sql.BasicType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Discount} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class DiscountMapper extends EntityMapper<Discount, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(3);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    private final Codec<Long> longCodec;

    DiscountMapper(MapperContext context) {
        super(QDiscount.DISCOUNT, context, 2);
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
    public ColumnSet insertColumns(Discount discount) {
        return discount.id == null ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public Discount read(ResultSet row, int first) throws SQLException {
        throw noObjects();
    }

    @Override
    public void readAll(ResultSet rows, List<? super Discount> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Discount discount) throws SQLException {
        discount.id = readLong(row, first, 0);
        discount.version = readInt(row, first + 1, 1);
        discount.product = Reference.assigned(discount.product, readLong(row, first + 2, 2));
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        throw noObjects();
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Discount> state) throws SQLException {
        Discount discount = state.entity;
        readColumns(row, first, discount);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Discount> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Discount> known = (LongIdentityMap<Discount>) loading.known();
        while (rows.next()) {
            EntityState<Discount> state = known.find(readLong(rows, 1, 0));
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
    public IdentityMap<Discount> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public Discount assignKey(Discount discount, long key) {
        discount.id = key;
        return discount;
    }

    @Override
    public State newState(Discount discount) {
        return new State(discount);
    }

    @Override
    public void snapshot(EntityState<Discount> state) {
        Discount discount = state.entity;
        State last = (State) state;
        last.id = discount.id;
        last.version = discount.version;
        last.productId = QProduct.PRODUCT.key(discount.product);
    }

    @Override
    public void restore(EntityState<Discount> state) {
        Discount discount = state.entity;
        State last = (State) state;
        discount.id = last.id;
        discount.version = last.version;
        discount.product = Reference.assigned(discount.product, last.productId);
    }

    @Override
    public State copy(EntityState<Discount> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Discount> state, EntityState<Discount> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.version = from.version;
        to.productId = from.productId;
    }

    @Override
    public boolean isModified(EntityState<Discount> state) {
        Discount discount = state.entity;
        State last = (State) state;
        return !Objects.equals(discount.id, last.id)
                || discount.version != last.version
                || !Objects.equals(QProduct.PRODUCT.key(discount.product), last.productId)
                || discount.product != last.product
                || QProduct.PRODUCT.isKeyless(discount.product);
    }

    @Override
    public void collectModified(IdentityMap<Discount> map,
            List<? super EntityState<Discount>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Discount> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Discount> state) {
        Discount discount = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(discount.id, last.id)) {
            changes = changes.with(0);
        }
        if (discount.version != last.version) {
            changes = changes.with(1);
        }
        if (!Objects.equals(QProduct.PRODUCT.key(discount.product), last.productId)
                || QProduct.PRODUCT.isKeyless(discount.product)) {
            changes = changes.with(2);
        }
        return changes;
    }

    @Override
    public Object related(Discount discount, int relation) {
        return switch (relation) {
            case 0 -> discount.product;
            default -> super.related(discount, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Discount> state, int relation, Object value) {
        Discount discount = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.product = (Ref<Product>) value;
                discount.product = last.product;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Discount> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.product;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Discount discount, int column) {
        return switch (column) {
            case 0 -> discount.id;
            case 1 -> discount.version;
            case 2 -> QProduct.PRODUCT.key(discount.product);
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Discount> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.version;
            case 2 -> last.productId;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Discount discount, int column)
            throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, discount.id);
            case 1 -> statement.setInt(parameter, discount.version);
            case 2 -> longCodec.bind(statement, parameter, QProduct.PRODUCT.key(discount.product));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Discount discount,
            ColumnSet columns) throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, discount);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setLong(first, discount.id);
            return bindStraight(statement, first + 1, discount);
        }
        return bindAll(statement, first, discount, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Discount discount) throws
            SQLException {
        statement.setInt(first, discount.version);
        longCodec.bind(statement, first + 1, QProduct.PRODUCT.key(discount.product));
        return first + 2;
    }

    @Override
    public Discount assign(Discount discount, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, discount, column);
        }
        return discount;
    }

    private void assign(ResultSet row, int index, Discount discount, int column) throws
            SQLException {
        switch (column) {
            case 0 -> discount.id = readLong(row, index, 0);
            case 1 -> discount.version = readInt(row, index, 1);
            case 2 -> discount.product = Reference.assigned(discount.product, readLong(row, index, 2));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Discount stampInsert(Discount discount, WriteContext context) {
        discount.version = 0;
        return discount;
    }

    @Override
    public Discount stampUpdate(Discount discount, WriteContext context) {
        discount.version = discount.version + 1;
        return discount;
    }

    @Override
    public Discount clearGenerated(Discount discount) {
        discount.id = null;
        discount.version = 0;
        return discount;
    }

    @Override
    public List<ColumnStamp> stamps() {
        return List.of(new ColumnStamp(1, ColumnStamp.Kind.VERSION));
    }

    @Override
    public int versionColumn() {
        return 1;
    }

    @Override
    public void bindVersion(PreparedStatement statement, int parameter, EntityState<Discount> state)
            throws SQLException {
        State last = (State) state;
        statement.setInt(parameter, last.version);
    }

    @Override
    public Discount restoreVersion(Discount discount, EntityState<Discount> state) {
        State last = (State) state;
        discount.version = last.version;
        return discount;
    }

    @Override
    public void validate(Discount discount, Violations violations) {
        ValueChecks.referring(violations, discount, "product_id", discount.product);
    }

    /**
     * What a session knows of one {@link Discount}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Discount> {
        Long id;

        int version;

        Long productId;

        Ref<Product> product;

        State(Discount discount) {
            super(discount);
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
