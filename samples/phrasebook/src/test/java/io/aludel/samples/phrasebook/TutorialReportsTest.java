package io.aludel.samples.phrasebook;

import static io.aludel.samples.phrasebook.QCategory.CATEGORY;
import static io.aludel.samples.phrasebook.QOrder.ORDER;
import static io.aludel.samples.phrasebook.QOrderItem.ORDER_ITEM;
import static io.aludel.samples.phrasebook.QProduct.PRODUCT;
import static io.aludel.samples.phrasebook.QUser.USER;
import static io.aludel.sql.DatePart.MONTH;
import static io.aludel.sql.DatePart.YEAR;
import static io.aludel.sql.Sql.avg;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.extract;
import static io.aludel.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Session;
import io.aludel.sql.Condition;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.Query;
import io.aludel.sql.Row2;
import io.aludel.sql.Sorting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "Tutorial 04: SQLAlchemy ORM", searches and reports. */
class TutorialReportsTest extends Phrases {
    /** 9.9 is 9.90: SQLite computes numbers without a scale. */
    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();

    record MonthlySales(int year, int month, int quantity, BigDecimal revenue) {}

    record CategoryPerformance(String name, long products, BigDecimal revenue, double averagePrice) {}

    record Filters(
            @Nullable BigDecimal minPrice,
            @Nullable BigDecimal maxPrice,
            @Nullable Long categoryId,
            boolean inStock,
            @Nullable String search,
            Sorting sorting) {}

    /** Search by a name, and perhaps by a category */
    @Test
    void searchProducts() {
        Long categoryId = null;
        // q = db.query(Product).filter(Product.name.ilike(f"%{query}%"))
        // if category_id:
        //     q = q.filter(Product.category_id == category_id)
        // return q.all()
        Query<Product> query = session.select(PRODUCT).where(PRODUCT.name.ilike("%O%"));
        if (categoryId != null) {
            query = query.where(PRODUCT.categoryId.eq(categoryId));
        }
        List<Product> found = query.list();

        assertThat(found).extracting(product -> product.name).containsExactlyInAnyOrder("Laptop", "Phone", "Novel");
        assertThat(query.where(PRODUCT.category().name.eq("Books")).count()).isEqualTo(1);
    }

    /** Filters and sorting that somebody chose */
    // query = db.query(Product)
    // if 'min_price' in filters:
    //     query = query.filter(Product.price >= filters['min_price'])
    // if 'max_price' in filters:
    //     query = query.filter(Product.price <= filters['max_price'])
    // if 'category_id' in filters:
    //     query = query.filter(Product.category_id == filters['category_id'])
    // if 'in_stock' in filters:
    //     query = query.filter(Product.stock_quantity > 0)
    // if 'search' in filters:
    //     query = query.filter(Product.name.ilike(f"%{filters['search']}%"))
    // return query.order_by(getattr(Product, sort_by).desc()).all()
    static List<Product> filteredProducts(Session session, Filters filters) {
        Condition all = Condition.all();
        if (filters.minPrice() != null) {
            all = all.and(PRODUCT.price.ge(filters.minPrice()));
        }
        if (filters.maxPrice() != null) {
            all = all.and(PRODUCT.price.le(filters.maxPrice()));
        }
        if (filters.categoryId() != null) {
            all = all.and(PRODUCT.categoryId.eq(filters.categoryId()));
        }
        if (filters.inStock()) {
            all = all.and(PRODUCT.stockQuantity.gt(0));
        }
        if (filters.search() != null) {
            all = all.and(PRODUCT.name.ilike("%" + filters.search() + "%"));
        }
        return session.select(PRODUCT).where(all).orderBy(filters.sorting()).list();
    }

    @Test
    void filterProducts() {
        Filters filters = new Filters(BigDecimal.ONE, new BigDecimal("9999"), null, true, "o", PRODUCT.price.desc());
        assertThat(filteredProducts(session, filters))
                .extracting(product -> product.name)
                .containsExactly("Laptop", "Novel");
    }

