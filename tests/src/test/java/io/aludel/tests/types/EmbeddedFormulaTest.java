package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QPurchase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Session;
import io.aludel.tests.types.Purchase.Discount;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Formulas within embedded types, and finders by unique columns of several values: their generated code did not compile. */
class EmbeddedFormulaTest extends TypesSuite {
    EmbeddedFormulaTest() {
        super(PURCHASE);
    }

    @BeforeEach
    void store() {
        Purchase plain = new Purchase(1, 3, 4);
        Purchase reduced = new Purchase(2, 50, 2);
        reduced.name = "sale";
        reduced.discount = new Discount(60, 0, null);
        new PurchaseDao(db).insertAll(List.of(plain, reduced));
    }

    @Test
    void X147_aFormulaOfAnEmbeddedTypeIsRead() {
        Purchase plain = new PurchaseDao(db).require(1L);
        assertThat(plain.sum.total).isEqualTo(12);
        assertThat(plain.tenfold).isEqualTo(10);
        assertThat(plain.discount).isNull();
        assertThat(new PurchaseDao(db).require(2L).discount).isEqualTo(new Discount(60, 60, "sale"));
    }

    @Test
    void X147_aFormulaOfAnEmbeddedTypeStandsInStatements() {
        QPurchase other = PURCHASE.as("other");
        assertThat(db.select(other.id, other.sum.total, other.discount.amount)
                        .from(other)
                        .where(other.sum.total.gt(12))
                        .list())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value1()).isEqualTo(2);
                    assertThat(row.value2()).isEqualTo(100);
                    assertThat(row.value3()).isEqualTo(60);
                });
        assertThat(db.list(select(PURCHASE.id).where(PURCHASE.discount.warning.isNull())))
                .containsExactly(1L);
    }

    @Test
    void X147_aFormulaIsKeptWhenAChangeIsUndone() {
        try (Session session = db.openSession()) {
            Purchase purchase = session.get(PURCHASE, 2L);
            purchase.sum.price = 7;
            session.flush();
            session.rollback();
            assertThat(purchase.sum.price).isEqualTo(50);
            assertThat(purchase.sum.total).isEqualTo(100);
            assertThat(purchase.discount).isEqualTo(new Discount(60, 60, "sale"));
        }
    }

    @Test
    void I60_aUniqueColumnOfSeveralValuesHasAFinder() {
        PurchaseDao purchases = new PurchaseDao(db);
        assertThat(purchases.findByNumbers(List.of(2)).orElseThrow().id).isEqualTo(2);
        assertThat(purchases.findByWords(List.of("word 1")).orElseThrow().id).isEqualTo(1);
        assertThat(purchases.findByTags(List.of("tag 2", "second")).orElseThrow().id)
                .isEqualTo(2);
        assertThat(purchases.findByNumbers(List.of(1, 2))).isEmpty();
    }
}
