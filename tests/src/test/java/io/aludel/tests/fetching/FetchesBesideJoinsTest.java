package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.fromJoin;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.fetching.QNovel.NOVEL;
import static io.aludel.tests.fetching.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.sql.Fetch;
import io.aludel.sql.Pageable;
import io.aludel.sql.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** E86: fetches of statements that join tables themselves. */
class FetchesBesideJoinsTest extends FetchingSuite {
    @Test
    void E86_aFilterOnAJoinedTableLeavesTheListCompleteUnlessToldOtherwise() {
        writers(2, 3);
        read(session -> {
            Writer writer = session.select(WRITER)
                    .from(WRITER)
                    .join(NOVEL)
                    .on(NOVEL.writerId.eq(WRITER.id))
                    .where(NOVEL.title.eq("n0-1"))
                    .fetch(joined(WRITER.novels))
                    .list()
                    .get(0);
            assertThat(writer.novels).hasSize(3);
        });
        read(session -> {
            List<Writer> writers = session.select(WRITER)
                    .from(WRITER)
                    .join(NOVEL)
                    .on(NOVEL.writerId.eq(WRITER.id))
                    .where(NOVEL.title.in("n0-1", "n0-2"))
                    .fetch(fromJoin(WRITER.novels, NOVEL))
                    .list();
            assertThat(writers).hasSize(1);
            assertStatements(
                    0,
                    () -> assertThat(writers.get(0).novels)
                            .extracting(novel -> novel.title)
                            .containsExactlyInAnyOrder("n0-1", "n0-2"));
        });
    }

    /** A writer comes once per row of the statement's own join, with a fetch by join as without. */
    @Test
    void E86_aFetchChangesNeitherTheRowsOfAJoinNorTheirOrder() {
        writers(2, 3);
        for (Fetch<Writer, Novel> fetch :
                List.of(joined(WRITER.novels), selectIn(WRITER.novels), subquery(WRITER.novels), lazy(WRITER.novels))) {
            read(session -> {
                Query<Writer> perNovel = session.select(WRITER)
                        .from(WRITER)
                        .join(WRITER.novels, NOVEL)
                        .where(NOVEL.title.ne("n0-1"))
                        .orderBy(NOVEL.title.desc());
                List<Writer> writers = perNovel.fetch(fetch).list();
                assertThat(writers).extracting(writer -> writer.name).containsExactly("w1", "w1", "w1", "w0", "w0");
                assertThat(writers)
                        .allSatisfy(writer -> assertThat(writer.novels).hasSize(3));
                assertThat(perNovel.fetch(fetch).count()).isEqualTo(5);
            });
            read(session -> {
                QWriter other = WRITER.as("other");
                assertThat(session.select(WRITER)
                                .from(WRITER, other)
                                .orderBy(WRITER.name.asc())
                                .fetch(fetch)
                                .list())
                        .extracting(writer -> writer.name)
                        .containsExactly("w0", "w0", "w1", "w1");
            });
        }
    }

    /** Each row would come with the values of its order, of which a fetch knows nothing. */
    @Test
    void E86_pagesThatAreFoundByCursorTakeNoFetch() {
        writers(2, 3);
        read(session -> {
            Query<Writer> writers = session.select(WRITER).orderBy(WRITER.id.asc());
            assertThatThrownBy(() -> writers.fetch(selectIn(WRITER.novels))
                            .page(Pageable.ofSize(2).byCursor()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ask for the page by its number");
            for (Writer writer : writers.page(Pageable.ofSize(2).byCursor())) {
                assertThat(writer.novels).hasSize(3);
            }
        });
    }
}
