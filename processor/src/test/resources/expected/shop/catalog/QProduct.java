package shop.catalog;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GenerationStrategy;
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
 * The table {@code product} of {@link Product} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QProduct extends EntityTable<Product, Long> {
    /**
     * The table under its own name.
     */
    public static final QProduct PRODUCT = new QProduct(null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code name}.
     */
    public final TextColumn name;

    /**
     * The column {@code category_id}.
     */
    public final NumberColumn<Long> categoryId;

    /**
     * The column {@code replacement_id}.
     */
    public final NumberColumn<Long> replacementId;

    /**
     * The relationship to {@link Category}.
     */
    public final ToOne<Product, Category> category;

    /**
     * The relationship to {@link Product}.
     */
    public final ToOne<Product, Product> replacement;

    /**
     * The relationship to {@link Tag}.
     */
    public final ToMany<Product, Tag> tags;

    /**
     * The relationship to {@link Details}.
     */
    public final ToOne<Product, Details> details;

    /**
     * The relationship to {@link Photo}.
     */
    public final ToMany<Product, Photo> photos;

    private QProduct(String alias) {
        super(Product.class, null, "product", alias);
        id = numberColumn("id", BasicType.LONG);
        name = textColumn("name");
        categoryId = numberColumn("category_id", BasicType.LONG);
        replacementId = numberColumn("replacement_id", BasicType.LONG);
        category = toOne("category",
                RelationOptions.NONE.requiringTarget().onDelete(OnDelete.CASCADE), categoryId);
        replacement = toOne("replacement", RelationOptions.NONE, replacementId);
        tags = manyToMany("tags", ToMany.Container.SET, new JoinTable(null, "product_tags",
                List.of("product_id"), List.of("tag_name")),
                RelationOptions.NONE.cascade(Cascade.SAVE));
        details = inverseOne("details", "product", RelationOptions.NONE.cascade(Cascade.ALL));
        photos = toManyBy("photos", ToMany.Container.LIST,
                RelationOptions.NONE.orderBy("id").fetch(FetchStrategy.SELECT_IN), "product_id");
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QProduct as(String alias) {
        return new QProduct(alias);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Product, Long> newMapper(MapperContext context) {
        return new ProductMapper(context);
    }

    @Override
    public Long key(Product product) {
        return product.id == 0 ? null : product.id;
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QCategory.CATEGORY;
            case 1 -> QProduct.PRODUCT;
            case 2 -> QTag.TAG;
            case 3 -> QDetails.DETAILS;
            case 4 -> QPhoto.PHOTO;
            default -> super.target(relation);
        };
    }

    @Override
    public List<Table> joinTables() {
        return List.of(Table.named("product_tags")
                .column(TableColumn.required("product_id", ColumnType.of(id.type())))
                .column(TableColumn.required("tag_name", ColumnType.of(QTag.TAG.columns().get(0).type())))
                .primaryKey("pk_product_tags", "product_id", "tag_name")
                .foreignKey(new ForeignKeyConstraint("fk_product_tags_product_id", List.of("product_id"), null, "product", List.of("id"), OnDelete.NO_ACTION))
                .foreignKey(new ForeignKeyConstraint("fk_product_tags_tag_name", List.of("tag_name"), null, "tag", List.of("name"), OnDelete.NO_ACTION))
                .build());
    }

    @Override
    public KeyGeneration keyGeneration() {
        return new KeyGeneration(GenerationStrategy.AUTO, "product_seq", 50);
    }

    @Override
    public Table describe() {
        return Table.named("product")
                .column(TableColumn.required("id", ColumnType.of(id.type())).generated(keyGeneration()))
                .column(TableColumn.required("name", ColumnType.of(name.type())))
                .column(TableColumn.required("category_id", ColumnType.of(categoryId.type())))
                .column(TableColumn.nullable("replacement_id", ColumnType.of(replacementId.type())))
                .primaryKey("pk_product", "id")
                .foreignKey(new ForeignKeyConstraint("fk_product_category_id", List.of("category_id"), null, "category", List.of("id"), OnDelete.CASCADE))
                .foreignKey(new ForeignKeyConstraint("fk_product_replacement_id", List.of("replacement_id"), null, "product", List.of("id"), OnDelete.NO_ACTION))
                .index("ix_product_category_id", false, "category_id")
                .build();
    }
}
