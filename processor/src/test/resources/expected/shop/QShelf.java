package shop;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code shelf} of {@link Shelf} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QShelf extends EntityTable<Shelf, Shelf.Place> {
    /**
     * The table under its own name.
     */
    public static final QShelf SHELF = new QShelf(null, null);

    /**
     * The columns of {@code place}.
     */
    public final PlaceColumns place;

    /**
     * The column {@code capacity}.
     */
    public final NumberColumn<Integer> capacity;

    private QShelf(String alias, ToOne<?, Shelf> over) {
        super(Shelf.class, "store", "shelf", alias, over);
        place = new PlaceColumns(textColumn("hall"), numberColumn("row", BasicType.SHORT));
        capacity = numberColumn("capacity", BasicType.INTEGER);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QShelf as(String alias) {
        return new QShelf(alias, null);
    }

    @Override
    public QShelf along(ToOne<?, Shelf> relation) {
        return new QShelf(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 2;
    }

    @Override
    public EntityMapper<Shelf, Shelf.Place> newMapper(MapperContext context) {
        return new ShelfMapper(context);
    }

    @Override
    public Shelf.Place key(Shelf shelf) {
        Shelf.Place place = shelf.place;
        return place == null || place.hall() == null ? null : place;
    }

    @Override
    protected Shelf.Place castKey(Object key) {
        return (Shelf.Place) key;
    }

    @Override
    protected List<Object> keyValues(Shelf.Place key) {
        return List.of(key.hall(), key.row());
    }

    @Override
    public Table describe() {
        return Table.named("store", "shelf")
                .column(TableColumn.required("hall", ColumnType.of(place.hall.type())))
                .column(TableColumn.required("row", ColumnType.of(place.row.type())))
                .column(TableColumn.required("capacity", ColumnType.of(capacity.type())))
                .primaryKey("pk_shelf", "hall", "row")
                .build();
    }

    /**
     * The columns of {@code place}.
     */
    public static final class PlaceColumns {
        /**
         * The column {@code hall}.
         */
        public final TextColumn hall;

        /**
         * The column {@code row}.
         */
        public final NumberColumn<Short> row;

        private PlaceColumns(TextColumn hall, NumberColumn<Short> row) {
            this.hall = hall;
            this.row = row;
        }
    }
}
