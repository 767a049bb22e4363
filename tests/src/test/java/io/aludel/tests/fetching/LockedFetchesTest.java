package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.tests.fetching.QNovel.NOVEL;
import static io.aludel.tests.fetching.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.Session;
import io.aludel.TimeoutException;
import io.aludel.sql.Fetch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** V105: what is loaded along with rows that are locked is not locked itself. */
class LockedFetchesTest extends FetchingSuite {
    @BeforeEach
    void storeWriters() {
        writers(2, 2);
    }

    private static List<Fetch<Writer, Novel>> lists() {
        return List.of(joined(WRITER.novels), selectIn(WRITER.novels));
    }

    @Test
    void V105_aLockWithAFetchAndALimitLocksTheRootAlone() {
        assumeTrue(kind.hasRowLocks());
        for (Fetch<Writer, Novel> fetch : lists()) {
            try (Session holder = db.openSession();
                    Session other = db.openSession()) {
                Writer locked = holder.select(WRITER)
                        .orderBy(WRITER.name.asc())
                        .limit(1)
                        .fetch(fetch)
                        .forUpdate()
                        .one();
                assertThat(locked.novels).hasSize(2);

                assertThat(other.select(NOVEL).forUpdate().noWait().list()).hasSize(4);
                assertThatThrownBy(() -> other.select(WRITER)
                                .where(WRITER.name.eq("w0"))
                                .forUpdate()
                                .noWait()
                                .list())
                        .isInstanceOf(TimeoutException.class);
            }
        }
    }

    @Test
    void V105_theTargetOfAFetchedReferenceIsNotLocked() {
        assumeTrue(kind.hasRowLocks());
        try (Session holder = db.openSession();
                Session other = db.openSession()) {
            Novel locked = holder.select(NOVEL)
                    .orderBy(NOVEL.title.asc())
                    .limit(1)
                    .fetch(joined(NOVEL.writer))
                    .forUpdate()
                    .one();
            assertThat(target(locked.writer).name).isEqualTo("w0");

            assertThat(other.select(WRITER).forUpdate().noWait().list()).hasSize(2);
            assertThatThrownBy(() -> other.select(NOVEL).forUpdate().noWait().list())
                    .isInstanceOf(TimeoutException.class);
        }
    }

    /** Where there are no locks on rows, the same statements find the same. */
    @Test
    void V105_aLockChangesNothingOfTheResult() {
        for (Fetch<Writer, Novel> fetch : lists()) {
            read(session -> assertStatements(2, () -> {
                List<Writer> writers = session.select(WRITER)
                        .orderBy(WRITER.name.desc())
                        .limit(1)
                        .fetch(fetch)
                        .forUpdate()
                        .list();
                assertThat(writers).extracting(writer -> writer.name).containsExactly("w1");
                assertThat(writers.get(0).novels).hasSize(2);
            }));
        }
    }
}
