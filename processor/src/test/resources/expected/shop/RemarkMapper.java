package shop;

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
 * Moves {@link Remark} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class RemarkMapper extends EntityMapper<Remark, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(2);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1);

    private final Codec<Long> longCodec;

    RemarkMapper(MapperContext context) {
        super(QRemark.REMARK, context, 2);
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
    public ColumnSet insertColumns(Remark remark) {
        return INSERTABLE;
    }

    @Override
    public Remark newEntity() {
        return new Remark();
    }

    @Override
    public Remark read(ResultSet row, int first) throws SQLException {
        Remark remark = new Remark();
        readColumns(row, first, remark);
        return remark;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Remark> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Remark remark) throws SQLException {
        remark.id = readLong(row, first, 0);
        remark.manual = Reference.assigned(remark.manual, readLong(row, first + 1, 1));
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Remark remark = new Remark();
        readColumns(row, first, remark);
        State state = new State(remark);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Remark> state) throws SQLException {
        Remark remark = state.entity;
        readColumns(row, first, remark);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Remark> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Remark> known = (LongIdentityMap<Remark>) loading.known();
        while (rows.next()) {
            EntityState<Remark> state = known.find(readLong(rows, 1, 0));
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
    public IdentityMap<Remark> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public State newState(Remark remark) {
        return new State(remark);
    }

    @Override
    public void snapshot(EntityState<Remark> state) {
        Remark remark = state.entity;
        State last = (State) state;
        last.id = remark.id;
        last.manualId = QManual.MANUAL.key(remark.manual);
    }

    @Override
    public void restore(EntityState<Remark> state) {
        Remark remark = state.entity;
        State last = (State) state;
        remark.id = last.id;
        remark.manual = Reference.assigned(remark.manual, last.manualId);
    }

    @Override
    public State copy(EntityState<Remark> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Remark> state, EntityState<Remark> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.manualId = from.manualId;
    }

    @Override
    public boolean isModified(EntityState<Remark> state) {
        Remark remark = state.entity;
        State last = (State) state;
        return remark.id != last.id
                || !Objects.equals(QManual.MANUAL.key(remark.manual), last.manualId)
                || remark.manual != last.manual
                || QManual.MANUAL.isKeyless(remark.manual);
    }

    @Override
    public void collectModified(IdentityMap<Remark> map,
            List<? super EntityState<Remark>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Remark> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Remark> state) {
        Remark remark = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (remark.id != last.id) {
            changes = changes.with(0);
        }
        if (!Objects.equals(QManual.MANUAL.key(remark.manual), last.manualId)
                || QManual.MANUAL.isKeyless(remark.manual)) {
            changes = changes.with(1);
        }
        return changes;
    }

    @Override
    public Object related(Remark remark, int relation) {
        return switch (relation) {
            case 0 -> remark.manual;
            default -> super.related(remark, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Remark> state, int relation, Object value) {
        Remark remark = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.manual = (Ref<Manual>) value;
                remark.manual = last.manual;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Remark> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.manual;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Remark remark, int column) {
        return switch (column) {
            case 0 -> remark.id;
            case 1 -> QManual.MANUAL.key(remark.manual);
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Remark> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.manualId;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Remark remark, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, remark.id);
            case 1 -> longCodec.bind(statement, parameter, QManual.MANUAL.key(remark.manual));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Remark remark, ColumnSet columns)
            throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, remark);
        }
        return bindAll(statement, first, remark, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Remark remark) throws
            SQLException {
        statement.setLong(first, remark.id);
        longCodec.bind(statement, first + 1, QManual.MANUAL.key(remark.manual));
        return first + 2;
    }

    @Override
    public Remark assign(Remark remark, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, remark, column);
        }
        return remark;
    }

    private void assign(ResultSet row, int index, Remark remark, int column) throws SQLException {
        switch (column) {
            case 0 -> remark.id = readLong(row, index, 0);
            case 1 -> remark.manual = Reference.assigned(remark.manual, readLong(row, index, 1));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Remark remark, Violations violations) {
        ValueChecks.referring(violations, remark, "manual_id", remark.manual);
    }

    /**
     * What a session knows of one {@link Remark}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Remark> {
        long id;

        Long manualId;

        Ref<Manual> manual;

        State(Remark remark) {
            super(remark);
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
