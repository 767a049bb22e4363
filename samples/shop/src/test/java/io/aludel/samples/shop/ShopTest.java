package io.aludel.samples.shop;

import static io.aludel.samples.shop.ProductSearch.Order.DEAREST;
import static io.aludel.samples.shop.QOrder.ORDER;
import static io.aludel.samples.shop.QPayment.PAYMENT;
import static io.aludel.samples.shop.QProduct.PRODUCT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import io.aludel.sql.Page;
import io.aludel.sql.Pageable;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    private Database database;
    private List<String> printed;

    @BeforeEach
    void run() {
        database = Database.open("jdbc:sqlite:" + directory.resolve("shop.db"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Shop(database, new PrintStream(out, true, UTF_8), CLOCK).run();
        printed = out.toString(UTF_8).lines().toList();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anOrderTakesItsProductsFromStock() {
        assertThat(printed).contains("  ada@example.com pays 678.80, the order is PAID");
        assertThat(stock("Lomo")).isEqualTo(50);
    }

    @Test
    void aRefusedPaymentIsUndoneAlone() {
        assertThat(printed)
                .contains("  the bank does not pay 599.00; the order is PENDING, payments of it: 0, orders stored: 1");
        assertThat(stock("Fairphone")).isEqualTo(24);
        assertThat(database.select(PAYMENT).count())
                .isEqualTo(database.select(ORDER)
                        .where(ORDER.status.ne(OrderStatus.PENDING))
                        .count());
    }

    @Test
    void anOrderThatCannotBeFilledLeavesNothingBehind() {
        assertThat(printed)
                .containsSubsequence(
                        "  only 32 of Pixel left",
                        "  Lomo in stock: 50",
                        "  Pixel in stock: 32",
                        "  Statements: 3; rows read: 5, written: 0.");
    }

    @Test
    void theLastPieceIsSoldOnce() {
        assertThat(printed)
                .containsSubsequence("Two buyers want the last piece", "  one of the two has it", "  orders of it: 1")
                .anyMatch(line -> line.startsWith("  the other one is too late: 0 left."));
        assertThat(stock("Leica")).isZero();
    }

    private int stock(String product) {
        return database.select(PRODUCT.stockQuantity)
                .where(PRODUCT.name.eq(product))
                .one();
    }

    @Test
    void productsAreFoundPageByPage() {
        assertThat(printed)
                .contains("    page: Pixels and Pictures (Books, 19.90); Pixel (Phones, 499.00) of 2")
                .contains("    page: Fairphone (Phones, 599.00); Pixel (Phones, 499.00); Lomo (Cameras, 89.90) of 6");
        Page<Product> second = database.read(session -> ProductSearch.everything()
                .between("50", "1000")
                .by(DEAREST)
                .page(session, Pageable.ofSize(2).page(2)));
        assertThat(second.rows()).extracting(product -> product.name).containsExactly("Lomo", "Transaction Processing");
    }

    @Test
    void aSearchHasTheConditionsThatAreAskedFor() {
        assertThat(ProductSearch.everything().statement().toString()).doesNotContain("WHERE");
        assertThat(ProductSearch.everything()
                        .availableOnly()
                        .text("a")
                        .statement()
                        .toString())
                .contains("WHERE")
                .contains("stock_quantity")
                .doesNotContain("categories\".\"name");
    }

    @Test
    void reportsAddUp() {
        assertThat(printed)
                .containsSubsequence(
                        "  Sales of 'The Art of SQL' by month:",
                        "    2025-03   1     39.95",
                        "    2025-11   2     79.90")
                .containsSubsequence(
                        "    Phones   2 products, 8 sold for 3992.00, a piece for 499.00 on average",
                        "    Music    0 products, 0 sold for 0.00, a piece for 0.00 on average")
                .containsSubsequence(
                        "  Customers: 4, active: 3, new in the last 30 days: 1", "    ada@example.com: 7 orders");
    }
}
