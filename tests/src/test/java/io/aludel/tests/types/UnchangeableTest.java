package io.aludel.tests.types;

import static io.aludel.tests.types.QVisit.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows in which nothing can be updated. */
class UnchangeableTest extends TypesSuite {
    UnchangeableTest() {
        super(VISIT);
    }

    /** No row comes back from a statement that updated none: what it has not written must not be returned as if it had. */
    @Test
    void upsertOfARowWithNothingToUpdateReturnsItAsItIsStored() {
        VisitDao dao = new VisitDao(db);
        Visit first = dao.upsert(new Visit("home", null));
        Visit again = dao.upsert(new Visit("home", null));
        assertThat(first.first()).isNotNull();
        assertThat(again).isEqualTo(first);
        assertThat(dao.list()).isEqualTo(List.of(first));
    }
}
