package shop.catalog;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.InheritanceStrategy;
import io.aludel.annotation.OnDelete;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code discounts} of {@link Discount} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QDiscount extends EntityTable<Discount, Long> {
    /**
     * The table under its own name.
     */
    public static final QDiscount DISCOUNT = new QDiscount(null, null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code version}.
     */
    public final NumberColumn<Integer> version;

    /**
     * The column {@code product_id}.
     */
    public final NumberColumn<Long> productId;

    /**
     * The column {@code kind}, which tells of which class a row is.
     */
    public final TextColumn kind;

    /**
     * The relationship to {@link Product}.
     */
    public final ToOne<Discount, Product> product;

    private QDiscount(String alias, ToOne<?, Discount> over) {
        super(Discount.class, null, "discounts", alias, over);
        id = numberColumn("id", BasicType.LONG);
        version = numberColumn("version", BasicType.INTEGER);
        productId = numberColumn("product_id", BasicType.LONG);
        kind = discriminator("kind");
        product = toOne("product", RelationOptions.NONE.requiringTarget(), productId);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QDiscount as(String alias) {
        return new QDiscount(alias, null);
    }

    @Override
    public QDiscount along(ToOne<?, Discount> relation) {
        return new QDiscount(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Discount, Long> newMapper(MapperContext context) {
        return new DiscountMapper(context);
    }

    @Override
    public Long key(Discount discount) {
        return discount.id;
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QProduct.PRODUCT;
            default -> super.target(relation);
        };
    }

    /**
     * Returns the table of the related {@link Product}, which a statement that names its columns joins by itself.
     */
    public QProduct product() {
        return QProduct.PRODUCT.along(product);
    }

    @Override
    public KeyGeneration keyGeneration() {
        return new KeyGeneration(GenerationStrategy.AUTO, "discounts_seq", 50);
    }

    @Override
    public Lineage lineage() {
        return new Lineage(InheritanceStrategy.SINGLE_TABLE, null, kind, null);
    }

    @Override
    public Table describe() {
        return Table.named("discounts")
                .column(TableColumn.required("id", ColumnType.of(id.type())).generated(keyGeneration()))
                .column(TableColumn.required("version", ColumnType.of(version.type())))
                .column(TableColumn.required("product_id", ColumnType.of(productId.type())))
                .column(TableColumn.required("kind", ColumnType.of(kind.type(), 31)))
                .primaryKey("pk_discounts", "id")
                .foreignKey(new ForeignKeyConstraint("fk_discounts_product_id", List.of("product_id"), null, "product", List.of("id"), OnDelete.NO_ACTION))
                .build();
    }
}
