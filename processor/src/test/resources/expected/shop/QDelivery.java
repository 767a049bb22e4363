package shop;

import io.aludel.annotation.InheritanceStrategy;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
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
 * The table {@code deliveries} of {@link Delivery} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QDelivery extends EntityTable<Delivery, DeliveryKey> {
    /**
     * The table under its own name.
     */
    public static final QDelivery DELIVERY = new QDelivery(null, null);

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
     * The formula {@code kilograms}.
     */
    public final NumberExpression<Integer> kilograms;

    /**
     * The column {@code carried_by}, which tells of which class a row is.
     */
    public final TextColumn carriedBy;

    private QDelivery(String alias, ToOne<?, Delivery> over) {
        super(Delivery.class, "logistics", "deliveries", alias, over);
        year = numberColumn("year", BasicType.INTEGER);
        number = numberColumn("number", BasicType.INTEGER);
        grams = numberColumn("grams", BasicType.INTEGER);
        kilograms = formula(new NumberExpression<>(BasicType.INTEGER, new Formula(grams,
                Formula.text(" / 1000"))));
        carriedBy = discriminator("carried_by");
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QDelivery as(String alias) {
        return new QDelivery(alias, null);
    }

    @Override
    public QDelivery along(ToOne<?, Delivery> relation) {
        return new QDelivery(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 2;
    }

    @Override
    public EntityMapper<Delivery, DeliveryKey> newMapper(MapperContext context) {
        return new DeliveryMapper(context);
    }

    @Override
    public DeliveryKey key(Delivery delivery) {
        return new DeliveryKey(delivery.year, delivery.number);
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
        return new Lineage(InheritanceStrategy.JOINED, null, carriedBy, "Delivery");
    }

    @Override
    public Table describe() {
        return Table.named("logistics", "deliveries")
                .column(TableColumn.required("year", ColumnType.of(year.type())))
                .column(TableColumn.required("number", ColumnType.of(number.type())))
                .column(TableColumn.required("grams", ColumnType.of(grams.type())))
                .column(TableColumn.required("carried_by", ColumnType.of(carriedBy.type(), 12)))
                .primaryKey("pk_deliveries", "year", "number")
                .build();
    }
}
