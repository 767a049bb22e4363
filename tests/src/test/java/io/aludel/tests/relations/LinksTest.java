package io.aludel.tests.relations;

import static io.aludel.tests.relations.QActor.ACTOR;
import static io.aludel.tests.relations.QAlbum.ALBUM;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QBookTag.BOOK_TAG;
import static io.aludel.tests.relations.QPhoto.PHOTO;
import static io.aludel.tests.relations.QPrize.PRIZE;
import static io.aludel.tests.relations.QTag.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.StaleEntityException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** U24, U25, U30: the rows of join tables. */
class LinksTest extends RelationsSuite {
    private List<String> links() {
        return db.select(BOOK_TAG.tagName)
                .orderBy(BOOK_TAG.bookId.asc(), BOOK_TAG.tagName.asc())
                .list();
    }

    @Test
    void U24_bothRowsThenTheLink() {
        db.transaction(session -> {
            Book book = session.add(new Book("B"));
            book.tags.add(new Tag("x"));
            book.tags.add(new Tag("y"));
            List<String> sent = writes(session::flush);
            assertThat(sent).containsExactlyInAnyOrder("INSERT books", "INSERT tags", "INSERT book_tags");
            assertThat(sent).endsWith("INSERT book_tags");
            assertClean(session);
        });
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            book.tags.removeIf(tag -> tag.name.equals("x"));
            assertThat(writes(session::flush)).containsExactly("DELETE book_tags");
            assertClean(session);
        });
        assertThat(links()).containsExactly("y");
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            book.tags.clear();
            assertThat(writes(session::flush)).containsExactly("DELETE book_tags");
            assertClean(session);
        });
        assertThat(links()).isEmpty();
        assertThat(rows(TAG)).isEqualTo(2);
        assertThat(rows(BOOK)).isEqualTo(1);
    }

    @Test
    void U24_aLinkThatBothSidesSayIsWrittenOnce() {
        Tag stored = new Tag("x");
        Book one = new Book("1");
        store(stored, one);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Tag tag = session.select(TAG).one();
            assertThat(tag.books).isEmpty();
            book.tags.add(tag);
            tag.books.add(book);
            assertThat(tag.books).containsExactly(book);
            assertThat(book.tags).containsExactly(tag);
            assertStatements(1, session::flush);
            tag.books.remove(book);
            book.tags.remove(tag);
            assertStatements(1, session::flush);
        });
        assertThat(links()).isEmpty();
    }

    @Test
    void U24_aLinkIsTakenAwayAndMadeAgainInOneFlush() {
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Tag tag = book.tags.iterator().next();
            book.tags.clear();
            book.tags.add(tag);
            assertStatements(0, session::flush);
        });
        assertThat(links()).containsExactly("x");
    }

    @Test
    void U24_deletingEitherSideTakesItsLinks() {
        Book one = new Book("1");
        Book two = new Book("2");
        Tag x = new Tag("x");
        Tag y = new Tag("y");
        one.tags.addAll(List.of(x, y));
        two.tags.addAll(List.of(x, y));
        store(one, two);
        db.transaction(session -> {
            Book kept = session.get(BOOK, id(two.id));
            assertThat(kept.tags).hasSize(2);
            session.delete(session.get(TAG, "x"));
            session.delete(session.get(BOOK, id(one.id)));
            session.flush();
            assertThat(kept.tags).extracting(tag -> tag.name).containsExactly("y");
            assertClean(session);
        });
        assertThat(links()).containsExactly("y");
        assertThat(db.select(TAG.name).list()).containsExactly("y");
    }

    @Test
    void U25_aLinkTableMayHaveAnotherColumn() {
        execute("alter table book_tags add column added_by varchar(20) default 'me'");
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            assertThat(book.tags).hasSize(1);
            assertThat(sqlOf(() -> {
                        book.tags.clear();
                        session.flush();
                    }))
                    .singleElement()
                    .asString()
                    .doesNotContain("added_by");
        });
        assertThat(links()).isEmpty();
    }

    @Test
    void U30_aLinkThatIsGoneIsStale() {
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Tag tag = book.tags.iterator().next();
            book.tags.remove(tag);
            session.withoutAutoflush(() ->
                    session.deleteFrom(BOOK_TAG).where(BOOK_TAG.tagName.eq("x")).execute());
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleEntityException.class)
                    .hasMessageContaining("book_tags")
                    .hasMessageContaining("Book.tags")
                    .hasMessageContaining("Book with the key " + stored.id)
                    .hasMessageContaining("Tag with the key x");
            session.rollback();
            assertThat(book.tags).containsExactly(tag);
            assertClean(session);
        });
        assertThat(links()).containsExactly("x");
    }

    @Test
    void U24_aDeletedRowLeavesTheCollectionsThatItHasNoFieldFor() {
        Album stored = new Album("A");
        stored.photos.addAll(List.of(new Photo("1"), new Photo("2")));
        Actor actor = new Actor("B");
        actor.prizes.addAll(List.of(new Prize("1"), new Prize("2")));
        store(stored, actor);
        db.transaction(session -> {
            Album album = session.select(ALBUM).one();
            Actor read = session.select(ACTOR).one();
            session.delete(album.photos.get(0));
            session.delete(read.prizes.get(0));
            session.flush();
            assertThat(album.photos).extracting(photo -> photo.title).containsExactly("2");
            assertThat(read.prizes).extracting(prize -> prize.name).containsExactly("2");
            assertClean(session);
        });
        db.transaction(session -> session.delete(session.select(PRIZE).one()));
        assertThat(rows(PRIZE)).isZero();
        assertThat(rows(ACTOR)).isEqualTo(1);
        assertThat(rows(PHOTO)).isEqualTo(1);
    }
}
