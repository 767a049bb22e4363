package io.aludel.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of statements on the same few rows. */
@OnSqliteAndH2
abstract class GoodsSuite {
    static final LocalDate DAY = LocalDate.of(2026, 1, 30);
    static final Good PEN = new Good(1, "Pen", new BigDecimal("1.50"), 10, true, DAY, "office");
    static final Good PAPER = new Good(2, "Paper", new BigDecimal("4.00"), null, true, DAY.plusDays(1), "office");
    static final Good INK = new Good(3, "Ink", new BigDecimal("12.25"), 1, false, DAY.plusDays(2), "art");
    static final Good BRUSH = new Good(4, "Brush", new BigDecimal("7.00"), 1, true, DAY.plusDays(60), "art");
    static final Good DESK = new Good(5, "Desk", new BigDecimal("240.00"), 3, false, DAY.plusDays(400), null);

    private final String url;

    @SuppressWarnings("NullAway.Init") // opened before each test
    GoodsDatabase database;

    GoodsSuite(String url) {
        this.url = url;
    }

    @BeforeEach
    void open() throws SQLException {
        database = GoodsDatabase.open(url, List.of(PEN, PAPER, INK, BRUSH, DESK));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** What a row has for NULL. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the type of a value says nothing about NULL
    static <T> T none() {
        return null;
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    <T> T value(Expression<T> expression) {
        return database.select(expression)
                .from(Goods.GOODS)
                .where(Goods.GOODS.id.eq(1L))
                .one();
    }
}
