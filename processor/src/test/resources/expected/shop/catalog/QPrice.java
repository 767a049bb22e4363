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
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code price} of {@link Price} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QPrice extends EntityTable<Price, Long> {
    static final BasicType<BigDecimal> DECIMAL38_SCALE10_TYPE = BasicType.decimal(38, 10);

    /**
     * The table under its own name.
     */
    public static final QPrice PRICE = new QPrice(null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code product_id}.
     */
    public final NumberColumn<Long> productId;

    /**
     * The column {@code amount}.
     */
    public final NumberColumn<BigDecimal> amount;

    /**
     * The column {@code only_product_id}.
     */
    public final NumberColumn<Long> onlyProductId;

    /**
     * The column {@code only_warehouse}.
     */
    public final TextColumn onlyWarehouse;

    /**
     * The column {@code version}.
     */
    public final NumberColumn<Integer> version;

    /**
     * The relationship to {@link Product}.
     */
    public final ToOne<Price, Product> product;

    /**
     * The relationship to {@link Stock}.
     */
    public final ToOne<Price, Stock> only;

    private QPrice(String alias) {
        super(Price.class, null, "price", alias);
        id = numberColumn("id", BasicType.LONG);
        productId = numberColumn("product_id", BasicType.LONG);
        amount = numberColumn("amount", DECIMAL38_SCALE10_TYPE);
        onlyProductId = numberColumn("only_product_id", BasicType.LONG);
        onlyWarehouse = textColumn("only_warehouse");
        version = numberColumn("version", BasicType.INTEGER);
        product = toOne("product", RelationOptions.NONE.requiringTarget(), productId);
        only = toOne("only", RelationOptions.NONE, onlyProductId, onlyWarehouse);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QPrice as(String alias) {
        return new QPrice(alias);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Price, Long> newMapper(MapperContext context) {
        return new PriceMapper(context);
    }

    @Override
    public Long key(Price price) {
        return price.id();
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
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
    public Table describe() {
        return Table.named("price")
                .column(TableColumn.required("id", ColumnType.of(id.type())))
                .column(TableColumn.required("product_id", ColumnType.of(productId.type())))
                .column(TableColumn.required("amount", ColumnType.of(amount.type())))
                .column(TableColumn.nullable("only_product_id", ColumnType.of(onlyProductId.type())))
                .column(TableColumn.nullable("only_warehouse", ColumnType.of(onlyWarehouse.type())))
                .column(TableColumn.required("version", ColumnType.of(version.type())))
                .primaryKey("pk_price", "id")
                .foreignKey(new ForeignKeyConstraint("fk_price_product_id", List.of("product_id"), null, "product", List.of("id"), OnDelete.NO_ACTION))
                .foreignKey(new ForeignKeyConstraint("fk_price_only_product_id_only_warehouse", List.of("only_product_id", "only_warehouse"), null, "stock", List.of("product_id", "warehouse"), OnDelete.NO_ACTION))
                .build();
    }
}
