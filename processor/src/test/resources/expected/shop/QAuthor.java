package shop;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.BooleanColumn;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.TextColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code author} of {@link Author} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QAuthor extends EntityTable<Author, Long> {
    static final BasicType<BigDecimal> DECIMAL10_SCALE2_TYPE = BasicType.decimal(10, 2);

    /**
     * The table under its own name.
     */
    public static final QAuthor AUTHOR = new QAuthor(null, null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code name}.
     */
    public final TextColumn name;

    /**
     * The column {@code isbn}.
     */
    public final TextColumn isbn;

    /**
     * The column {@code active}.
     */
    public final BooleanColumn active;

    /**
     * The column {@code books}.
     */
    public final NumberColumn<Integer> books;

    /**
     * The column {@code weight}.
     */
    public final NumberColumn<Double> weight;

    /**
     * The column {@code rating}.
     */
    public final NumberColumn<Integer> rating;

    /**
     * The column {@code verified}.
     */
    public final BooleanColumn verified;

    /**
     * The column {@code born}.
     */
    public final OrderedColumn<LocalDate> born;

    /**
     * The column {@code royalties}.
     */
    public final NumberColumn<BigDecimal> royalties;

    /**
     * The column {@code state}.
     */
    public final TextColumn state;

    /**
     * The column {@code source}.
     */
    public final TextColumn source;

    /**
     * The column {@code created_at}.
     */
    public final OrderedColumn<Instant> createdAt;

    /**
     * The column {@code updated_at}.
     */
    public final OrderedColumn<OffsetDateTime> updatedAt;

    /**
     * The column {@code version}.
     */
    public final NumberColumn<Integer> version;

    private QAuthor(String alias, ToOne<?, Author> over) {
        super(Author.class, null, "author", alias, over);
        id = numberColumn("id", BasicType.LONG);
        name = textColumn("name");
        isbn = textColumn("isbn");
        active = booleanColumn("active");
        books = numberColumn("books", BasicType.INTEGER);
        weight = numberColumn("weight", BasicType.DOUBLE);
        rating = numberColumn("rating", BasicType.INTEGER);
        verified = booleanColumn("verified");
        born = orderedColumn("born", BasicType.LOCAL_DATE);
        royalties = numberColumn("royalties", DECIMAL10_SCALE2_TYPE);
        state = textColumn("state");
        source = textColumn("source");
        createdAt = orderedColumn("created_at", BasicType.INSTANT);
        updatedAt = orderedColumn("updated_at", BasicType.OFFSET_DATE_TIME);
        version = numberColumn("version", BasicType.INTEGER);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QAuthor as(String alias) {
        return new QAuthor(alias, null);
    }

    @Override
    public QAuthor along(ToOne<?, Author> relation) {
        return new QAuthor(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Author, Long> newMapper(MapperContext context) {
        return new AuthorMapper(context);
    }

    @Override
    public Long key(Author author) {
        return author.id;
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
    }

    @Override
    public KeyGeneration keyGeneration() {
        return new KeyGeneration(GenerationStrategy.AUTO, "author_seq", 50);
    }

    @Override
    public Table describe() {
        return Table.named("author")
                .column(TableColumn.required("id", ColumnType.of(id.type())).generated(keyGeneration()))
                .column(TableColumn.required("name", ColumnType.of(name.type(), 100)))
                .column(TableColumn.required("isbn", ColumnType.of(isbn.type(), 13)))
                .column(TableColumn.required("active", ColumnType.of(active.type())))
                .column(TableColumn.required("books", ColumnType.of(books.type())))
                .column(TableColumn.required("weight", ColumnType.of(weight.type())))
                .column(TableColumn.nullable("rating", ColumnType.of(rating.type())))
                .column(TableColumn.nullable("verified", ColumnType.of(verified.type())))
                .column(TableColumn.nullable("born", ColumnType.of(born.type())))
                .column(TableColumn.required("royalties", ColumnType.decimal(royalties.type(), 10, 2)))
                .column(TableColumn.required("state", ColumnType.of(state.type())).withDefault("'new'"))
                .column(TableColumn.nullable("source", ColumnType.of(source.type())))
                .column(TableColumn.required("created_at", ColumnType.of(createdAt.type())))
                .column(TableColumn.required("updated_at", ColumnType.of(updatedAt.type())))
                .column(TableColumn.required("version", ColumnType.of(version.type())))
                .primaryKey("pk_author", "id")
                .unique("uq_author_isbn", "isbn")
                .index("ix_author_name_born", false, "name", "born desc")
                .comment("who writes")
                .build();
    }
}