    /** Statistics of users */
    @Test
    void userStatistics() {
        // status_counts = db.query(User.is_active, func.count(User.id).label('count')).\
        //     group_by(User.is_active).all()
        List<Row2<Boolean, Long>> statusCounts =
                session.select(USER.active, count(USER.id)).groupBy(USER.active).list();

        assertThat(statusCounts).containsExactlyInAnyOrder(new Row2<>(true, 2L), new Row2<>(false, 1L));
        // recent_users = db.query(func.count(User.id)).filter(
        //     User.created_at >= datetime.utcnow() - timedelta(days=30)).scalar()
        long recentUsers = session.select(count(USER.id))
                .where(USER.createdAt.ge(NOW.minus(Duration.ofDays(30))))
                .one();

        assertThat(recentUsers).isEqualTo(3);
        // 'total_users': db.query(func.count(User.id)).scalar()
        // 'active_users': db.query(func.count(User.id)).filter(User.is_active == True).scalar()
        Row2<Long, Long> users =
                session.select(count(), count().filter(USER.active)).one();

        assertThat(users).isEqualTo(new Row2<>(3L, 2L));
    }

    /** Monthly sales of a product */
    @Test
    void productSalesReport() {
        Instant aYearAgo = NOW.minus(Duration.ofDays(365));
        // monthly_sales = db.query(
        //     extract('year', Order.created_at).label('year'),
        //     extract('month', Order.created_at).label('month'),
        //     func.sum(OrderItem.quantity).label('total_quantity'),
        //     func.sum(OrderItem.total_price).label('total_revenue')
        // ).join(OrderItem).join(Order).filter(
        //     OrderItem.product_id == product_id,
        //     Order.created_at >= datetime.utcnow() - timedelta(days=365)
        // ).group_by(extract('year', Order.created_at), extract('month', Order.created_at)
        // ).order_by(extract('year', Order.created_at), extract('month', Order.created_at)).all()
        NumberExpression<Integer> year = extract(YEAR, ORDER_ITEM.order().placedAt);
        NumberExpression<Integer> month = extract(MONTH, ORDER_ITEM.order().placedAt);
        List<MonthlySales> monthlySales = session.select(
                        year, month, sum(ORDER_ITEM.quantity), sum(ORDER_ITEM.totalPrice))
                .where(ORDER_ITEM
                        .product
                        .eq(novel)
                        .and(ORDER_ITEM.order().placedAt.ge(aYearAgo)))
                .groupBy(year, month)
                .orderBy(year.asc(), month.asc())
                .map(MonthlySales::new)
                .list();

        assertThat(monthlySales)
                .usingRecursiveFieldByFieldElementComparator(BY_VALUE)
                .containsExactly(
                        new MonthlySales(2026, 1, 1, new BigDecimal("9.90")),
                        new MonthlySales(2026, 2, 1, new BigDecimal("9.90")));
    }

    /** Sales by category */
    @Test
    void categoryPerformance() {
        // db.query(Category.name,
        //     func.count(Product.id).label('product_count'),
        //     func.sum(OrderItem.total_price).label('total_revenue'),
        //     func.avg(Product.price).label('avg_price')
        // ).join(Product).join(OrderItem).join(Order).filter(
        //     Order.status == 'completed'
        // ).group_by(Category.id, Category.name).all()
        List<CategoryPerformance> performance = session.select(
                        CATEGORY.name, count(PRODUCT.id), sum(ORDER_ITEM.totalPrice), avg(PRODUCT.price))
                .from(CATEGORY)
                .join(CATEGORY.products, PRODUCT)
                .join(ORDER_ITEM)
                .on(ORDER_ITEM.productId.eq(PRODUCT.id))
                .join(ORDER_ITEM.order, ORDER)
                .where(ORDER.status.eq(OrderStatus.DELIVERED))
                .groupBy(CATEGORY.id, CATEGORY.name)
                .orderBy(CATEGORY.name.asc())
                .map(CategoryPerformance::new)
                .list();

        assertThat(performance)
                .usingRecursiveFieldByFieldElementComparator(BY_VALUE)
                .containsExactly(
                        new CategoryPerformance("Books", 1, new BigDecimal("9.90"), 9.90),
                        new CategoryPerformance("Electronics", 1, new BigDecimal("1999.98"), 999.99));
    }
}
