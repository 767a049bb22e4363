package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QNote.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.LazyLoadException;
import io.aludel.ValidationException;
import org.junit.jupiter.api.Test;

/** References that have to refer to something and do not. */
class UnsetReferencesTest extends RelationsSuite {
    /** The field is not null: the message is about what it refers to. */
    @Test
    void aReferenceToNothingIsReportedAsSuch() {
        assertStatements(
                0,
                () -> assertThatThrownBy(() -> store(new Note("of nothing")))
                        .isInstanceOf(ValidationException.class)
                        .hasMessage(
                                "Invalid value: Note.chapter_id refers to nothing, but the column does not allow NULL: set the"
                                        + " relationship, add the object to the other side's collection, or mark the field @Nullable"));
        assertThat(rows(NOTE)).isZero();
    }

    /** The object does belong to a session, and the message must not say otherwise. */
    @Test
    void aReferenceThatWasPutIntoAFieldIsFollowedOnceAFlushHasSeenIt() {
        Author author = new Author("A");
        Book stored = new Book("B");
        author.books.add(stored);
        store(author);
        db.transaction(session -> {
            Book book = session.get(BOOK, id(stored.id));
            book.author = AUTHOR.ref(id(author.id));
            assertThatThrownBy(book.author::get)
                    .isInstanceOf(LazyLoadException.class)
                    .hasMessageContaining("was put into the field of an object and not flushed since")
                    .hasMessageContaining("Ref.setId");
            session.flush();
            assertThat(book.author.require().name).isEqualTo("A");
        });
        db.transaction(session -> {
            Book book = session.get(BOOK, id(stored.id));
            book.author.clear();
            book.author.setId(id(author.id));
            assertThat(book.author.require().name).isEqualTo("A");
        });
    }
}
