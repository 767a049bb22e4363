package io.aludel.samples.readme;

import static io.aludel.samples.readme.Category.BOOK;
import static io.aludel.samples.readme.Category.PHONE;
import static io.aludel.samples.readme.QPriceChange.PRICE_CHANGE;
import static io.aludel.samples.readme.QProduct.PRODUCT;
import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.condition;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.insertInto;
import static io.aludel.sql.Sql.inserted;
import static io.aludel.sql.Sql.lag;
import static io.aludel.sql.Sql.lead;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.min;
import static io.aludel.sql.Sql.rowNumber;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.stringAgg;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.table;
import static io.aludel.sql.Sql.tuple;
import static io.aludel.sql.Sql.update;
import static io.aludel.sql.Sql.window;

import io.aludel.Database;
import io.aludel.Session;
import io.aludel.TransactionOptions;
import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.Condition;
import io.aludel.sql.DerivedTable;
import io.aludel.sql.Filter;
import io.aludel.sql.NamedTable;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.Page;
import io.aludel.sql.Pageable;
import io.aludel.sql.Query;
import io.aludel.sql.Row2;
import io.aludel.sql.TextColumn;
import io.aludel.sql.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The code of docs/queries.md. */
final class QueryGuide {
    static final Filter IN_STOCK = Filter.on(PRODUCT, PRODUCT.stock.gt(0));

    static final Table VISITS = Table.named("visits")
            .column(TableColumn.required("id", ColumnType.of(BasicType.LONG)))
            .column(TableColumn.required("page", ColumnType.of(BasicType.STRING, 100)))
            .column(TableColumn.nullable("day", ColumnType.of(BasicType.LOCAL_DATE)))
            .primaryKey("visits_pk", "id")
            .build();

    static final NamedTable VISIT = table(VISITS);
    static final NumberColumn<Long> VISIT_ID = VISIT.numberColumn("id", Long.class);
    static final TextColumn PAGE = VISIT.textColumn("page");
    static final OrderedColumn<LocalDate> DAY = VISIT.column("day", LocalDate.class);

    record PriceTag(String name, BigDecimal price) {}

    private QueryGuide() {}

    static void run(Database db) {
        db.schema().createAll();
        insert(db);
        try (Session session = db.openSession()) {
            results(session);
            pages(session);
            System.out.println(filtered(session, "pix", new BigDecimal("9999"), List.of(PHONE, BOOK))
                            .count() + " found");
            expressions(session);
            bulk(session);
            sql(session);
            session.commit();
        }
        tables(db);
        filters(db);
    }

    private static void insert(Database db) {
        db.execute(insertInto(PRODUCT)
                .values(
                        PRODUCT.name.to("Pixel"),
                        PRODUCT.category.to(PHONE),
                        PRODUCT.price.to(new BigDecimal("499")),
                        PRODUCT.stock.to(3))
                .values(
                        PRODUCT.name.to("Pixelated"),
                        PRODUCT.category.to(BOOK),
                        PRODUCT.price.to(new BigDecimal("19.90")),
                        PRODUCT.stock.to(7)));
    }

    private static void results(Session session) {
        List<Product> all = session.select(PRODUCT).orderBy(PRODUCT.name.asc()).list();
        Optional<Product> cheapest =
                session.select(PRODUCT).orderBy(PRODUCT.price.asc()).first();
        Product pixel = session.select(PRODUCT).where(PRODUCT.name.eq("Pixel")).one();
        long books = session.select(PRODUCT).where(PRODUCT.category.eq(BOOK)).count();
        List<Row2<String, BigDecimal>> rows =
                session.select(PRODUCT.name, PRODUCT.price).list();
        List<PriceTag> tags =
                session.select(PRODUCT.name, PRODUCT.price).map(PriceTag::new).list();

        try (Stream<Product> products = session.select(PRODUCT).stream()) {
            products.limit(100).forEach(product -> System.out.println(product.name));
        }

        System.out.println(all.size() + cheapest.stream().count() + pixel.stock + books + rows.size() + tags.size());
    }

    private static void pages(Session session) {
        Query<Product> byPrice = session.select(PRODUCT).orderBy(PRODUCT.price.desc(), PRODUCT.id.asc());

        Page<Product> third = byPrice.page(Pageable.ofSize(20).page(3).withTotal());

        Page<Product> page = byPrice.page(Pageable.ofSize(20).byCursor());
        while (page.next().isPresent()) {
            page = byPrice.page(page.next().get());
        }

        System.out.println(third.total());
    }

    static Query<Product> filtered(Session session, String text, BigDecimal most, List<Category> categories) {
        Query<Product> query = session.select(PRODUCT);
        if (text != null) {
            query = query.where(PRODUCT.name.ilike("%" + text + "%"));
        }
        if (most != null) {
            query = query.where(PRODUCT.price.le(most));
        }
        Condition any = Condition.none();
        for (Category category : categories) {
            any = any.or(PRODUCT.category.eq(category));
        }
        return query.where(any);
    }

