package shop.catalog;

import io.aludel.annotation.OnDelete;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.JoinTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToMany;
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
    public static final QStock STOCK = new QStock(null, null);

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

    /**
     * The relationship to {@link Stock}.
     */
    public final ToMany<Stock, Stock> substitutes;

    private QStock(String alias, ToOne<?, Stock> over) {
        super(Stock.class, null, "stock", alias, over);
        productId = numberColumn("product_id", BasicType.LONG);
        warehouse = textColumn("warehouse");
        pieces = numberColumn("pieces", BasicType.INTEGER);
        product = toOne("product", RelationOptions.NONE.requiringTarget(), productId);
        substitutes = manyToMany("substitutes", ToMany.Container.MAP,
                new JoinTable(null, "substitutes", List.of("stock_product_id", "stock_warehouse"),
                List.of("substitutes_product_id", "substitutes_warehouse")), RelationOptions.NONE);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QStock as(String alias) {
        return new QStock(alias, null);
    }

    @Override
    public QStock along(ToOne<?, Stock> relation) {
        return new QStock(null, relation);
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
    protected List<Object> keyValues(StockKey key) {
        return List.of(key.productId(), key.warehouse());
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QProduct.PRODUCT;
            case 1 -> QStock.STOCK;
            default -> super.target(relation);
        };
    }

    @Override
    public List<Table> joinTables() {
        return List.of(Table.named("substitutes")
                .column(TableColumn.required("stock_product_id", ColumnType.of(productId.type())))
                .column(TableColumn.required("stock_warehouse", ColumnType.of(warehouse.type())))
                .column(TableColumn.required("substitutes_product_id", ColumnType.of(QStock.STOCK.columns().get(0).type())))
                .column(TableColumn.required("substitutes_warehouse", ColumnType.of(QStock.STOCK.columns().get(1).type())))
                .primaryKey("pk_substitutes", "stock_product_id", "stock_warehouse", "substitutes_product_id", "substitutes_warehouse")
                .foreignKey(new ForeignKeyConstraint("fk_substitutes_stock_product_id_stock_warehouse", List.of("stock_product_id", "stock_warehouse"), null, "stock", List.of("product_id", "warehouse"), OnDelete.NO_ACTION))
                .foreignKey(new ForeignKeyConstraint("fk_substitutes_substitutes_product_id_substitutes_warehouse", List.of("substitutes_product_id", "substitutes_warehouse"), null, "stock", List.of("product_id", "warehouse"), OnDelete.NO_ACTION))
                .build());
    }

    /**
     * Returns the table of the related {@link Product}, which a statement that names its columns joins by itself.
     */
    public QProduct product() {
        return QProduct.PRODUCT.along(product);
    }

    @Override
    public Table describe() {
        return Table.named("stock")
                .column(TableColumn.required("product_id", ColumnType.of(productId.type())))
                .column(TableColumn.required("warehouse", ColumnType.of(warehouse.type())))
                .column(TableColumn.required("pieces", ColumnType.of(pieces.type())))
                .primaryKey("pk_stock", "product_id", "warehouse")
                .foreignKey(new ForeignKeyConstraint("fk_stock_product_id", List.of("product_id"), null, "product", List.of("id"), OnDelete.NO_ACTION, true))
                .build();
    }
}
