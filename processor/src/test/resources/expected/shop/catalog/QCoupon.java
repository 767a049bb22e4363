package shop.catalog;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.InheritanceStrategy;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.TextColumn;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code discounts} of {@link Coupon} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QCoupon extends EntityTable<Coupon, Long> {
    /**
     * The table under its own name.
     */
    public static final QCoupon COUPON = new QCoupon(null, null);

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
     * The column {@code code}.
     */
    public final TextColumn code;

    /**
     * The column {@code kind}, which tells of which class a row is.
     */
    public final TextColumn kind;

    /**
     * The relationship to {@link Product}.
     */
    public final ToOne<Coupon, Product> product;

    private QCoupon(String alias, ToOne<?, Coupon> over) {
        super(Coupon.class, null, "discounts", alias, over);
        id = numberColumn("id", BasicType.LONG);
        version = numberColumn("version", BasicType.INTEGER);
        productId = numberColumn("product_id", BasicType.LONG);
        code = textColumn("code");
        kind = discriminator("kind");
        product = toOne("product", RelationOptions.NONE.requiringTarget(), productId);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QCoupon as(String alias) {
        return new QCoupon(alias, null);
    }

    @Override
    public QCoupon along(ToOne<?, Coupon> relation) {
        return new QCoupon(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Coupon, Long> newMapper(MapperContext context) {
        return new CouponMapper(context);
    }

    @Override
    public Long key(Coupon coupon) {
        return coupon.id;
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
        return new Lineage(InheritanceStrategy.SINGLE_TABLE, QDiscount.DISCOUNT, kind, "coupon");
    }

    @Override
    public Table describe() {
        return Table.named("discounts")
                .column(TableColumn.nullable("code", ColumnType.of(code.type(), 20)))
                .unique("uq_discounts_code", "code")
                .build();
    }
}
