package io.aludel.tests;

import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.tests.shop.Product;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of more values than a statement has parameters for each. */
class LongListsTest extends DatabaseSuite {
    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(number -> "n" + number).toList();
    }

    private long rendered(Runnable work) {
        long before = db.statistics().rendered();
        work.run();
        return db.statistics().rendered() - before;
    }

    /** A database that takes a list as one value has one text for all lengths. */
    @Test
    void listsOfAllLengthsShareOneText() {
        store(new Product("n0"), new Product("n1200"), new Product("n1500"));
        boolean asOneValue = !kind.hasSequences();
        int[] expected = {1, 2, 3};
        int[] sizes = {1_100, 1_201, 1_501};

        assertThat(rendered(() -> {
                    for (int i = 0; i < sizes.length; i++) {
                        assertThat(db.list(select(PRODUCT.name).where(PRODUCT.name.in(names(sizes[i])))))
                                .hasSize(expected[i]);
                    }
                }))
                .isEqualTo(asOneValue ? 1 : 3);
        assertThat(rendered(() -> {
                    for (int i = 0; i < sizes.length; i++) {
                        assertThat(db.select(PRODUCT.name)
                                        .where(PRODUCT.name
                                                .notIn(names(sizes[i]))
                                                .and(PRODUCT.stock.in(0, 1)))
                                        .count())
                                .isEqualTo(3 - expected[i]);
                    }
                }))
                .isEqualTo(asOneValue ? 1 : 3);
        assertThat(rendered(() -> {
                    for (int i = 0; i < sizes.length; i++) {
                        assertThat(db.execute(deleteFrom(PRODUCT).where(PRODUCT.name.in(names(sizes[i])))))
                                .isEqualTo(1);
                    }
                }))
                .isEqualTo(asOneValue ? 1 : 3);
        assertThat(db.list(select(PRODUCT.name).where(PRODUCT.name.in(names(1_000)))))
                .isEmpty();
    }
}
