package shop.catalog;

import io.aludel.Ref;
import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ObjectIdentityMap;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.sql.BasicType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Movement} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class MovementMapper extends EntityMapper<Movement, UUID> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(5);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3, 4);

    private final Codec<UUID> uuidCodec;

    private final Codec<Long> longCodec;

    MovementMapper(MapperContext context) {
        super(QMovement.MOVEMENT, context, 2);
        uuidCodec = context.codec(BasicType.UUID);
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
    public ColumnSet insertColumns(Movement movement) {
        return INSERTABLE;
    }

    @Override
    public Movement newEntity() {
        return new Movement();
    }

    @Override
    public Movement read(ResultSet row, int first) throws SQLException {
        Movement movement = new Movement();
        readColumns(row, first, movement);
        return movement;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Movement> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Movement movement) throws SQLException {
        movement.id = require(uuidCodec.read(row, first), 0);
        movement.source = Reference.assigned(movement.source, newSourceKey(readLong(row, first + 1, 1),
                readText(row, first + 2, 2)));
        movement.destination = Reference.assigned(movement.destination, newDestinationKey(readLong(row, first + 1, 1),
                row.getString(first + 3)));
        movement.reverted = Reference.assigned(movement.reverted, uuidCodec.read(row, first + 4));
        movement.revertedId = uuidCodec.read(row, first + 4);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Movement movement = new Movement();
        readColumns(row, first, movement);
        State state = new State(movement);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Movement> state) throws SQLException {
        Movement movement = state.entity;
        readColumns(row, first, movement);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Movement> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Movement> known = loading.known();
        while (rows.next()) {
            EntityState<Movement> state = known.find(require(uuidCodec.read(rows, 1), 0));
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
    private static StockKey newSourceKey(Long sourceKeyProductId, String sourceKeyWarehouse) {
        if (sourceKeyProductId == null || sourceKeyWarehouse == null) {
            return null;
        }
        return new StockKey(sourceKeyProductId, sourceKeyWarehouse);
    }

    /**
     * Null when a column is.
     */
    private static StockKey newDestinationKey(Long destinationKeyProductId,
            String destinationKeyWarehouse) {
        if (destinationKeyProductId == null || destinationKeyWarehouse == null) {
            return null;
        }
        return new StockKey(destinationKeyProductId, destinationKeyWarehouse);
    }

    @Override
    public UUID readKey(ResultSet row, int first) throws SQLException {
        return uuidCodec.read(row, first);
    }

    @Override
    public IdentityMap<Movement> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, UUID key) throws SQLException {
        uuidCodec.bind(statement, first, key);
        return first + 1;
    }

    @Override
    public State newState(Movement movement) {
        return new State(movement);
    }

    @Override
    public void snapshot(EntityState<Movement> state) {
        Movement movement = state.entity;
        State last = (State) state;
        StockKey sourceKey = QStock.STOCK.key(movement.source);
        StockKey destinationKey = QStock.STOCK.key(movement.destination);
        last.id = movement.id;
        last.productId = QMovement.productIdOf(movement);
        last.sourceWarehouse = sourceKey == null ? null : sourceKey.warehouse();
        last.destinationWarehouse = destinationKey == null ? null : destinationKey.warehouse();
        last.revertedId = QMovement.revertedIdOf(movement);
        movement.revertedId = last.revertedId;
    }

    @Override
    public void restore(EntityState<Movement> state) {
        Movement movement = state.entity;
        State last = (State) state;
        movement.id = last.id;
        movement.source = Reference.assigned(movement.source, newSourceKey(last.productId,
                last.sourceWarehouse));
        movement.destination = Reference.assigned(movement.destination, newDestinationKey(last.productId,
                last.destinationWarehouse));
        movement.reverted = Reference.assigned(movement.reverted, last.revertedId);
        movement.revertedId = last.revertedId;
    }

    @Override
    public State copy(EntityState<Movement> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Movement> state, EntityState<Movement> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.productId = from.productId;
        to.sourceWarehouse = from.sourceWarehouse;
        to.destinationWarehouse = from.destinationWarehouse;
        to.revertedId = from.revertedId;
    }

    @Override
    public boolean isModified(EntityState<Movement> state) {
        Movement movement = state.entity;
        State last = (State) state;
        reconcile(movement, last);
        StockKey sourceKey = QStock.STOCK.key(movement.source);
        StockKey destinationKey = QStock.STOCK.key(movement.destination);
        return !Objects.equals(movement.id, last.id)
                || !Objects.equals(QMovement.productIdOf(movement), last.productId)
                || !Objects.equals(sourceKey == null ? null : sourceKey.warehouse(), last.sourceWarehouse)
                || !Objects.equals(destinationKey == null ? null : destinationKey.warehouse(), last.destinationWarehouse)
                || !Objects.equals(QMovement.revertedIdOf(movement), last.revertedId)
                || movement.source != last.source
                || QStock.STOCK.isKeyless(movement.source)
                || movement.destination != last.destination
                || QStock.STOCK.isKeyless(movement.destination)
                || movement.reverted != last.reverted
                || QMovement.MOVEMENT.isKeyless(movement.reverted);
    }

    @Override
    public void collectModified(IdentityMap<Movement> map,
            List<? super EntityState<Movement>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Movement> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Movement> state) {
        Movement movement = state.entity;
        State last = (State) state;
        reconcile(movement, last);
        ColumnSet changes = ColumnSet.EMPTY;
        StockKey sourceKey = QStock.STOCK.key(movement.source);
        StockKey destinationKey = QStock.STOCK.key(movement.destination);
        if (!Objects.equals(movement.id, last.id)) {
            changes = changes.with(0);
        }
        if (!Objects.equals(QMovement.productIdOf(movement), last.productId)
                || QStock.STOCK.isKeyless(movement.source)
                || QStock.STOCK.isKeyless(movement.destination)) {
            changes = changes.with(1);
        }
        if (!Objects.equals(sourceKey == null ? null : sourceKey.warehouse(), last.sourceWarehouse)
                || QStock.STOCK.isKeyless(movement.source)) {
            changes = changes.with(2);
        }
        if (!Objects.equals(destinationKey == null ? null : destinationKey.warehouse(), last.destinationWarehouse)
                || QStock.STOCK.isKeyless(movement.destination)) {
            changes = changes.with(3);
        }
        if (!Objects.equals(QMovement.revertedIdOf(movement), last.revertedId)
                || QMovement.MOVEMENT.isKeyless(movement.reverted)) {
            changes = changes.with(4);
        }
        return changes;
    }

    /**
     * Of a reference and a field on the same column, the one that was changed wins.
     */
    private static void reconcile(Movement movement, State last) {
        if (!QMovement.MOVEMENT.isKeyless(movement.reverted)) {
            UUID revertedId = QMovement.MOVEMENT.key(movement.reverted);
            if (Objects.equals(revertedId, last.revertedId)) {
                if (!Objects.equals(movement.revertedId, last.revertedId)) {
                    movement.reverted = Reference.assigned(movement.reverted, movement.revertedId);
                }
            } else if (revertedId == null && Objects.equals(movement.revertedId, last.revertedId)) {
                movement.revertedId = null;
            }
        }
    }

    @Override
    public Object related(Movement movement, int relation) {
        return switch (relation) {
            case 0 -> movement.source;
            case 1 -> movement.destination;
            case 2 -> movement.reverted;
            default -> super.related(movement, relation);
        };
    }

    /**
     * Unchecked because type arguments cannot be checked.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void install(EntityState<Movement> state, int relation, Object value) {
        Movement movement = state.entity;
        State last = (State) state;
        switch (relation) {
            case 0 -> {
                last.source = (Ref<Stock>) value;
                movement.source = last.source;
            }
            case 1 -> {
                last.destination = (Ref<Stock>) value;
                movement.destination = last.destination;
            }
            case 2 -> {
                last.reverted = (Ref<Movement>) value;
                movement.reverted = last.reverted;
            }
            default -> super.install(state, relation, value);
        }
    }

    @Override
    public Object installed(EntityState<Movement> state, int relation) {
        State last = (State) state;
        return switch (relation) {
            case 0 -> last.source;
            case 1 -> last.destination;
            case 2 -> last.reverted;
            default -> super.installed(state, relation);
        };
    }

    @Override
    public Object value(Movement movement, int column) {
        StockKey sourceKey = QStock.STOCK.key(movement.source);
        StockKey destinationKey = QStock.STOCK.key(movement.destination);
        return switch (column) {
            case 0 -> movement.id;
            case 1 -> QMovement.productIdOf(movement);
            case 2 -> sourceKey == null ? null : sourceKey.warehouse();
            case 3 -> destinationKey == null ? null : destinationKey.warehouse();
            case 4 -> QMovement.revertedIdOf(movement);
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Movement> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.productId;
            case 2 -> last.sourceWarehouse;
            case 3 -> last.destinationWarehouse;
            case 4 -> last.revertedId;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Movement movement, int column)
            throws SQLException {
        StockKey sourceKey = QStock.STOCK.key(movement.source);
        StockKey destinationKey = QStock.STOCK.key(movement.destination);
        switch (column) {
            case 0 -> uuidCodec.bind(statement, parameter, movement.id);
            case 1 -> longCodec.bind(statement, parameter, QMovement.productIdOf(movement));
            case 2 -> statement.setString(parameter, sourceKey == null ? null : sourceKey.warehouse());
            case 3 -> statement.setString(parameter, destinationKey == null ? null : destinationKey.warehouse());
            case 4 -> uuidCodec.bind(statement, parameter, QMovement.revertedIdOf(movement));
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Movement movement,
            ColumnSet columns) throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, movement);
        }
        return bindAll(statement, first, movement, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Movement movement) throws
            SQLException {
        StockKey sourceKey = QStock.STOCK.key(movement.source);
        StockKey destinationKey = QStock.STOCK.key(movement.destination);
        uuidCodec.bind(statement, first, movement.id);
        longCodec.bind(statement, first + 1, QMovement.productIdOf(movement));
        statement.setString(first + 2, sourceKey == null ? null : sourceKey.warehouse());
        statement.setString(first + 3, destinationKey == null ? null : destinationKey.warehouse());
        uuidCodec.bind(statement, first + 4, QMovement.revertedIdOf(movement));
        return first + 5;
    }

    @Override
    public Movement assign(Movement movement, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, movement, column);
        }
        return movement;
    }

    private void assign(ResultSet row, int index, Movement movement, int column) throws
            SQLException {
        switch (column) {
            case 0 -> movement.id = require(uuidCodec.read(row, index), 0);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public void validate(Movement movement, Violations violations) {
        ValueChecks.present(violations, movement, "id", movement.id);
        ValueChecks.given(violations, movement, "product_id", movement.source, movement.destination);
        ValueChecks.referring(violations, movement, "product_id", movement.source);
        if (movement.source != null && !movement.source.isEmpty()) {
            StockKey sourceKey = QStock.STOCK.key(movement.source);
            ValueChecks.agreeing(violations, movement, "product_id", "source", QMovement.productIdOf(movement), sourceKey == null ? null : sourceKey.productId());
        }
        if (movement.destination != null && !movement.destination.isEmpty()) {
            StockKey destinationKey = QStock.STOCK.key(movement.destination);
            ValueChecks.agreeing(violations, movement, "product_id", "destination", QMovement.productIdOf(movement), destinationKey == null ? null : destinationKey.productId());
        }
    }

    /**
     * What a session knows of one {@link Movement}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Movement> {
        UUID id;

        Long productId;

        String sourceWarehouse;

        String destinationWarehouse;

        UUID revertedId;

        Ref<Stock> source;

        Ref<Stock> destination;

        Ref<Movement> reverted;

        State(Movement movement) {
            super(movement);
        }

        @Override
        public Object key() {
            return id;
        }
    }
}
