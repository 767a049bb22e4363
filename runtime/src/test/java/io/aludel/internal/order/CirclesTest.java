package io.aludel.internal.order;

import static io.aludel.internal.order.TestRow.STRICT;
import static io.aludel.internal.order.TestRow.insert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void eachCircleIsFoundOnItsOwn() {
        Dependencies graph = TestRow.dependencies(List.of(
                insert(STRICT, "a").uses("b"),
                insert(STRICT, "b").uses("a"),
                insert(STRICT, "c").uses("b"),
                insert(STRICT, "d").uses("e").uses("c"),
                insert(STRICT, "e").uses("f"),
                insert(STRICT, "f").uses("d")));
        assertThat(Circles.of(graph)).containsExactlyInAnyOrder(List.of(0, 1), List.of(3, 4, 5));
    }

    @Test
    void aTreeHasNone() {
        Dependencies graph = TestRow.dependencies(List.of(
                insert(STRICT, "root"),
                insert(STRICT, "left").uses("root"),
                insert(STRICT, "leaf").uses("left").uses("root")));
        assertThat(Circles.of(graph)).isEmpty();
    }

    @Test
    void aChainMayBeLongerThanTheStackIsDeep() {
        List<TestRow> rows = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            rows.add(insert(STRICT, "row " + i).uses("row " + (i + 1)));
        }
        assertThat(Circles.of(TestRow.dependencies(rows))).isEmpty();
        rows.add(insert(STRICT, "row 50000").uses("row 0"));
        assertThat(Circles.of(TestRow.dependencies(rows)))
                .singleElement()
                .satisfies(all -> assertThat(all).hasSize(50_001));
    }
}
