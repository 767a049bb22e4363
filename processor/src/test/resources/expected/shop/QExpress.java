package shop;

import io.aludel.annotation.InheritanceStrategy;
import io.aludel.annotation.OnDelete;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.Formula;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code express_parcels} of {@link Express} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QExpress extends EntityTable<Express, DeliveryKey> {
    /**
     * The table under its own name.
     */
    public static final QExpress EXPRESS = new QExpress(null, null);

    /**
     * The column {@code year}.
     */
    public final NumberColumn<Integer> year;

    /**
     * The column {@code number}.
     */
    public final NumberColumn<Integer> number;

    /**
     * The column {@code grams}.
     */
    public final NumberColumn<Integer> grams;

    /**
     * The column {@code tracking}.
     */
    public final TextColumn tracking;

    /**
     * The column {@code hours}.
     */
    public final NumberColumn<Integer> hours;

    /**
     * The formula {@code kilograms}.
     */
    public final NumberExpression<Integer> kilograms;

    /**
     * The column {@code carried_by}, which tells of which class a row is.
     */
    public final TextColumn carriedBy;

    private QExpress(String alias, ToOne<?, Express> over) {
        super(Express.class, "logistics", "express_parcels", alias, over);
        year = numberColumn("year", BasicType.INTEGER);
        number = numberColumn("number", BasicType.INTEGER);
        grams = numberColumn("grams", BasicType.INTEGER);
        tracking = textColumn("tracking");
        hours = numberColumn("hours", BasicType.INTEGER);
        kilograms = formula(new NumberExpression<>(BasicType.INTEGER, new Formula(grams,
                Formula.text(" / 1000"))));
        carriedBy = discriminator("carried_by");
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QExpress as(String alias) {
        return new QExpress(alias, null);
    }

    @Override
    public QExpress along(ToOne<?, Express> relation) {
        return new QExpress(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 2;
    }

    @Override
    public EntityMapper<Express, DeliveryKey> newMapper(MapperContext context) {
        return new ExpressMapper(context);
    }

    @Override
    public DeliveryKey key(Express express) {
        return new DeliveryKey(express.year, express.number);
    }

    @Override
    protected DeliveryKey castKey(Object key) {
        return (DeliveryKey) key;
    }

    @Override
    protected List<Object> keyValues(DeliveryKey key) {
        return List.of(key.year(), key.number());
    }

    @Override
    public Lineage lineage() {
        return new Lineage(InheritanceStrategy.JOINED, QParcel.PARCEL, carriedBy, "Express");
    }

    @Override
    public Table describe() {
        return Table.named("logistics", "express_parcels")
                .column(TableColumn.required("year", ColumnType.of(year.type())))
                .column(TableColumn.required("number", ColumnType.of(number.type())))
                .column(TableColumn.required("hours", ColumnType.of(hours.type())))
                .primaryKey("pk_express_parcels", "year", "number")
                .foreignKey(new ForeignKeyConstraint("fk_express_parcels_year_number", List.of("year", "number"), "logistics", "parcels", List.of("year", "number"), OnDelete.NO_ACTION))
                .build();
    }
}
