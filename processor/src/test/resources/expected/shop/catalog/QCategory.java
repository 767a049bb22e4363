package shop.catalog;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToMany;
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
 * The table {@code category} of {@link Category} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QCategory extends EntityTable<Category, Long> {
    /**
     * The table under its own name.
     */
    public static final QCategory CATEGORY = new QCategory(null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code name}.
     */
    public final TextColumn name;

    /**
     * The relationship to {@link Product}.
     */
    public final ToMany<Category, Product> products;

    /**
     * The relationship to {@link Product}.
     */
    public final ToMany<Category, Product> current;

    private QCategory(String alias) {
        super(Category.class, null, "category", alias);
        id = numberColumn("id", BasicType.LONG);
        name = textColumn("name");
        products = toMany("products", ToMany.Container.LIST, "category",
                RelationOptions.NONE.cascade(Cascade.ALL).deletingOrphans().orderBy("name desc"));
        current = toMany("current", ToMany.Container.MAP, "category",
                RelationOptions.NONE.mapKey("name").condition("replacement_id is null"));
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QCategory as(String alias) {
        return new QCategory(alias);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Category, Long> newMapper(MapperContext context) {
        return new CategoryMapper(context);
    }

    @Override
    public Long key(Category category) {
        return category.id == 0 ? null : category.id;
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QProduct.PRODUCT;
            case 1 -> QProduct.PRODUCT;
            default -> super.target(relation);
        };
    }

    @Override
    public KeyGeneration keyGeneration() {
        return new KeyGeneration(GenerationStrategy.AUTO, "category_seq", 50);
    }

    @Override
    public Table describe() {
        return Table.named("category")
                .column(TableColumn.required("id", ColumnType.of(id.type())).generated(keyGeneration()))
                .column(TableColumn.required("name", ColumnType.of(name.type())))
                .primaryKey("pk_category", "id")
                .build();
    }
}
