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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Details} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class DetailsMapper extends EntityMapper<Details, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(3);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2);

    private final Codec<Long> longCodec;

    private final Codec<Integer> integerCodec;

    DetailsMapper(MapperContext context) {
        super(QDetails.DETAILS, context, 2);
        longCodec = context.codec(BasicType.LONG);
        integerCodec = context.codec(BasicType.INTEGER);
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
    public ColumnSet insertColumns(Details details) {
        return INSERTABLE;
    }

    @Override
    public Details newEntity() {
        return new Details();
    }

    @Override
    public Details read(ResultSet row, int first) throws SQLException {
        Details details = new Details();
        readColumns(row, first, details);
        return details;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Details> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Details details) throws SQLException {
        details.id = readLong(row, first, 0);
        details.product = Reference.assigned(details.product, readLong(row, first, 0));
        details.text = readText(row, first + 1, 1);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Details details = new Details();
        readColumns(row, first, details);
        State state = new State(details);
        snapshot(state);
        state.coverId = readNullableInt(row, first + 2, 2);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Details> state) throws SQLException {
        Details details = state.entity;
        readColumns(row, first, details);
        snapshot(state);
        State last = (State) state;
        last.coverId = readNullableInt(row, first + 2, 2);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Details> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Details> known = (LongIdentityMap<Details>) loading.known();
        while (rows.next()) {
            EntityState<Details> state = known.find(readLong(rows, 1, 0));
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
    public IdentityMap<Details> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public State newState(Details details) {
        return new State(details);
    }

    @Override
    public void snapshot(EntityState<Details> state) {
        Details details = state.entity;
        State last = (State) state;
        last.id = QDetails.idOf(details);
        if (last.id != null) {
            details.id = last.id;
        }
        last.text = details.text;
        last.coverId = details.cover == null ? null : QPhoto.PHOTO.key(details.cover);
    }

    @Override
    public void restore(EntityState<Details> state) {
        Details details = state.entity;
        State last = (State) state;
        details.id = last.id == null ? 0 : last.id;
        details.product = Reference.assigned(details.product, last.id);
        details.text = last.text;
    }

    @Override
    public State copy(EntityState<Details> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Details> state, EntityState<Details> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.text = from.text;
        to.coverId = from.coverId;
    }

    @Override
    public boolean isModified(EntityState<Details> state) {
        Details details = state.entity;
        State last = (State) state;
        return !Objects.equals(QDetails.idOf(details), last.id)
                || !Objects.equals(details.text, last.text)
                || !Objects.equals(details.cover == null ? null : QPhoto.PHOTO.key(details.cover), last.coverId)
                || details.product != last.product
                || QProduct.PRODUCT.isKeyless(details.product)
                || details.cover != last.cover
                || (details.cover != null && QPhoto.PHOTO.key(details.cover) == null);
    }

    @Override
    public void collectModified(IdentityMap<Details> map,
            List<? super EntityState<Details>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Details> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Details> state) {
        Details details = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(QDetails.idOf(details), last.id)
                || QProduct.PRODUCT.isKeyless(details.product)) {
            changes = changes.with(0);
        }
        if (!Objects.equals(details.text, last.text)) {
            changes = changes.with(1);
        }
        if (!Objects.equals(details.cover == null ? null : QPhoto.PHOTO.key(details.cover), last.coverId)
                || (details.cover != null && QPhoto.PHOTO.key(details.cover) == null)) {
            changes = changes.with(2);
        }
        return changes;
    }

    @Override
    public Object related(Details details, int relation) {
        return switch (relation) {
            case 0 -> details.product;
            case 1 -> details.cover;
            default -> super.related(details, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Details> state, int relation, Object value) {
        Details details = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.product = (Ref<Product>) value;
                details.product = last.product;
            }
            case 1 -> {
                last.cover = (Photo) value;
                details.cover = last.cover;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Details> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.product;
            case 1 -> last.cover;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Details details, int column) {
        return switch (column) {
            case 0 -> QDetails.idOf(details);
            case 1 -> details.text;
            case 2 -> details.cover == null ? null : QPhoto.PHOTO.key(details.cover);
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Details> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.text;
            case 2 -> last.coverId;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Details details, int column) throws
            SQLException {
        switch (column) {
            case 0 -> longCodec.bind(statement, parameter, QDetails.idOf(details));
            case 1 -> statement.setString(parameter, details.text);
            case 2 -> integerCodec.bind(statement, parameter, details.cover == null ? null : QPhoto.PHOTO.key(details.cover));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Details details,
            ColumnSet columns) throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, details);
        }
        return bindAll(statement, first, details, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Details details) throws
            SQLException {
        longCodec.bind(statement, first, QDetails.idOf(details));
        statement.setString(first + 1, details.text);
        integerCodec.bind(statement, first + 2, details.cover == null ? null : QPhoto.PHOTO.key(details.cover));
        return first + 3;
    }

    @Override
    public Details assign(Details details, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, details, column);
        }
        return details;
    }

    private void assign(ResultSet row, int index, Details details, int column) throws SQLException {
        switch (column) {
            case 1 -> details.text = readText(row, index, 1);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Details details, Violations violations) {
        ValueChecks.given(violations, details, "id", details.product, details.id == 0 ? null : details.id);
        ValueChecks.present(violations, details, "text", details.text);
        ValueChecks.length(violations, details, "text", details.text, 255);
    }

    /**
     * What a session knows of one {@link Details}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Details> {
        Long id;

        String text;

        Integer coverId;

        Ref<Product> product;

        Photo cover;

        State(Details details) {
            super(details);
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