    private static void expressions(Session session) {
        session.select(PRODUCT.name, caseWhen(PRODUCT.stock.gt(5), "many").otherwise("few"))
                .where(exists(select(PRICE_CHANGE).where(PRICE_CHANGE.productId.eq(PRODUCT.id)))
                        .not())
                .where(tuple(PRODUCT.stock, PRODUCT.id).gt(new Row2<>(1, 0L)))
                .where(condition("length({0}) < 40", PRODUCT.name))
                .list();

        session.select(PRODUCT.category, count(), sum(PRODUCT.stock), min(PRODUCT.price))
                .groupBy(PRODUCT.category)
                .having(count().gt(0L))
                .orderBy(max(PRODUCT.price).desc())
                .list();

        session.select(
                        PRODUCT.name,
                        rowNumber().over(window().partitionBy(PRODUCT.category).orderBy(PRODUCT.price.desc())))
                .list();

        Window byPrice = window().orderBy(PRODUCT.price.asc());
        session.select(
                        PRODUCT.name,
                        lag(PRODUCT.price, 2).over(byPrice),
                        lead(PRODUCT.name, 1, "the dearest").over(byPrice))
                .list();
        session.select(
                        PRODUCT.category,
                        stringAgg(PRODUCT.name, ", ", PRODUCT.name.asc()).filter(PRODUCT.stock.gt(0)))
                .groupBy(PRODUCT.category)
                .list();

        session.select(PRODUCT)
                .distinctOn(PRODUCT.category)
                .orderBy(PRODUCT.price.desc())
                .list();

        DerivedTable last = select(PRICE_CHANGE.productId, max(PRICE_CHANGE.day))
                .groupBy(PRICE_CHANGE.productId)
                .asTable("last");
        session.select(PRODUCT.name, last.column(PRICE_CHANGE.productId))
                .from(PRODUCT)
                .leftJoin(last)
                .on(last.column(PRICE_CHANGE.productId).eq(PRODUCT.id))
                .list();
    }

    private static void bulk(Session session) {
        long sold = session.update(PRODUCT)
                .set(PRODUCT.stock, PRODUCT.stock.minus(1))
                .where(PRODUCT.name.eq("Pixel").and(PRODUCT.stock.gt(0)))
                .execute();

        session.deleteFrom(PRICE_CHANGE).allRows().execute();

        List<PriceTag> offers =
                List.of(new PriceTag("Leica", new BigDecimal("2890")), new PriceTag("Pixel", BigDecimal.ONE));
        session.insertInto(PRODUCT)
                .rows(
                        offers,
                        offer -> List.of(
                                PRODUCT.name.to(offer.name()),
                                PRODUCT.price.to(offer.price()),
                                PRODUCT.category.to(PHONE),
                                PRODUCT.stock.to(1)))
                .onConflict(PRODUCT.name)
                .update(PRODUCT.stock.to(PRODUCT.stock.plus(inserted(PRODUCT.stock))))
                .execute();

        session.execute(insertInto(PRICE_CHANGE)
                .columns(PRICE_CHANGE.productId, PRICE_CHANGE.day, PRICE_CHANGE.price)
                .select(select(PRODUCT.id, literal(BasicType.LOCAL_DATE, LocalDate.EPOCH), PRODUCT.price)));

        List<Long> gone = session.deleteFrom(PRODUCT)
                .where(PRODUCT.stock.lt(0))
                .returning(PRODUCT.id)
                .list();

        System.out.println(sold + " sold, " + gone.size() + " gone");
    }

    private static void sql(Session session) {
        List<Product> products = session.sql(
                        "select * from products where name like :name and category in (:categories)")
                .bind("name", "P%")
                .bind("categories", List.of(PHONE, BOOK))
                .as(PRODUCT)
                .list();

        List<PriceTag> tags = session.sql("select name, price from products where price > :min")
                .bind("min", BigDecimal.TEN)
                .as(String.class, BigDecimal.class, PriceTag::new)
                .list();

        long number =
                session.sql("select count(*) from products").as(Long.class).one();

        session.sql("update products set description = :text where name = :name")
                .changing(PRODUCT)
                .batch(
                        Map.of("Pixel", "a phone", "Leica", "a camera").entrySet(),
                        (sql, entry) -> sql.bind("name", entry.getKey()).bind("text", entry.getValue()));

        System.out.println(products.size() + " products, " + tags.size() + " tags, " + number + " in all");
    }

    private static void tables(Database db) {
        db.schema().create(VISITS);
        db.execute(insertInto(VISIT).values(VISIT_ID.to(1L), PAGE.to("/"), DAY.to(LocalDate.of(2026, 1, 31))));
        db.execute(update(VISIT).set(PAGE, PAGE.concat("index.html")).where(PAGE.eq("/")));
        List<Row2<String, Long>> visits = db.list(select(PAGE, count()).groupBy(PAGE));
        db.execute(deleteFrom(VISIT).allRows());

        System.out.println(visits);
    }

    static Database open(String url) {
        return Database.builder().url(url).filter(IN_STOCK).open();
    }

    static Filter department(Supplier<Category> current) {
        return Filter.on(PRODUCT, () -> PRODUCT.category.eq(current.get())).alsoByKey();
    }

    static void filters(Database db) {
        db.transaction(session -> session.add(new Product("Sold out", BOOK, "1.00")).stock = 0);
        TransactionOptions options = TransactionOptions.DEFAULT.filter(IN_STOCK);
        db.transaction(options, session -> {
            long shown = session.select(PRODUCT).count();
            long all = session.select(PRODUCT).unfiltered(IN_STOCK).count();
            System.out.println(all - shown + " hidden");
        });
    }
}
