package shop;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.OnDelete;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.JoinTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToManyRows;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.TextColumn;
import io.aludel.sql.ValueColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code manual} of {@link Manual} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QManual extends EntityTable<Manual, Long> {
    static final ConvertedType<Money, Long> MONEY_TYPE = new ConvertedType<>(Money.class, BasicType.LONG, new MoneyConverter());

    /**
     * The table under its own name.
     */
    public static final QManual MANUAL = new QManual(null, null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code content}.
     */
    public final ValueColumn<byte[]> content;

    /**
     * The column {@code title}.
     */
    public final TextColumn title;

    /**
     * The column {@code summary}.
     */
    public final TextColumn summary;

    /**
     * The column {@code price}.
     */
    public final ValueColumn<Money> price;

    /**
     * The relationship to {@link Remark}.
     */
    public final ToManyRows<Manual, Remark> remarks;

    /**
     * The relationship to {@link Country}.
     */
    public final ToManyRows<Manual, Country> countries;

    /**
     * The relationship to {@link Remark}.
     */
    public final ToManyRows<Manual, Remark> pinned;

    private QManual(String alias, ToOne<?, Manual> over) {
        super(Manual.class, null, "manual", alias, over);
        id = numberColumn("id", BasicType.LONG);
        content = deferred(valueColumn("content", BasicType.BYTES), "content");
        title = textColumn("title");
        summary = deferred(textColumn("summary"), "summary");
        price = deferred(valueColumn("price", MONEY_TYPE), "price");
        remarks = many("remarks", "manual",
                RelationOptions.NONE.cascade(Cascade.SAVE).deletingOrphans());
        countries = manyOver("countries", new JoinTable(null, "manual_countries",
                List.of("manual_id"), List.of("country_code")), RelationOptions.NONE);
        pinned = manyBy("pinned", RelationOptions.NONE.onDelete(OnDelete.SET_NULL), "pinned_by");
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QManual as(String alias) {
        return new QManual(alias, null);
    }

    @Override
    public QManual along(ToOne<?, Manual> relation) {
        return new QManual(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Manual, Long> newMapper(MapperContext context) {
        return new ManualMapper(context);
    }

    @Override
    public Long key(Manual manual) {
        return manual.id;
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QRemark.REMARK;
            case 1 -> QCountry.COUNTRY;
            case 2 -> QRemark.REMARK;
            default -> super.target(relation);
        };
    }

    @Override
    public List<Table> joinTables() {
        return List.of(Table.named("manual_countries")
                .column(TableColumn.required("manual_id", ColumnType.of(id.type())))
                .column(TableColumn.required("country_code", ColumnType.of(QCountry.COUNTRY.columns().get(0).type(), 2)))
                .primaryKey("pk_manual_countries", "manual_id", "country_code")
                .foreignKey(new ForeignKeyConstraint("fk_manual_countries_manual_id", List.of("manual_id"), null, "manual", List.of("id"), OnDelete.NO_ACTION))
                .foreignKey(new ForeignKeyConstraint("fk_manual_countries_country_code", List.of("country_code"), null, "country", List.of("code"), OnDelete.NO_ACTION))
                .build());
    }

    @Override
    public KeyGeneration keyGeneration() {
        return new KeyGeneration(GenerationStrategy.AUTO, "manual_seq", 50);
    }

    @Override
    public Table describe() {
        return Table.named("manual")
                .column(TableColumn.required("id", ColumnType.of(id.type())).generated(keyGeneration()))
                .column(TableColumn.required("content", ColumnType.of(content.type(), 1000)))
                .column(TableColumn.required("title", ColumnType.of(title.type())))
                .column(TableColumn.nullable("summary", ColumnType.large(summary.type())))
                .column(TableColumn.required("price", ColumnType.of(price.type())).withDefault("0"))
                .primaryKey("pk_manual", "id")
                .index("ix_manual_summary", false, "summary")
                .build();
    }
}
