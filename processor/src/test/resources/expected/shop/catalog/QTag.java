package shop.catalog;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToMany;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.TextColumn;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code tag} of {@link Tag} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QTag extends EntityTable<Tag, String> {
    /**
     * The table under its own name.
     */
    public static final QTag TAG = new QTag(null, null);

    /**
     * The column {@code name}.
     */
    public final TextColumn name;

    /**
     * The relationship to {@link Product}.
     */
    public final ToMany<Tag, Product> products;

    private QTag(String alias, ToOne<?, Tag> over) {
        super(Tag.class, null, "tag", alias, over);
        name = textColumn("name");
        products = toMany("products", ToMany.Container.SET, "tags", RelationOptions.NONE);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QTag as(String alias) {
        return new QTag(alias, null);
    }

    @Override
    public QTag along(ToOne<?, Tag> relation) {
        return new QTag(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Tag, String> newMapper(MapperContext context) {
        return new TagMapper(context);
    }

    @Override
    public String key(Tag tag) {
        return tag.name;
    }

    @Override
    protected String castKey(Object key) {
        return (String) key;
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
        return Table.named("tag")
                .column(TableColumn.required("name", ColumnType.of(name.type())))
                .primaryKey("pk_tag", "name")
                .build();
    }
}
