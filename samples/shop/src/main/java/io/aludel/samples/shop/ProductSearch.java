package io.aludel.samples.shop;

import static io.aludel.samples.shop.QCategory.CATEGORY;
import static io.aludel.samples.shop.QProduct.PRODUCT;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.select;

import io.aludel.Session;
import io.aludel.sql.Condition;
import io.aludel.sql.Page;
import io.aludel.sql.Pageable;
import io.aludel.sql.Select;
import io.aludel.sql.Sorting;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What somebody looks for; what is null does not matter. The statement has the conditions that are asked for, and no others. */
record ProductSearch(
        @Nullable String text,
        @Nullable String category,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        boolean inStock,
        Order order) {
    /** What can be sorted by; the key makes each order a total one. */
    @SuppressWarnings("ImmutableEnumChecker") // a Sorting is immutable, which Error Prone cannot see
    enum Order {
        NAME(PRODUCT.name.asc()),
        CHEAPEST(PRODUCT.price.asc()),
        DEAREST(PRODUCT.price.desc());

        private final Sorting sorting;

        Order(Sorting sorting) {
            this.sorting = sorting;
        }
    }

    static ProductSearch everything() {
        return new ProductSearch(null, null, null, null, false, Order.NAME);
    }

    ProductSearch text(String wanted) {
        return new ProductSearch(wanted, category, least, most, inStock, order);
    }

    ProductSearch category(String wanted) {
        return new ProductSearch(text, wanted, least, most, inStock, order);
    }

    ProductSearch between(String low, String high) {
        return new ProductSearch(text, category, new BigDecimal(low), new BigDecimal(high), inStock, order);
    }

    ProductSearch availableOnly() {
        return new ProductSearch(text, category, least, most, true, order);
    }

    ProductSearch by(Order wanted) {
        return new ProductSearch(text, category, least, most, inStock, wanted);
    }

    Select<Product> statement() {
        Condition all = Condition.all();
        if (text != null) {
            all = all.and(PRODUCT.name.ilike("%" + text + "%"));
        }
        if (category != null) {
            all = all.and(PRODUCT.categoryId.in(select(CATEGORY.id).where(CATEGORY.name.eq(category))));
        }
        if (least != null) {
            all = all.and(PRODUCT.price.ge(least));
        }
        if (most != null) {
            all = all.and(PRODUCT.price.le(most));
        }
        if (inStock) {
            all = all.and(PRODUCT.stockQuantity.gt(0));
        }
        return select(PRODUCT)
                .where(all)
                .orderBy(order.sorting, PRODUCT.id.asc())
                .fetch(joined(PRODUCT.category));
    }

    Page<Product> page(Session session, Pageable pageable) {
        return statement().on(session).page(pageable);
    }
}
