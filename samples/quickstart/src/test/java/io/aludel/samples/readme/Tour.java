package io.aludel.samples.readme;

import static io.aludel.samples.readme.Category.BOOK;
import static io.aludel.samples.readme.Category.CAMERA;
import static io.aludel.samples.readme.Category.PHONE;
import static io.aludel.samples.readme.QProduct.PRODUCT;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static java.time.ZoneOffset.UTC;

import io.aludel.Database;
import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.sql.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

final class Tour {
    static final Select<Product> IN_STOCK = select(PRODUCT)
            .where(PRODUCT.stock.gt(0).and(PRODUCT.category.eq(param("category"))))
            .orderBy(PRODUCT.name.asc());

    private Tour() {}

    static void run(String url) {
        try (Database db = Database.open(url)) {
            db.schema().createAll();

            db.transaction(session -> {
                session.add(new Product("Pixel", PHONE, "499.00"));
                session.add(new Product("Pixelated", BOOK, "19.90"));
                session.add(new Product("Leica", CAMERA, "2890.00"));
            });

            try (Session session = db.openSession()) {
                List<Product> page = session.select(PRODUCT)
                        .where(PRODUCT.name.ilike("%pix%").and(PRODUCT.category.ne(BOOK)))
                        .orderBy(PRODUCT.price.desc(), PRODUCT.id.asc())
                        .limit(10)
                        .list();
                page.get(0).price = new BigDecimal("449.00");
                session.commit();

                List<CategorySales> report = session.select(PRODUCT.category, count(), max(PRODUCT.price))
                        .groupBy(PRODUCT.category)
                        .having(max(PRODUCT.price).gt(new BigDecimal("100")))
                        .map(CategorySales::new)
                        .list();
                report.forEach(System.out::println);
            }

            ProductDao products = new ProductDao(db);
            Product pixel = products.findByName("Pixel").orElseThrow();
            new PriceChangeDao(db).insert(new PriceChange(pixel.id, LocalDate.now(UTC), pixel.price));

            List<Product> phones = IN_STOCK.on(db).bind("category", PHONE).list();

            try {
                products.insert(new Product("Pixel", PHONE, "1.00"));
            } catch (IntegrityException duplicate) {
                System.out.println(duplicate.getMessage());
            }
            System.out.println(phones.size() + " phone, " + products.count() + " products");
        }
    }
}
