package shop;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.EnumType;
import io.aludel.sql.Json;
import io.aludel.sql.ListType;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.TextColumn;
import io.aludel.sql.ValueColumn;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code customer} of {@link Customer} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QCustomer extends EntityTable<Customer, UUID> {
    static final EnumType<Status> STATUS_TYPE = EnumType.byName(Status.class, Status.values());

    static final EnumType<Status> STATUS_BY_ORDINAL_TYPE = EnumType.byOrdinal(Status.class, Status.values());

    static final EnumType<Size> SIZE_BY_CODE_TYPE = EnumType.byCode(Size.class, Size.values(), BasicType.STRING, Size::code);

    static final ConvertedType<Money, Long> MONEY_TYPE = new ConvertedType<>(Money.class, BasicType.LONG, new MoneyConverter());

    /**
     * Unchecked because a class literal has no type arguments.
     */
    @SuppressWarnings("unchecked")
    static final ConvertedType<Map<String, String>, Json> TAGS_TYPE = new ConvertedType<>((Class<Map<String, String>>) (Class<?>) Map.class, BasicType.JSON, new TagsConverter());

    static final ListType<String> STRING_LIST_TYPE = new ListType<>(BasicType.STRING);

    static final ListType<Status> STATUS_LIST_TYPE = new ListType<>(STATUS_TYPE);

    static final ListType<Integer> INTEGER_LIST_TYPE = new ListType<>(BasicType.INTEGER);

    /**
     * The table under its own name.
     */
    public static final QCustomer CUSTOMER = new QCustomer(null, null);

    /**
     * The column {@code id}.
     */
    public final OrderedColumn<UUID> id;

    /**
     * The column {@code name}.
     */
    public final TextColumn name;

    /**
     * The column {@code status}.
     */
    public final OrderedColumn<Status> status;

    /**
     * The column {@code priority}.
     */
    public final OrderedColumn<Status> priority;

    /**
     * The column {@code size}.
     */
    public final OrderedColumn<Size> size;

    /**
     * The columns of {@code home}.
     */
    public final HomeColumns home;

    /**
     * The columns of {@code work}.
     */
    public final WorkColumns work;

    /**
     * The columns of {@code audit}.
     */
    public final AuditColumns audit;

    /**
     * The column {@code credit}.
     */
    public final ValueColumn<Money> credit;

    /**
     * The column {@code tags}.
     */
    public final ValueColumn<Map<String, String>> tags;

    /**
     * The column {@code photo}.
     */
    public final ValueColumn<byte[]> photo;

    /**
     * The column {@code settings}.
     */
    public final ValueColumn<Json> settings;

    /**
     * The column {@code phones}.
     */
    public final ValueColumn<List<String>> phones;

    /**
     * The column {@code seen}.
     */
    public final ValueColumn<List<Status>> seen;

    /**
     * The column {@code scores}.
     */
    public final ValueColumn<List<Integer>> scores;

    /**
     * The column {@code grade}.
     */
    public final OrderedColumn<Character> grade;

    /**
     * The column {@code initial}.
     */
    public final OrderedColumn<Character> initial;

    private QCustomer(String alias, ToOne<?, Customer> over) {
        super(Customer.class, null, "customer", alias, over);
        id = orderedColumn("id", BasicType.UUID);
        name = textColumn("name");
        status = orderedColumn("status", STATUS_TYPE);
        priority = orderedColumn("priority", STATUS_BY_ORDINAL_TYPE);
        size = orderedColumn("size", SIZE_BY_CODE_TYPE);
        home = new HomeColumns(textColumn("home_street"), textColumn("home_city"),
                numberColumn("home_zip", BasicType.INTEGER),
                new HomePositionColumns(numberColumn("home_position_latitude", BasicType.DOUBLE),
                numberColumn("home_position_longitude", BasicType.DOUBLE)));
        work = new WorkColumns(textColumn("work_street"), textColumn("work_city"),
                numberColumn("work_zip", BasicType.INTEGER),
                new WorkPositionColumns(numberColumn("work_lat", BasicType.DOUBLE),
                numberColumn("work_position_longitude", BasicType.DOUBLE)));
        audit = new AuditColumns(orderedColumn("created_at", BasicType.INSTANT),
                orderedColumn("updated_at", BasicType.ZONED_DATE_TIME));
        credit = valueColumn("credit", MONEY_TYPE);
        tags = valueColumn("tags", TAGS_TYPE);
        photo = valueColumn("photo", BasicType.BYTES);
        settings = valueColumn("settings", BasicType.JSON);
        phones = valueColumn("phones", STRING_LIST_TYPE);
        seen = valueColumn("seen", STATUS_LIST_TYPE);
        scores = valueColumn("scores", INTEGER_LIST_TYPE);
        grade = orderedColumn("grade", BasicType.CHARACTER);
        initial = orderedColumn("initial", BasicType.CHARACTER);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QCustomer as(String alias) {
        return new QCustomer(alias, null);
    }

    @Override
    public QCustomer along(ToOne<?, Customer> relation) {
        return new QCustomer(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Customer, UUID> newMapper(MapperContext context) {
        return new CustomerMapper(context);
    }

    @Override
    public UUID key(Customer customer) {
        return customer.getId();
    }

    @Override
    protected UUID castKey(Object key) {
        return (UUID) key;
    }

    @Override
    public Table describe() {
        return Table.named("customer")
                .column(TableColumn.required("id", ColumnType.of(id.type())))
                .column(TableColumn.required("name", ColumnType.of(name.type())))
                .column(TableColumn.required("status", ColumnType.of(status.type())))
                .column(TableColumn.required("priority", ColumnType.of(priority.type())))
                .column(TableColumn.nullable("size", ColumnType.of(size.type())))
                .column(TableColumn.required("home_street", ColumnType.of(home.street.type())))
                .column(TableColumn.nullable("home_city", ColumnType.of(home.city.type())))
                .column(TableColumn.required("home_zip", ColumnType.of(home.zip.type())))
                .column(TableColumn.nullable("home_position_latitude", ColumnType.of(home.position.latitude.type())))
                .column(TableColumn.nullable("home_position_longitude", ColumnType.of(home.position.longitude.type())))
                .column(TableColumn.nullable("work_street", ColumnType.of(work.street.type())))
                .column(TableColumn.nullable("work_city", ColumnType.of(work.city.type())))
                .column(TableColumn.nullable("work_zip", ColumnType.of(work.zip.type())))
                .column(TableColumn.nullable("work_lat", ColumnType.of(work.position.latitude.type())))
                .column(TableColumn.nullable("work_position_longitude", ColumnType.of(work.position.longitude.type())))
                .column(TableColumn.required("created_at", ColumnType.of(audit.createdAt.type())))
                .column(TableColumn.required("updated_at", ColumnType.of(audit.updatedAt.type())))
                .column(TableColumn.required("credit", ColumnType.of(credit.type())))
                .column(TableColumn.nullable("tags", ColumnType.of(tags.type())))
                .column(TableColumn.nullable("photo", ColumnType.large(photo.type())))
                .column(TableColumn.nullable("settings", ColumnType.of(settings.type())))
                .column(TableColumn.required("phones", ColumnType.of(phones.type())))
                .column(TableColumn.nullable("seen", ColumnType.of(seen.type())))
                .column(TableColumn.nullable("scores", ColumnType.of(scores.type())))
                .column(TableColumn.required("grade", ColumnType.of(grade.type())))
                .column(TableColumn.nullable("initial", ColumnType.of(initial.type())))
                .primaryKey("pk_customer", "id")
                .build();
    }

    /**
     * The columns of {@code home}.
     */
    public static final class HomeColumns {
        /**
         * The column {@code home_street}.
         */
        public final TextColumn street;

        /**
         * The column {@code home_city}.
         */
        public final TextColumn city;

        /**
         * The column {@code home_zip}.
         */
        public final NumberColumn<Integer> zip;

        /**
         * The columns of {@code home.position}.
         */
        public final HomePositionColumns position;

        private HomeColumns(TextColumn street, TextColumn city, NumberColumn<Integer> zip,
                HomePositionColumns position) {
            this.street = street;
            this.city = city;
            this.zip = zip;
            this.position = position;
        }
    }

    /**
     * The columns of {@code home.position}.
     */
    public static final class HomePositionColumns {
        /**
         * The column {@code home_position_latitude}.
         */
        public final NumberColumn<Double> latitude;

        /**
         * The column {@code home_position_longitude}.
         */
        public final NumberColumn<Double> longitude;

        private HomePositionColumns(NumberColumn<Double> latitude, NumberColumn<Double> longitude) {
            this.latitude = latitude;
            this.longitude = longitude;
        }
    }

    /**
     * The columns of {@code work}.
     */
    public static final class WorkColumns {
        /**
         * The column {@code work_street}.
         */
        public final TextColumn street;

        /**
         * The column {@code work_city}.
         */
        public final TextColumn city;

        /**
         * The column {@code work_zip}.
         */
        public final NumberColumn<Integer> zip;

        /**
         * The columns of {@code work.position}.
         */
        public final WorkPositionColumns position;

        private WorkColumns(TextColumn street, TextColumn city, NumberColumn<Integer> zip,
                WorkPositionColumns position) {
            this.street = street;
            this.city = city;
            this.zip = zip;
            this.position = position;
        }
    }

    /**
     * The columns of {@code work.position}.
     */
    public static final class WorkPositionColumns {
        /**
         * The column {@code work_lat}.
         */
        public final NumberColumn<Double> latitude;

        /**
         * The column {@code work_position_longitude}.
         */
        public final NumberColumn<Double> longitude;

        private WorkPositionColumns(NumberColumn<Double> latitude, NumberColumn<Double> longitude) {
            this.latitude = latitude;
            this.longitude = longitude;
        }
    }

    /**
     * The columns of {@code audit}.
     */
    public static final class AuditColumns {
        /**
         * The column {@code created_at}.
         */
        public final OrderedColumn<Instant> createdAt;

        /**
         * The column {@code updated_at}.
         */
        public final OrderedColumn<ZonedDateTime> updatedAt;

        private AuditColumns(OrderedColumn<Instant> createdAt,
                OrderedColumn<ZonedDateTime> updatedAt) {
            this.createdAt = createdAt;
            this.updatedAt = updatedAt;
        }
    }
}
