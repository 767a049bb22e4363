package shop;

import io.aludel.Deferred;
import io.aludel.Many;
import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.DeferredSnapshot;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.LongIdentityMap;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.sql.BasicType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Manual} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class ManualMapper extends EntityMapper<Manual, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(5);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3, 4);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    private static final ColumnSet WITHOUT_DEFAULTS = INSERTABLE.minus(ColumnSet.of(4));

    private static final ColumnSet WITHOUT_KEY_AND_DEFAULTS = WITHOUT_DEFAULTS.without(0);

    private final Codec<byte[]> bytesCodec;

    private final Codec<Money> moneyCodec;

    ManualMapper(MapperContext context) {
        super(QManual.MANUAL, context, 2);
        bytesCodec = context.codec(BasicType.BYTES);
        moneyCodec = context.codec(QManual.MONEY_TYPE);
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
    public ColumnSet insertColumns(Manual manual) {
        if (isUnset(manual.price)) {
            return manual.id == null ? WITHOUT_KEY_AND_DEFAULTS : WITHOUT_DEFAULTS;
        }
        return manual.id == null ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public Manual newEntity() {
        return new Manual();
    }

    @Override
    public Manual read(ResultSet row, int first) throws SQLException {
        Manual manual = new Manual();
        readColumns(row, first, manual);
        return manual;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Manual> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Manual manual) throws SQLException {
        manual.id = readLong(row, first, 0);
        manual.content = unread(manual.content, 1);
        manual.title = readText(row, first + 1, 2);
        manual.setSummary(unread(manual.getSummary(), 3));
        manual.price = unread(manual.price, 4);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Manual manual = new Manual();
        readColumns(row, first, manual);
        State state = new State(manual);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Manual> state) throws SQLException {
        Manual manual = state.entity;
        readColumns(row, first, manual);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Manual> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Manual> known = (LongIdentityMap<Manual>) loading.known();
        while (rows.next()) {
            EntityState<Manual> state = known.find(readLong(rows, 1, 0));
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
    public IdentityMap<Manual> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public Manual assignKey(Manual manual, long key) {
        manual.id = key;
        return manual;
    }

    @Override
    public State newState(Manual manual) {
        return new State(manual);
    }

    @Override
    public void snapshot(EntityState<Manual> state) {
        Manual manual = state.entity;
        State last = (State) state;
        last.id = manual.id;
        last.content = snapshotOf(manual.content, last, 1, value -> copyOf(value));
        last.title = manual.title;
        last.summary = snapshotOf(manual.getSummary(), last, 3, value -> value);
        last.price = snapshotOf(manual.price, last, 4, value -> value);
    }

    @Override
    public void restore(EntityState<Manual> state) {
        Manual manual = state.entity;
        State last = (State) state;
        manual.id = last.id;
        manual.content = restored(manual.content, last.content, last, 1, value -> copyOf(value));
        manual.title = last.title;
        manual.setSummary(restored(manual.getSummary(), last.summary, last, 3, value -> value));
        manual.price = restored(manual.price, last.price, last, 4, value -> value);
    }

    @Override
    public State copy(EntityState<Manual> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Manual> state, EntityState<Manual> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.content = from.content;
        to.title = from.title;
        to.summary = from.summary;
        to.price = from.price;
    }

    @Override
    public boolean isModified(EntityState<Manual> state) {
        Manual manual = state.entity;
        State last = (State) state;
        return !Objects.equals(manual.id, last.id)
                || differs(manual.content, last.content, last, (value, stored) -> !Arrays.equals(value, stored))
                || !Objects.equals(manual.title, last.title)
                || differs(manual.getSummary(), last.summary, last, (value, stored) -> !Objects.equals(value, stored))
                || differs(manual.price, last.price, last, (value, stored) -> !Objects.equals(value, stored))
                || manual.remarks != last.remarks
                || manual.countries != last.countries
                || manual.pinned() != last.pinned;
    }

    @Override
    public void collectModified(IdentityMap<Manual> map,
            List<? super EntityState<Manual>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Manual> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Manual> state) {
        Manual manual = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(manual.id, last.id)) {
            changes = changes.with(0);
        }
        if (differs(manual.content, last.content, last, (value, stored) -> !Arrays.equals(value, stored))) {
            changes = changes.with(1);
        }
        if (!Objects.equals(manual.title, last.title)) {
            changes = changes.with(2);
        }
        if (differs(manual.getSummary(), last.summary, last, (value, stored) -> !Objects.equals(value, stored))) {
            changes = changes.with(3);
        }
        if (differs(manual.price, last.price, last, (value, stored) -> !Objects.equals(value, stored))) {
            changes = changes.with(4);
        }
        return changes;
    }

    @Override
    public Object related(Manual manual, int relation) {
        return switch (relation) {
            case 0 -> manual.remarks;
            case 1 -> manual.countries;
            case 2 -> manual.pinned();
            default -> super.related(manual, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Manual> state, int relation, Object value) {
        Manual manual = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.remarks = (Many<Remark>) value;
                manual.remarks = last.remarks;
            }
            case 1 -> {
                last.countries = (Many<Country>) value;
                manual.countries = last.countries;
            }
            case 2 -> {
                last.pinned = (Many<Remark>) value;
                manual.pinned(last.pinned);
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Manual> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.remarks;
            case 1 -> last.countries;
            case 2 -> last.pinned;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Deferred<?> deferred(Manual manual, int column) {
        return switch (column) {
            case 1 -> manual.content;
            case 3 -> manual.getSummary();
            case 4 -> manual.price;
            default -> super.deferred(manual, column);
        };
    }

    @Override
    public void loadDeferred(ResultSet row, int index, EntityState<Manual> state, int column) throws
            SQLException {
        Manual manual = state.entity;
        State last = (State) state;
        switch (column) {
            case 1 -> last.content = loaded(manual.content, require(bytesCodec.read(row, index), 1), value -> copyOf(value));
            case 3 -> last.summary = loaded(manual.getSummary(), row.getString(index), value -> value);
            case 4 -> last.price = loaded(manual.price, require(moneyCodec.read(row, index), 4), value -> value);
            default -> super.loadDeferred(row, index, state, column);
        }
    }

    @Override
    public Object value(Manual manual, int column) {
        return switch (column) {
            case 0 -> manual.id;
            case 1 -> loadedValue(manual.content);
            case 2 -> manual.title;
            case 3 -> loadedValue(manual.getSummary());
            case 4 -> loadedValue(manual.price);
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Manual> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> copyOf(loadedValue(last.content));
            case 2 -> last.title;
            case 3 -> loadedValue(last.summary);
            case 4 -> loadedValue(last.price);
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Manual manual, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, manual.id);
            case 1 -> bytesCodec.bind(statement, parameter, writtenValue(manual.content));
            case 2 -> statement.setString(parameter, manual.title);
            case 3 -> statement.setString(parameter, writtenValue(manual.getSummary()));
            case 4 -> moneyCodec.bind(statement, parameter, writtenValue(manual.price));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Manual manual, ColumnSet columns)
            throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, manual);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setLong(first, manual.id);
            return bindStraight(statement, first + 1, manual);
        }
        return bindAll(statement, first, manual, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Manual manual) throws
            SQLException {
        bytesCodec.bind(statement, first, writtenValue(manual.content));
        statement.setString(first + 1, manual.title);
        statement.setString(first + 2, writtenValue(manual.getSummary()));
        moneyCodec.bind(statement, first + 3, writtenValue(manual.price));
        return first + 4;
    }

    @Override
    public Manual assign(Manual manual, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, manual, column);
        }
        return manual;
    }

    private void assign(ResultSet row, int index, Manual manual, int column) throws SQLException {
        switch (column) {
            case 0 -> manual.id = readLong(row, index, 0);
            case 1 -> manual.content = assigned(manual.content, require(bytesCodec.read(row, index), 1));
            case 2 -> manual.title = readText(row, index, 2);
            case 3 -> manual.setSummary(assigned(manual.getSummary(), row.getString(index)));
            case 4 -> manual.price = assigned(manual.price, require(moneyCodec.read(row, index), 4));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Manual clearGenerated(Manual manual) {
        manual.id = null;
        return manual;
    }

    @Override
    public void validate(Manual manual, Violations violations) {
        if (isLoaded(manual.content)) {
            ValueChecks.present(violations, manual, "content", loadedValue(manual.content));
            ValueChecks.length(violations, manual, "content", loadedValue(manual.content), 1000);
        }
        ValueChecks.present(violations, manual, "title", manual.title);
        ValueChecks.length(violations, manual, "title", manual.title, 255);
        if (manual.title != null) {
            try {
                manual.checkTitle(manual.title);
            } catch (IllegalArgumentException refusal) {
                violations.refused(manual, "title", manual.title, refusal);
            }
        }
        if (isLoaded(manual.content)) {
            if (loadedValue(manual.content) != null) {
                try {
                    manual.checkContent(loadedValue(manual.content));
                } catch (IllegalArgumentException refusal) {
                    violations.refused(manual, "content", loadedValue(manual.content), refusal);
                }
            }
        }
    }

    /**
     * What a session knows of one {@link Manual}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Manual> {
        Long id;

        DeferredSnapshot<byte[]> content;

        String title;

        DeferredSnapshot<String> summary;

        DeferredSnapshot<Money> price;

        Many<Remark> remarks;

        Many<Country> countries;

        Many<Remark> pinned;

        State(Manual manual) {
            super(manual);
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
