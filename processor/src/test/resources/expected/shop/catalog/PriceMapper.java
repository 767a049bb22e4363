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
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Price} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class PriceMapper extends EntityMapper<Price, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(6);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3, 4, 5);

    private final Codec<BigDecimal> decimal38Scale10Codec;

    private final Codec<Long> longCodec;

    PriceMapper(MapperContext context) {
        super(QPrice.PRICE, context, 2);
        decimal38Scale10Codec = context.codec(QPrice.DECIMAL38_SCALE10_TYPE);
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
    public ColumnSet insertColumns(Price price) {
        return INSERTABLE;
    }

    @Override
    public Price read(ResultSet row, int first) throws SQLException {
        return new Price(
                readLong(row, first, 0),
                new Reference<>(null, readLong(row, first + 1, 1)),
                require(decimal38Scale10Codec.read(row, first + 2), 2),
                new Reference<>(null, newOnlyKey(readNullableLong(row, first + 3),
                        row.getString(first + 4))),
                readInt(row, first + 5, 5));
    }

    @Override
    public void readAll(ResultSet rows, List<? super Price> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        State state = new State(read(row, first));
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Price> state) throws SQLException {
        state.entity = read(row, first);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Price> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Price> known = (LongIdentityMap<Price>) loading.known();
        while (rows.next()) {
            EntityState<Price> state = known.find(readLong(rows, 1, 0));
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

    /**
     * Null when a column is.
     */
    private static StockKey newOnlyKey(Long onlyKeyProductId, String onlyKeyWarehouse) {
        if (onlyKeyProductId == null || onlyKeyWarehouse == null) {
            return null;
        }
        return new StockKey(onlyKeyProductId, onlyKeyWarehouse);
    }

    @Override
    public Long readKey(ResultSet row, int first) throws SQLException {
        return readNullableLong(row, first);
    }

    @Override
    public IdentityMap<Price> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public State newState(Price price) {
        return new State(price);
    }

    @Override
    public void snapshot(EntityState<Price> state) {
        Price price = state.entity;
        State last = (State) state;
        StockKey onlyKey = QStock.STOCK.key(price.only());
        last.id = price.id();
        last.productId = QProduct.PRODUCT.key(price.product());
        last.amount = price.amount();
        last.onlyProductId = onlyKey == null ? null : onlyKey.productId();
        last.onlyWarehouse = onlyKey == null ? null : onlyKey.warehouse();
        last.version = price.version();
    }

    @Override
    public void restore(EntityState<Price> state) {
        State last = (State) state;
        state.entity = new Price(last.id, new Reference<>(null, last.productId), last.amount,
                new Reference<>(null, newOnlyKey(last.onlyProductId, last.onlyWarehouse)),
                last.version);
    }

    @Override
    public State copy(EntityState<Price> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Price> state, EntityState<Price> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.productId = from.productId;
        to.amount = from.amount;
        to.onlyProductId = from.onlyProductId;
        to.onlyWarehouse = from.onlyWarehouse;
        to.version = from.version;
    }

    @Override
    public boolean isModified(EntityState<Price> state) {
        Price price = state.entity;
        State last = (State) state;
        StockKey onlyKey = QStock.STOCK.key(price.only());
        return price.id() != last.id
                || !Objects.equals(QProduct.PRODUCT.key(price.product()), last.productId)
                || !sameNumber(price.amount(), last.amount)
                || (onlyKey == null ? last.onlyProductId != null : last.onlyProductId == null || onlyKey.productId() != last.onlyProductId)
                || !Objects.equals(onlyKey == null ? null : onlyKey.warehouse(), last.onlyWarehouse)
                || price.version() != last.version
                || price.product() != last.product
                || QProduct.PRODUCT.isKeyless(price.product())
                || price.only() != last.only
                || QStock.STOCK.isKeyless(price.only());
    }

    @Override
    public void collectModified(IdentityMap<Price> map, List<? super EntityState<Price>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Price> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Price> state) {
        Price price = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        StockKey onlyKey = QStock.STOCK.key(price.only());
        if (price.id() != last.id) {
            changes = changes.with(0);
        }
        if (!Objects.equals(QProduct.PRODUCT.key(price.product()), last.productId)
                || QProduct.PRODUCT.isKeyless(price.product())) {
            changes = changes.with(1);
        }
        if (!sameNumber(price.amount(), last.amount)) {
            changes = changes.with(2);
        }
        if ((onlyKey == null ? last.onlyProductId != null : last.onlyProductId == null || onlyKey.productId() != last.onlyProductId)
                || QStock.STOCK.isKeyless(price.only())) {
            changes = changes.with(3);
        }
        if (!Objects.equals(onlyKey == null ? null : onlyKey.warehouse(), last.onlyWarehouse)
                || QStock.STOCK.isKeyless(price.only())) {
            changes = changes.with(4);
        }
        if (price.version() != last.version) {
            changes = changes.with(5);
        }
        return changes;
    }

    @Override
    public Object related(Price price, int relation) {
        return switch (relation) {
            case 0 -> price.product();
            case 1 -> price.only();
            default -> super.related(price, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Price> state, int relation, Object value) {
        State last = (State) state;
        switch (relation) {
            case 0 -> last.product = (Ref<Product>) value;
            case 1 -> last.only = (Ref<Stock>) value;
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Price> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.product;
            case 1 -> last.only;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Price price, int column) {
        StockKey onlyKey = QStock.STOCK.key(price.only());
        return switch (column) {
            case 0 -> price.id();
            case 1 -> QProduct.PRODUCT.key(price.product());
            case 2 -> price.amount();
            case 3 -> onlyKey == null ? null : onlyKey.productId();
            case 4 -> onlyKey == null ? null : onlyKey.warehouse();
            case 5 -> price.version();
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Price> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.productId;
            case 2 -> last.amount;
            case 3 -> last.onlyProductId;
            case 4 -> last.onlyWarehouse;
            case 5 -> last.version;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Price price, int column) throws
            SQLException {
        StockKey onlyKey = QStock.STOCK.key(price.only());
        switch (column) {
            case 0 -> statement.setLong(parameter, price.id());
            case 1 -> longCodec.bind(statement, parameter, QProduct.PRODUCT.key(price.product()));
            case 2 -> decimal38Scale10Codec.bind(statement, parameter, price.amount());
            case 3 -> longCodec.bind(statement, parameter, onlyKey == null ? null : onlyKey.productId());
            case 4 -> statement.setString(parameter, onlyKey == null ? null : onlyKey.warehouse());
            case 5 -> statement.setInt(parameter, price.version());
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Price price, ColumnSet columns)
            throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, price);
        }
        return bindAll(statement, first, price, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Price price) throws
            SQLException {
        StockKey onlyKey = QStock.STOCK.key(price.only());
        statement.setLong(first, price.id());
        longCodec.bind(statement, first + 1, QProduct.PRODUCT.key(price.product()));
        decimal38Scale10Codec.bind(statement, first + 2, price.amount());
        longCodec.bind(statement, first + 3, onlyKey == null ? null : onlyKey.productId());
        statement.setString(first + 4, onlyKey == null ? null : onlyKey.warehouse());
        statement.setInt(first + 5, price.version());
        return first + 6;
    }

    @Override
    public Price assign(Price price, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        long id = price.id();
        Ref<Product> product = price.product();
        BigDecimal amount = price.amount();
        Ref<Stock> only = price.only();
        int version = price.version();
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            switch (column) {
                case 0 -> id = readLong(row, index, 0);
                case 1 -> product = new Reference<>(null, readLong(row, index, 1));
                case 2 -> amount = require(decimal38Scale10Codec.read(row, index), 2);
                case 5 -> version = readInt(row, index, 5);
                default -> throw noSuchColumn(column);
            }
            index++;
        }
        return new Price(id, product, amount, only, version);
    }

    @Override
    public Price stampInsert(Price price, WriteContext context) {
        long id = price.id();
        Ref<Product> product = price.product();
        BigDecimal amount = price.amount();
        Ref<Stock> only = price.only();
        int version = price.version();
        version = 0;
        return new Price(id, product, amount, only, version);
    }

    @Override
    public Price stampUpdate(Price price, WriteContext context) {
        long id = price.id();
        Ref<Product> product = price.product();
        BigDecimal amount = price.amount();
        Ref<Stock> only = price.only();
        int version = price.version();
        version = version + 1;
        return new Price(id, product, amount, only, version);
    }

    @Override
    public Price clearGenerated(Price price) {
        long id = price.id();
        Ref<Product> product = price.product();
        BigDecimal amount = price.amount();
        Ref<Stock> only = price.only();
        int version = price.version();
        version = 0;
        return new Price(id, product, amount, only, version);
    }

    @Override
    public List<ColumnStamp> stamps() {
        return List.of(new ColumnStamp(5, ColumnStamp.Kind.VERSION));
    }

    @Override
    public int versionColumn() {
        return 5;
    }

    @Override
    public void bindVersion(PreparedStatement statement, int parameter, EntityState<Price> state)
            throws SQLException {
        State last = (State) state;
        statement.setInt(parameter, last.version);
    }

    @Override
    public Price restoreVersion(Price price, EntityState<Price> state) {
        State last = (State) state;
        long id = price.id();
        Ref<Product> product = price.product();
        BigDecimal amount = price.amount();
        Ref<Stock> only = price.only();
        int version = price.version();
        version = last.version;
        return new Price(id, product, amount, only, version);
    }

    @Override
    public void validate(Price price, Violations violations) {
        ValueChecks.referring(violations, price, "product_id", price.product());
        ValueChecks.present(violations, price, "amount", price.amount());
        ValueChecks.digits(violations, price, "amount", price.amount(), 38, 10);
    }

    /**
     * What a session knows of one {@link Price}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Price> {
        long id;

        Long productId;

        BigDecimal amount;

        Long onlyProductId;

        String onlyWarehouse;

        int version;

        Ref<Product> product;

        Ref<Stock> only;

        State(Price price) {
            super(price);
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
