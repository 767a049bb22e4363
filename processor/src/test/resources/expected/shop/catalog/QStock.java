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
import io.aludel.sql.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code stock} of {@link Stock} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QStock extends EntityTable<Stock, StockKey> {
    /**
     * The table under its own name.
     */
    public static final QStock STOCK = new QStock(null);

    /**
     * The column {@code product_id}.
     */
    public final NumberColumn<Long> productId;

    /**
     * The column {@code warehouse}.
     */
    public final TextColumn warehouse;

    /**
     * The column {@code pieces}.
     */
    public final NumberColumn<Integer> pieces;

    /**
     * The relationship to {@link Product}.
     */
    public final ToOne<Stock, Product> product;

    private QStock(String alias) {
        super(Stock.class, null, "stock", alias);
        productId = numberColumn("product_id", BasicType.LONG);
        warehouse = textColumn("warehouse");
        pieces = numberColumn("pieces", BasicType.INTEGER);
        product = toOne("product", RelationOptions.NONE.requiringTarget(), productId);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QStock as(String alias) {
        return new QStock(alias);
    }

    @Override
    public int keyColumnCount() {
        return 2;
    }

    @Override
    public EntityMapper<Stock, StockKey> newMapper(MapperContext context) {
        return new StockMapper(context);
    }

    @Override
    public StockKey key(Stock stock) {
        if (QProduct.PRODUCT.key(stock.product) == null || stock.warehouse == null) {
            return null;
        }
        return new StockKey(QProduct.PRODUCT.key(stock.product), stock.warehouse);
    }

    @Override
    protected StockKey castKey(Object key) {
        return (StockKey) key;
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QProduct.PRODUCT;
            default -> super.target(relation);
        };
    }

    @Override
    public Table describe() {
        return Table.named("stock")
                .column(TableColumn.required("product_id", ColumnType.of(productId.type())))
                .column(TableColumn.required("warehouse", ColumnType.of(warehouse.type())))
                .column(TableColumn.required("pieces", ColumnType.of(pieces.type())))
                .primaryKey("pk_stock", "product_id", "warehouse")
                .foreignKey(new ForeignKeyConstraint("fk_stock_product_id", List.of("product_id"), null, "product", List.of("id"), OnDelete.NO_ACTION))
                .build();
    }
}
