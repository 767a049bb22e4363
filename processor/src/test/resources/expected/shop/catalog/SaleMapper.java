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
 * Moves {@link Sale} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class SaleMapper extends EntityMapper<Sale, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(4);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    private final Codec<Long> longCodec;

    private final int rowOffset3;

    SaleMapper(MapperContext context) {
        super(QSale.SALE, context, 2);
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
    public ColumnSet insertColumns(Sale sale) {
        return sale.id == null ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public Sale newEntity() {
        return new Sale();
    }

    @Override
    public Sale read(ResultSet row, int first) throws SQLException {
        Sale sale = new Sale();
        readColumns(row, first, sale);
        return sale;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Sale> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Sale sale) throws SQLException {
        sale.id = readLong(row, first, 0);
        sale.version = readInt(row, first + 1, 1);
        sale.product = Reference.assigned(sale.product, readLong(row, first + 2, 2));
        sale.percent = readInt(row, first + 3 + rowOffset3, 3);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Sale sale = new Sale();
        readColumns(row, first, sale);
        State state = new State(sale);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Sale> state) throws SQLException {
        Sale sale = state.entity;
        readColumns(row, first, sale);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Sale> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Sale> known = (LongIdentityMap<Sale>) loading.known();
        while (rows.next()) {
            EntityState<Sale> state = known.find(readLong(rows, 1, 0));
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
    public IdentityMap<Sale> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public Sale assignKey(Sale sale, long key) {
        sale.id = key;
        return sale;
    }

    @Override
    public State newState(Sale sale) {
        return new State(sale);
    }

    @Override
    public void snapshot(EntityState<Sale> state) {
        Sale sale = state.entity;
        State last = (State) state;
        last.id = sale.id;
        last.version = sale.version;
        last.productId = QProduct.PRODUCT.key(sale.product);
        last.percent = sale.percent;
    }

    @Override
    public void restore(EntityState<Sale> state) {
        Sale sale = state.entity;
        State last = (State) state;
        sale.id = last.id;
        sale.version = last.version;
        sale.product = Reference.assigned(sale.product, last.productId);
        sale.percent = last.percent;
    }

    @Override
    public State copy(EntityState<Sale> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Sale> state, EntityState<Sale> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.version = from.version;
        to.productId = from.productId;
        to.percent = from.percent;
    }

    @Override
    public boolean isModified(EntityState<Sale> state) {
        Sale sale = state.entity;
        State last = (State) state;
        return !Objects.equals(sale.id, last.id)
                || sale.version != last.version
                || !Objects.equals(QProduct.PRODUCT.key(sale.product), last.productId)
                || sale.percent != last.percent
                || sale.product != last.product
                || QProduct.PRODUCT.isKeyless(sale.product);
    }

    @Override
    public void collectModified(IdentityMap<Sale> map, List<? super EntityState<Sale>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Sale> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Sale> state) {
        Sale sale = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(sale.id, last.id)) {
            changes = changes.with(0);
        }
        if (sale.version != last.version) {
            changes = changes.with(1);
        }
        if (!Objects.equals(QProduct.PRODUCT.key(sale.product), last.productId)
                || QProduct.PRODUCT.isKeyless(sale.product)) {
            changes = changes.with(2);
        }
        if (sale.percent != last.percent) {
            changes = changes.with(3);
        }
        return changes;
    }

    @Override
    public Object related(Sale sale, int relation) {
        return switch (relation) {
            case 0 -> sale.product;
            default -> super.related(sale, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Sale> state, int relation, Object value) {
        Sale sale = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.product = (Ref<Product>) value;
                sale.product = last.product;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Sale> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.product;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Sale sale, int column) {
        return switch (column) {
            case 0 -> sale.id;
            case 1 -> sale.version;
            case 2 -> QProduct.PRODUCT.key(sale.product);
            case 3 -> sale.percent;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Sale> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.version;
            case 2 -> last.productId;
            case 3 -> last.percent;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Sale sale, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, sale.id);
            case 1 -> statement.setInt(parameter, sale.version);
            case 2 -> longCodec.bind(statement, parameter, QProduct.PRODUCT.key(sale.product));
            case 3 -> statement.setInt(parameter, sale.percent);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Sale sale, ColumnSet columns)
            throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, sale);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setLong(first, sale.id);
            return bindStraight(statement, first + 1, sale);
        }
        return bindAll(statement, first, sale, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Sale sale) throws
            SQLException {
        statement.setInt(first, sale.version);
        longCodec.bind(statement, first + 1, QProduct.PRODUCT.key(sale.product));
        statement.setInt(first + 2, sale.percent);
        return first + 3;
    }

    @Override
    public Sale assign(Sale sale, ColumnSet columns, ResultSet row, int first) throws SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, sale, column);
        }
        return sale;
    }

    private void assign(ResultSet row, int index, Sale sale, int column) throws SQLException {
        switch (column) {
            case 0 -> sale.id = readLong(row, index, 0);
            case 1 -> sale.version = readInt(row, index, 1);
            case 2 -> sale.product = Reference.assigned(sale.product, readLong(row, index, 2));
            case 3 -> sale.percent = readInt(row, index, 3);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Sale stampInsert(Sale sale, WriteContext context) {
        sale.version = 0;
        return sale;
    }

    @Override
    public Sale stampUpdate(Sale sale, WriteContext context) {
        sale.version = sale.version + 1;
        return sale;
    }

    @Override
    public Sale clearGenerated(Sale sale) {
        sale.id = null;
        sale.version = 0;
        return sale;
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
    public void bindVersion(PreparedStatement statement, int parameter, EntityState<Sale> state)
            throws SQLException {
        State last = (State) state;
        statement.setInt(parameter, last.version);
    }

    @Override
    public Sale restoreVersion(Sale sale, EntityState<Sale> state) {
        State last = (State) state;
        sale.version = last.version;
        return sale;
    }

    @Override
    public void validate(Sale sale, Violations violations) {
        ValueChecks.referring(violations, sale, "product_id", sale.product);
    }

    /**
     * What a session knows of one {@link Sale}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Sale> {
        Long id;

        int version;

        Long productId;

        int percent;

        Ref<Product> product;

        State(Sale sale) {
            super(sale);
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
