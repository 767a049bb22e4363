package io.aludel.samples.shop;

import static io.aludel.samples.shop.Statements.CATEGORY_PERFORMANCE;
import static io.aludel.samples.shop.Statements.CUSTOMER_STATISTICS;
import static io.aludel.samples.shop.Statements.MONTHLY_SALES;
import static io.aludel.samples.shop.Statements.ORDERS_PER_CUSTOMER;

import io.aludel.Session;
import io.aludel.samples.shop.Statements.CustomerStatistics;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the shop wants to know: rows of figures, no entities. */
final class Reports {
    private final PrintStream out;
    private final Instant now;

    Reports(PrintStream out, Clock clock) {
        this.out = out;
        this.now = clock.instant();
    }

    void print(Session session) {
        out.println("  Sales of 'The Art of SQL' by month:");
        MONTHLY_SALES
                .on(session)
                .bind("product", "The Art of SQL")
                .bind("from", now.minus(Duration.ofDays(365)))
                .forEach(sales -> out.printf(
                        "    %d-%02d %3d %9.2f%n", sales.year(), sales.month(), sales.quantity(), sales.revenue()));

        out.println("  Categories by revenue:");
        for (Statements.CategoryPerformance category : session.list(CATEGORY_PERFORMANCE)) {
            out.printf(
                    "    %-8s %d products, %d sold for %.2f, a piece for %.2f on average%n",
                    category.category(),
                    category.products(),
                    category.sold(),
                    category.revenue(),
                    category.averagePrice());
        }

        CustomerStatistics customers = CUSTOMER_STATISTICS
                .on(session)
                .bind("recently", now.minus(Duration.ofDays(30)))
                .one();
        out.printf(
                "  Customers: %d, active: %d, new in the last 30 days: %d%n",
                customers.all(), customers.active(), customers.recent());
        session.list(ORDERS_PER_CUSTOMER)
                .forEach(each -> out.printf("    %s: %d orders%n", each.email(), each.orders()));
    }
}
