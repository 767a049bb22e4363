package io.aludel.samples.shop;

import static io.aludel.samples.shop.QCategory.CATEGORY;
import static io.aludel.samples.shop.QCustomer.CUSTOMER;
import static io.aludel.samples.shop.QOrder.ORDER;
import static io.aludel.samples.shop.QOrderItem.ORDER_ITEM;
import static io.aludel.samples.shop.QProduct.PRODUCT;
import static io.aludel.sql.DatePart.MONTH;
import static io.aludel.sql.DatePart.YEAR;
import static io.aludel.sql.Sql.avg;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.countDistinct;
import static io.aludel.sql.Sql.extract;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;

import io.aludel.sql.Condition;
import io.aludel.sql.NumberAggregate;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.Select;
import java.math.BigDecimal;

/** The questions of the reports. A statement is a value: kept in a constant, its SQL is written once. */
final class Statements {
    private static final NumberExpression<Integer> ORDER_YEAR = extract(YEAR, ORDER.placedAt);
    private static final NumberExpression<Integer> ORDER_MONTH = extract(MONTH, ORDER.placedAt);
    private static final NumberAggregate<BigDecimal> REVENUE = sum(ORDER_ITEM.unitPrice.times(ORDER_ITEM.quantity));

    /** Wants {@code product} and {@code from}. */
    static final Select<MonthlySales> MONTHLY_SALES = select(ORDER_YEAR, ORDER_MONTH, sum(ORDER_ITEM.quantity), REVENUE)
            .from(ORDER_ITEM)
            .join(ORDER)
            .on(ORDER_ITEM.orderId.eq(ORDER.id))
            .join(PRODUCT)
            .on(ORDER_ITEM.productId.eq(PRODUCT.id))
            .where(PRODUCT.name.eq(param("product")).and(ORDER.placedAt.ge(param("from"))))
            .groupBy(ORDER_YEAR, ORDER_MONTH)
            .orderBy(ORDER_YEAR.asc(), ORDER_MONTH.asc())
            .map(MonthlySales::new);

    private static final Condition PAID = ORDER.status.ne(OrderStatus.PENDING);
    private static final NumberExpression<BigDecimal> PAID_REVENUE =
            REVENUE.filter(PAID).coalesce(BigDecimal.ZERO);

    /** Of orders that were paid; categories that sold nothing are there as well. */
    static final Select<CategoryPerformance> CATEGORY_PERFORMANCE = select(
                    CATEGORY.name,
                    countDistinct(PRODUCT.id),
                    sum(ORDER_ITEM.quantity).filter(PAID).coalesce(0),
                    PAID_REVENUE,
                    avg(ORDER_ITEM.unitPrice).filter(PAID).coalesce(0.0))
            .from(CATEGORY)
            .leftJoin(PRODUCT)
            .on(PRODUCT.categoryId.eq(CATEGORY.id))
            .leftJoin(ORDER_ITEM)
            .on(ORDER_ITEM.productId.eq(PRODUCT.id))
            .leftJoin(ORDER)
            .on(ORDER_ITEM.orderId.eq(ORDER.id))
            .groupBy(CATEGORY.id, CATEGORY.name)
            .orderBy(PAID_REVENUE.desc(), CATEGORY.name.asc())
            .map(CategoryPerformance::new);

    /** Wants {@code recently}. */
    static final Select<CustomerStatistics> CUSTOMER_STATISTICS = select(
                    count(),
                    count().filter(CUSTOMER.active.eq(true)),
                    count().filter(CUSTOMER.registeredAt.ge(param("recently"))))
            .from(CUSTOMER)
            .map(CustomerStatistics::new);

    static final Select<CustomerOrders> ORDERS_PER_CUSTOMER = select(CUSTOMER.email, count(ORDER.id))
            .from(CUSTOMER)
            .leftJoin(ORDER)
            .on(ORDER.customerId.eq(CUSTOMER.id))
            .groupBy(CUSTOMER.id, CUSTOMER.email)
            .orderBy(count(ORDER.id).desc(), CUSTOMER.email.asc())
            .map(CustomerOrders::new);

    private Statements() {}

    record MonthlySales(int year, int month, int quantity, BigDecimal revenue) {}

    record CategoryPerformance(String category, long products, int sold, BigDecimal revenue, double averagePrice) {}

    record CustomerStatistics(long all, long active, long recent) {}

    record CustomerOrders(String email, long orders) {}
}
