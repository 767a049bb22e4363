package shop.catalog;

import io.aludel.annotation.OnDelete;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.TextColumn;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code movement} of {@link Movement} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QMovement extends EntityTable<Movement, UUID> {
    /**
     * The table under its own name.
     */
    public static final QMovement MOVEMENT = new QMovement(null);

    /**
     * The column {@code id}.
     */
    public final OrderedColumn<UUID> id;

    /**
     * The column {@code product_id}.
     */
    public final NumberColumn<Long> productId;

    /**
     * The column {@code source_warehouse}.
     */
    public final TextColumn sourceWarehouse;

    /**
     * The column {@code destination_warehouse}.
     */
    public final TextColumn destinationWarehouse;

    /**
     * The column {@code reverted_id}.
     */
    public final OrderedColumn<UUID> revertedId;

    /**
     * The relationship to {@link Stock}.
     */
    public final ToOne<Movement, Stock> source;

    /**
     * The relationship to {@link Stock}.
     */
    public final ToOne<Movement, Stock> destination;

    /**
     * The relationship to {@link Movement}.
     */
    public final ToOne<Movement, Movement> reverted;

    private QMovement(String alias) {
        super(Movement.class, null, "movement", alias);
        id = orderedColumn("id", BasicType.UUID);
        productId = numberColumn("product_id", BasicType.LONG);
        sourceWarehouse = textColumn("source_warehouse");
        destinationWarehouse = textColumn("destination_warehouse");
        revertedId = orderedColumn("reverted_id", BasicType.UUID);
        source = toOne("source", RelationOptions.NONE.requiringTarget(),
                productId, sourceWarehouse);
        destination = toOne("destination", RelationOptions.NONE, productId, destinationWarehouse);
        reverted = toOne("reverted", RelationOptions.NONE, revertedId);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QMovement as(String alias) {
        return new QMovement(alias);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Movement, UUID> newMapper(MapperContext context) {
        return new MovementMapper(context);
    }

    @Override
    public UUID key(Movement movement) {
        return movement.id;
    }

    @Override
    protected UUID castKey(Object key) {
        return (UUID) key;
    }

    /**
     * The column {@code product_id}, which several fields share.
     */
    static Long productIdOf(Movement movement) {
        StockKey sourceKey = QStock.STOCK.key(movement.source);
        if (sourceKey != null) {
            return sourceKey.productId();
        }
        StockKey destinationKey = QStock.STOCK.key(movement.destination);
        if (destinationKey != null) {
            return destinationKey.productId();
        }
        return null;
    }

    /**
     * The column {@code reverted_id}, which several fields share.
     */
    static UUID revertedIdOf(Movement movement) {
        if (movement.reverted != null && !movement.reverted.isEmpty()) {
            return QMovement.MOVEMENT.key(movement.reverted);
        }
        return movement.revertedId;
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QStock.STOCK;
            case 1 -> QStock.STOCK;
            case 2 -> QMovement.MOVEMENT;
            default -> super.target(relation);
        };
    }

    @Override
    public Table describe() {
        return Table.named("movement")
                .column(TableColumn.required("id", ColumnType.of(id.type())))
                .column(TableColumn.required("product_id", ColumnType.of(productId.type())))
                .column(TableColumn.required("source_warehouse", ColumnType.of(sourceWarehouse.type())))
                .column(TableColumn.nullable("destination_warehouse", ColumnType.of(destinationWarehouse.type())))
                .column(TableColumn.nullable("reverted_id", ColumnType.of(revertedId.type())))
                .primaryKey("pk_movement", "id")
                .foreignKey(new ForeignKeyConstraint("fk_movement_product_id_source_warehouse", List.of("product_id", "source_warehouse"), null, "stock", List.of("product_id", "warehouse"), OnDelete.NO_ACTION))
                .foreignKey(new ForeignKeyConstraint("fk_movement_product_id_destination_warehouse", List.of("product_id", "destination_warehouse"), null, "stock", List.of("product_id", "warehouse"), OnDelete.NO_ACTION))
                .foreignKey(new ForeignKeyConstraint("fk_movement_reverted_id", List.of("reverted_id"), null, "movement", List.of("id"), OnDelete.NO_ACTION))
                .index("ix_movement_product_id_destination_warehouse", false, "product_id", "destination_warehouse")
                .build();
    }
}
