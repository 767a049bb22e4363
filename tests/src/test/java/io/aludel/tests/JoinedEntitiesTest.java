package io.aludel.tests;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.sql.DerivedTable;
import io.aludel.sql.NumberExpression;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import io.aludel.tests.shop.Product;
import io.aludel.tests.shop.ProductDao;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Q: statements over several entities, on the database and in a session. */
class JoinedEntitiesTest extends DatabaseSuite {
    @BeforeEach
    void store() {
        Category full = new CategoryDao(db).insert(new Category("full"));
        new CategoryDao(db).insert(new Category("empty"));
        new ProductDao(db).insert(new Product("pen", full));
        new ProductDao(db).insert(new Product("ink", full));
        new ProductDao(db).insert(new Product("lost", null));
    }

    @Test
    void Q122_pairsOfEntitiesOfASession() {
        db.transaction(session -> {
            var rows = session.select(CATEGORY, PRODUCT)
                    .from(CATEGORY)
                    .leftJoin(PRODUCT)
                    .on(PRODUCT.categoryId.eq(CATEGORY.id))
                    .orderBy(CATEGORY.name.asc(), PRODUCT.name.asc())
                    .list();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).value1().name).isEqualTo("empty");
            assertThat(rows.get(0).value2()).isNull();
            assertThat(rows.get(1).value2().name).isEqualTo("ink");
            assertThat(rows.get(2).value1()).isSameAs(rows.get(1).value1());
        });
        assertThat(db.select(PRODUCT.name, CATEGORY)
                        .from(PRODUCT)
                        .leftJoin(CATEGORY)
                        .on(PRODUCT.categoryId.eq(CATEGORY.id))
                        .where(PRODUCT.name.eq("lost"))
                        .one()
                        .value2())
                .isNull();
    }

    @Test
    void Q123_parentsOfAJoinComeOnceWhenDistinct() {
        db.transaction(session -> {
            var joined = session.select(CATEGORY).from(CATEGORY).join(PRODUCT).on(PRODUCT.categoryId.eq(CATEGORY.id));
            assertThat(joined.list()).hasSize(2);
            assertThat(joined.distinct().list()).hasSize(1);
            assertThat(joined.distinct().count()).isEqualTo(1);
            assertThat(joined.exists()).isTrue();
        });
    }

    @Test
    void unsavedChangesOfTablesInSubqueriesAreSavedBefore() {
        db.transaction(session -> {
            Category empty =
                    session.select(CATEGORY).where(CATEGORY.name.eq("empty")).one();
            session.add(new Product("first", empty));
            assertThat(session.select(CATEGORY)
                            .where(exists(select(PRODUCT).where(PRODUCT.categoryId.eq(CATEGORY.id))))
                            .count())
                    .isEqualTo(2);
            session.add(new Product("second", empty));
            NumberExpression<Long> number = count();
            DerivedTable counts = select(PRODUCT.categoryId, number)
                    .groupBy(PRODUCT.categoryId)
                    .asTable("counts");
            assertThat(session.select(counts.column(number))
                            .from(CATEGORY)
                            .join(counts)
                            .on(counts.column(PRODUCT.categoryId).eq(CATEGORY.id))
                            .where(CATEGORY.name.eq("empty"))
                            .one())
                    .isEqualTo(2);
        });
    }
}
