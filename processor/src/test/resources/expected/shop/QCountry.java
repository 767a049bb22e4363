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
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.TextColumn;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code country} of {@link Country} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QCountry extends EntityTable<Country, String> {
    /**
     * The table under its own name.
     */
    public static final QCountry COUNTRY = new QCountry(null, null);

    /**
     * The column {@code code}.
     */
    public final TextColumn code;

    /**
     * The column {@code name}.
     */
    public final TextColumn name;

    /**
     * The columns of {@code capital}.
     */
    public final CapitalColumns capital;

    /**
     * The column {@code population}.
     */
    public final NumberColumn<Long> population;

    /**
     * The column {@code continent}.
     */
    public final TextColumn continent;

    /**
     * The column {@code created_at}.
     */
    public final OrderedColumn<LocalDateTime> createdAt;

    /**
     * The column {@code version}.
     */
    public final NumberColumn<Integer> version;

    private QCountry(String alias, ToOne<?, Country> over) {
        super(Country.class, null, "country", alias, over);
        code = textColumn("code");
        name = textColumn("name");
        capital = new CapitalColumns(numberColumn("capital_latitude", BasicType.DOUBLE),
                numberColumn("capital_longitude", BasicType.DOUBLE));
        population = numberColumn("population", BasicType.LONG);
        continent = textColumn("continent");
        createdAt = orderedColumn("created_at", BasicType.LOCAL_DATE_TIME);
        version = numberColumn("version", BasicType.INTEGER);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QCountry as(String alias) {
        return new QCountry(alias, null);
    }

    @Override
    public QCountry along(ToOne<?, Country> relation) {
        return new QCountry(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Country, String> newMapper(MapperContext context) {
        return new CountryMapper(context);
    }

    @Override
    public String key(Country country) {
        return country.code();
    }

    @Override
    protected String castKey(Object key) {
        return (String) key;
    }

    @Override
    public Table describe() {
        return Table.named("country")
                .column(TableColumn.required("code", ColumnType.of(code.type(), 2)))
                .column(TableColumn.required("name", ColumnType.of(name.type())))
                .column(TableColumn.nullable("capital_latitude", ColumnType.of(capital.latitude.type())))
                .column(TableColumn.nullable("capital_longitude", ColumnType.of(capital.longitude.type())))
                .column(TableColumn.nullable("population", ColumnType.of(population.type())))
                .column(TableColumn.required("continent", ColumnType.of(continent.type())).withDefault("'unknown'"))
                .column(TableColumn.required("created_at", ColumnType.of(createdAt.type())))
                .column(TableColumn.required("version", ColumnType.of(version.type())))
                .primaryKey("pk_country", "code")
                .build();
    }

    /**
     * The columns of {@code capital}.
     */
    public static final class CapitalColumns {
        /**
         * The column {@code capital_latitude}.
         */
        public final NumberColumn<Double> latitude;

        /**
         * The column {@code capital_longitude}.
         */
        public final NumberColumn<Double> longitude;

        private CapitalColumns(NumberColumn<Double> latitude, NumberColumn<Double> longitude) {
            this.latitude = latitude;
            this.longitude = longitude;
        }
    }
}
