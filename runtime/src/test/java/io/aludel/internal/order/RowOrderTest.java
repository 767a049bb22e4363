package io.aludel.internal.order;

import static io.aludel.internal.order.TestRow.LENIENT;
import static io.aludel.internal.order.TestRow.PARKABLE;
import static io.aludel.internal.order.TestRow.STRICT;
import static io.aludel.internal.order.TestRow.batches;
import static io.aludel.internal.order.TestRow.delete;
import static io.aludel.internal.order.TestRow.insert;
import static io.aludel.internal.order.TestRow.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    @Test
    void insertsGoLevelByLevelInTheOrderAdded() {
        assertThat(batches(
                        insert(STRICT, "leaf").uses("left"),
                        insert(STRICT, "right").uses("root"),
                        insert(STRICT, "left").uses("root"),
                        insert(STRICT, "root")))
                .containsExactly("INSERT root", "INSERT right left", "INSERT leaf");
    }

    @Test
    void deletesOfAChainAreOneBatchFromTheLeaf() {
        assertThat(batches(
                        delete(STRICT, "root"),
                        delete(STRICT, "middle").leaves("root"),
                        delete(STRICT, "leaf").leaves("middle")))
                .containsExactly("DELETE leaf middle root");
    }

    @Test
    void aTableWaitsForAllLevelsOfTheOneItRefersTo() {
        assertThat(batches(
                        insert(STRICT, "child").uses("root"),
                        insert(STRICT, "other child").uses("leaf"),
                        insert(LENIENT, "leaf").uses("root"),
                        insert(LENIENT, "root")))
                .containsExactly("INSERT root", "INSERT leaf", "INSERT child other child");
    }

    @Test
    void whatReleasesAValueGoesBeforeWhatTakesIt() {
        assertThat(batches(
                        insert(STRICT, "new").takes("x"),
                        insert(STRICT, "another"),
                        delete(STRICT, "old").releases("x")))
                .containsExactly("DELETE old", "INSERT new another");
    }

    @Test
    void aChainOfUpdatesIsOneBatchFromItsFreeEnd() {
        assertThat(batches(
                        update(STRICT, "a").releases("1").takes("2"),
                        update(STRICT, "b").releases("2").takes("3"),
                        update(STRICT, "c").releases("3").takes("4")))
                .containsExactly("UPDATE c b a");
    }

    @Test
    void aSwapIsParkedWithNullOrAValue() {
        for (RowTable table : new RowTable[] {LENIENT, PARKABLE}) {
            assertThat(batches(
                            update(table, "a").releases("1").takes("2"),
                            update(table, "b").releases("2").takes("1")))
                    .containsExactly("PARK a", "UPDATE b a");
        }
    }

    @Test
    void aRingIsParkedOnce() {
        assertThat(batches(
                        update(PARKABLE, "a").releases("1").takes("2"),
                        update(PARKABLE, "b").releases("2").takes("3"),
                        update(PARKABLE, "c").releases("3").takes("1")))
                .containsExactly("PARK a", "UPDATE c b a");
    }

    @Test
    void aSwapThatCannotBeParkedIsExplained() {
        assertThatThrownBy(() -> batches(
                        update(STRICT, "a").releases("1").takes("2"),
                        update(STRICT, "b").releases("2").takes("1")))
                .isInstanceOf(AludelException.class)
                .hasMessage(
                        "No order of statements can write these rows: b takes the value of Row.code that a has to give up"
                                + " first; a takes the value of Row.code that b has to give up first. Let one of the columns allow"
                                + " NULL, or give one row another value and flush before the rest");
    }

    @Test
    void twoNewRowsThatUseEachOtherAreCompleted() {
        assertThat(batches(insert(LENIENT, "a").uses("b"), insert(STRICT, "b").uses("a")))
                .containsExactly("INSERT a", "INSERT b", "COMPLETE a");
    }

    @Test
    void twoDeletedRowsThatUseEachOtherAreParked() {
        assertThat(batches(delete(STRICT, "a").leaves("b"), delete(LENIENT, "b").leaves("a")))
                .containsExactly("PARK b", "DELETE a", "DELETE b");
    }

    @Test
    void whatIsCheckedAtTheEndOrdersRowsOutsideOfCirclesOnly() {
        assertThat(batches(
                        insert(STRICT, "child").uses("parent").atEnd(),
                        insert(STRICT, "parent"),
                        delete(STRICT, "old parent"),
                        delete(STRICT, "old child").leaves("old parent").atEnd()))
                .containsExactly("DELETE old child old parent", "INSERT parent", "INSERT child");
    }

    @Test
    void aCircleIsRatherBrokenWhereItIsCheckedAtTheEnd() {
        assertThat(batches(
                        insert(LENIENT, "a").uses("b"),
                        insert(STRICT, "b").uses("a").atEnd()))
                .containsExactly("INSERT b", "INSERT a");
        assertThat(batches(
                        delete(LENIENT, "a").leaves("b"),
                        delete(STRICT, "b").leaves("a").atEnd()))
                .containsExactly("DELETE a", "DELETE b");
    }

    @Test
    void aRingThatIsCheckedAtTheEndIsOpenedOnce() {
        assertThat(batches(
                        insert(STRICT, "a").uses("b").atEnd(),
                        insert(STRICT, "b").uses("c").atEnd(),
                        insert(STRICT, "c").uses("a").atEnd()))
                .containsExactly("INSERT c", "INSERT b", "INSERT a");
    }

    @Test
    void theShortestCircleIsExplained() {
        assertThatThrownBy(() -> batches(
                        insert(STRICT, "a").uses("b"),
                        insert(STRICT, "b").uses("c").uses("a"),
                        insert(STRICT, "c").uses("a")))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("b refers by Row.other to a, which has to be written first;"
                        + " a refers by Row.other to b, which has to be written first")
                .hasMessageNotContaining("c refers");
    }

    @Test
    void anUpdateBetweenADeleteAndAnInsertIsParked() {
        assertThat(batches(
                        insert(STRICT, "new").takes("x"),
                        update(PARKABLE, "moved").uses("new").releases("x").takes("y")))
                .containsExactly("PARK moved", "INSERT new", "UPDATE moved");
    }

    @Test
    void anUpdateThatCannotBeParkedIsWrittenInTwo() {
        assertThat(batches(
                        insert(STRICT, "new").takes("x"),
                        update(STRICT, "moved").uses("new").releases("x").takes("y")))
                .containsExactly("UPDATE moved", "INSERT new", "COMPLETE moved");
    }
}
