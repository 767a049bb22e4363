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
 * Moves {@link Coupon} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class CouponMapper extends EntityMapper<Coupon, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(4);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    private final Codec<Long> longCodec;

    private final int rowOffset3;

    CouponMapper(MapperContext context) {
        super(QCoupon.COUPON, context, 2);
        longCodec = context.codec(BasicType.LONG);
        rowOffset3 = context.rowOffset(3);
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
    public ColumnSet insertColumns(Coupon coupon) {
        return coupon.id == null ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public Coupon newEntity() {
        return new Coupon();
    }

    @Override
    public Coupon read(ResultSet row, int first) throws SQLException {
        Coupon coupon = new Coupon();
        readColumns(row, first, coupon);
        return coupon;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Coupon> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Coupon coupon) throws SQLException {
        coupon.id = readLong(row, first, 0);
        coupon.version = readInt(row, first + 1, 1);
        coupon.product = Reference.assigned(coupon.product, readLong(row, first + 2, 2));
        coupon.code = readText(row, first + 3 + rowOffset3, 3);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Coupon coupon = new Coupon();
        readColumns(row, first, coupon);
        State state = new State(coupon);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Coupon> state) throws SQLException {
        Coupon coupon = state.entity;
        readColumns(row, first, coupon);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Coupon> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Coupon> known = (LongIdentityMap<Coupon>) loading.known();
        while (rows.next()) {
            EntityState<Coupon> state = known.find(readLong(rows, 1, 0));
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
    public IdentityMap<Coupon> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public Coupon assignKey(Coupon coupon, long key) {
        coupon.id = key;
        return coupon;
    }

    @Override
    public State newState(Coupon coupon) {
        return new State(coupon);
    }

    @Override
    public void snapshot(EntityState<Coupon> state) {
        Coupon coupon = state.entity;
        State last = (State) state;
        last.id = coupon.id;
        last.version = coupon.version;
        last.productId = QProduct.PRODUCT.key(coupon.product);
        last.code = coupon.code;
    }

    @Override
    public void restore(EntityState<Coupon> state) {
        Coupon coupon = state.entity;
        State last = (State) state;
        coupon.id = last.id;
        coupon.version = last.version;
        coupon.product = Reference.assigned(coupon.product, last.productId);
        coupon.code = last.code;
    }

    @Override
    public State copy(EntityState<Coupon> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Coupon> state, EntityState<Coupon> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.version = from.version;
        to.productId = from.productId;
        to.code = from.code;
    }

    @Override
    public boolean isModified(EntityState<Coupon> state) {
        Coupon coupon = state.entity;
        State last = (State) state;
        return !Objects.equals(coupon.id, last.id)
                || coupon.version != last.version
                || !Objects.equals(QProduct.PRODUCT.key(coupon.product), last.productId)
                || !Objects.equals(coupon.code, last.code)
                || coupon.product != last.product
                || QProduct.PRODUCT.isKeyless(coupon.product);
    }

    @Override
    public void collectModified(IdentityMap<Coupon> map,
            List<? super EntityState<Coupon>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Coupon> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Coupon> state) {
        Coupon coupon = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(coupon.id, last.id)) {
            changes = changes.with(0);
        }
        if (coupon.version != last.version) {
            changes = changes.with(1);
        }
        if (!Objects.equals(QProduct.PRODUCT.key(coupon.product), last.productId)
                || QProduct.PRODUCT.isKeyless(coupon.product)) {
            changes = changes.with(2);
        }
        if (!Objects.equals(coupon.code, last.code)) {
            changes = changes.with(3);
        }
        return changes;
    }

    @Override
    public Object related(Coupon coupon, int relation) {
        return switch (relation) {
            case 0 -> coupon.product;
            default -> super.related(coupon, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Coupon> state, int relation, Object value) {
        Coupon coupon = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.product = (Ref<Product>) value;
                coupon.product = last.product;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Coupon> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.product;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Coupon coupon, int column) {
        return switch (column) {
            case 0 -> coupon.id;
            case 1 -> coupon.version;
            case 2 -> QProduct.PRODUCT.key(coupon.product);
            case 3 -> coupon.code;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Coupon> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.version;
            case 2 -> last.productId;
            case 3 -> last.code;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Coupon coupon, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, coupon.id);
            case 1 -> statement.setInt(parameter, coupon.version);
            case 2 -> longCodec.bind(statement, parameter, QProduct.PRODUCT.key(coupon.product));
            case 3 -> statement.setString(parameter, coupon.code);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Coupon coupon, ColumnSet columns)
            throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, coupon);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setLong(first, coupon.id);
            return bindStraight(statement, first + 1, coupon);
        }
        return bindAll(statement, first, coupon, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Coupon coupon) throws
            SQLException {
        statement.setInt(first, coupon.version);
        longCodec.bind(statement, first + 1, QProduct.PRODUCT.key(coupon.product));
        statement.setString(first + 2, coupon.code);
        return first + 3;
    }

    @Override
    public Coupon assign(Coupon coupon, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, coupon, column);
        }
        return coupon;
    }

    private void assign(ResultSet row, int index, Coupon coupon, int column) throws SQLException {
        switch (column) {
            case 0 -> coupon.id = readLong(row, index, 0);
            case 1 -> coupon.version = readInt(row, index, 1);
            case 2 -> coupon.product = Reference.assigned(coupon.product, readLong(row, index, 2));
            case 3 -> coupon.code = readText(row, index, 3);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Coupon stampInsert(Coupon coupon, WriteContext context) {
        coupon.version = 0;
        return coupon;
    }

    @Override
    public Coupon stampUpdate(Coupon coupon, WriteContext context) {
        coupon.version = coupon.version + 1;
        return coupon;
    }

    @Override
    public Coupon clearGenerated(Coupon coupon) {
        coupon.id = null;
        coupon.version = 0;
        return coupon;
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
    public void bindVersion(PreparedStatement statement, int parameter, EntityState<Coupon> state)
            throws SQLException {
        State last = (State) state;
        statement.setInt(parameter, last.version);
    }

    @Override
    public Coupon restoreVersion(Coupon coupon, EntityState<Coupon> state) {
        State last = (State) state;
        coupon.version = last.version;
        return coupon;
    }

    @Override
    public void validate(Coupon coupon, Violations violations) {
        ValueChecks.referring(violations, coupon, "product_id", coupon.product);
        ValueChecks.present(violations, coupon, "code", coupon.code);
        ValueChecks.length(violations, coupon, "code", coupon.code, 20);
    }

    /**
     * What a session knows of one {@link Coupon}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Coupon> {
        Long id;

        int version;

        Long productId;

        String code;

        Ref<Product> product;

        State(Coupon coupon) {
            super(coupon);
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
