package shop;

import io.aludel.annotation.OnDelete;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
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
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code order_line} of {@link OrderLine} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QOrderLine extends EntityTable<OrderLine, OrderLineKey> {
    static final BasicType<BigDecimal> DECIMAL12_SCALE4_TYPE = BasicType.decimal(12, 4);

    /**
     * The table under its own name.
     */
    public static final QOrderLine ORDER_LINE = new QOrderLine(null, null);

    /**
     * The column {@code order_number}.
     */
    public final NumberColumn<Long> orderNumber;

    /**
     * The column {@code position}.
     */
    public final TextColumn position;

    /**
     * The column {@code sku}.
     */
    public final TextColumn sku;

    /**
     * The column {@code batch}.
     */
    public final NumberColumn<Integer> batch;

    /**
     * The column {@code price}.
     */
    public final NumberColumn<BigDecimal> price;

    /**
     * The column {@code quantity}.
     */
    public final NumberColumn<Integer> quantity;

    /**
     * The column {@code version}.
     */
    public final NumberColumn<Long> version;

    /**
     * The formula {@code total}.
     */
    public final NumberExpression<BigDecimal> total;

    private QOrderLine(String alias, ToOne<?, OrderLine> over) {
        super(OrderLine.class, null, "order_line", alias, over);
        orderNumber = numberColumn("order_number", BasicType.LONG);
        position = textColumn("position");
        sku = textColumn("sku");
        batch = numberColumn("batch", BasicType.INTEGER);
        price = numberColumn("price", DECIMAL12_SCALE4_TYPE);
        quantity = numberColumn("quantity", BasicType.INTEGER);
        version = numberColumn("version", BasicType.LONG);
        total = formula(new NumberExpression<>(BasicType.BIG_DECIMAL, new Formula(price,
                Formula.text(" * "), quantity)));
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QOrderLine as(String alias) {
        return new QOrderLine(alias, null);
    }

    @Override
    public QOrderLine along(ToOne<?, OrderLine> relation) {
        return new QOrderLine(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 2;
    }

    @Override
    public EntityMapper<OrderLine, OrderLineKey> newMapper(MapperContext context) {
        return new OrderLineMapper(context);
    }

    @Override
    public OrderLineKey key(OrderLine orderLine) {
        if (orderLine.position == null) {
            return null;
        }
        return new OrderLineKey(orderLine.orderNumber, orderLine.position);
    }

    @Override
    protected OrderLineKey castKey(Object key) {
        return (OrderLineKey) key;
    }

    @Override
    protected List<Object> keyValues(OrderLineKey key) {
        return List.of(key.orderNumber(), key.position());
    }

    @Override
    public Table describe() {
        return Table.named("order_line")
                .column(TableColumn.required("order_number", ColumnType.of(orderNumber.type())))
                .column(TableColumn.required("position", ColumnType.of(position.type())))
                .column(TableColumn.required("sku", ColumnType.of(sku.type())))
                .column(TableColumn.required("batch", ColumnType.of(batch.type())))
                .column(TableColumn.required("price", ColumnType.decimal(price.type(), 12, 4)))
                .column(TableColumn.required("quantity", ColumnType.of(quantity.type())))
                .column(TableColumn.required("version", ColumnType.of(version.type())))
                .primaryKey("pk_order_line", "order_number", "position")
                .unique("uq_order_line_sku_batch", "sku", "batch")
                .foreignKey(new ForeignKeyConstraint("fk_order_line_order_number", List.of("order_number"), null, "author", List.of("id"), OnDelete.NO_ACTION, true))
                .build();
    }
}
