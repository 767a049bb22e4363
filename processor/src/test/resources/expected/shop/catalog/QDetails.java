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
 * The table {@code details} of {@link Details} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QDetails extends EntityTable<Details, Long> {
    /**
     * The table under its own name.
     */
    public static final QDetails DETAILS = new QDetails(null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code text}.
     */
    public final TextColumn text;

    /**
     * The column {@code cover_id}.
     */
    public final NumberColumn<Integer> coverId;

    /**
     * The relationship to {@link Product}.
     */
    public final ToOne<Details, Product> product;

    /**
     * The relationship to {@link Photo}.
     */
    public final ToOne<Details, Photo> cover;

    private QDetails(String alias) {
        super(Details.class, null, "details", alias);
        id = numberColumn("id", BasicType.LONG);
        text = textColumn("text");
        coverId = numberColumn("cover_id", BasicType.INTEGER);
        product = toOne("product", RelationOptions.NONE.requiringTarget(), id);
        cover = directOne("cover", RelationOptions.NONE, coverId);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QDetails as(String alias) {
        return new QDetails(alias);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Details, Long> newMapper(MapperContext context) {
        return new DetailsMapper(context);
    }

    @Override
    public Long key(Details details) {
        return QDetails.idOf(details);
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
    }

    /**
     * The column {@code id}, which several fields share.
     */
    static Long idOf(Details details) {
        if (details.product != null && !details.product.isEmpty()) {
            return QProduct.PRODUCT.key(details.product);
        }
        return details.id == 0 ? null : details.id;
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QProduct.PRODUCT;
            case 1 -> QPhoto.PHOTO;
            default -> super.target(relation);
        };
    }

    @Override
    public Table describe() {
        return Table.named("details")
                .column(TableColumn.required("id", ColumnType.of(id.type())))
                .column(TableColumn.required("text", ColumnType.of(text.type())))
                .column(TableColumn.nullable("cover_id", ColumnType.of(coverId.type())))
                .primaryKey("pk_details", "id")
                .foreignKey(new ForeignKeyConstraint("fk_details_id", List.of("id"), null, "product", List.of("id"), OnDelete.NO_ACTION))
                .foreignKey(new ForeignKeyConstraint("fk_details_cover_id", List.of("cover_id"), null, "photo", List.of("id"), OnDelete.NO_ACTION))
                .build();
    }
}
