package shop.catalog;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
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
 * The table {@code photo} of {@link Photo} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QPhoto extends EntityTable<Photo, Integer> {
    /**
     * The table under its own name.
     */
    public static final QPhoto PHOTO = new QPhoto(null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Integer> id;

    /**
     * The column {@code url}.
     */
    public final TextColumn url;

    private QPhoto(String alias) {
        super(Photo.class, null, "photo", alias);
        id = numberColumn("id", BasicType.INTEGER);
        url = textColumn("url");
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QPhoto as(String alias) {
        return new QPhoto(alias);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Photo, Integer> newMapper(MapperContext context) {
        return new PhotoMapper(context);
    }

    @Override
    public Integer key(Photo photo) {
        return photo.id == 0 ? null : photo.id;
    }

    @Override
    protected Integer castKey(Object key) {
        return Math.toIntExact(((Number) key).longValue());
    }

    @Override
    public KeyGeneration keyGeneration() {
        return new KeyGeneration(GenerationStrategy.AUTO, "photo_seq", 50);
    }

    @Override
    public Table describe() {
        return Table.named("photo")
                .column(TableColumn.required("id", ColumnType.of(id.type())).generated(keyGeneration()))
                .column(TableColumn.required("url", ColumnType.of(url.type())))
                .primaryKey("pk_photo", "id")
                .build();
    }
}
