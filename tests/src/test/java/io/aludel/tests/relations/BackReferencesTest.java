package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAuthor.AUTHOR;
import static io.aludel.tests.relations.QBook.BOOK;
import static io.aludel.tests.relations.QCourse.COURSE;
import static io.aludel.tests.relations.QPassport.PASSPORT;
import static io.aludel.tests.relations.QProfile.PROFILE;
import static io.aludel.tests.relations.QStudent.STUDENT;
import static io.aludel.tests.relations.QTag.TAG;
import static io.aludel.tests.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R: both sides of a relationship agree as soon as the session knows one of the objects. */
class BackReferencesTest extends RelationsSuite {
    private Author author(String name, String... titles) {
        Author author = new Author(name);
        for (String title : titles) {
            author.books.add(new Book(title));
        }
        store(author);
        return author;
    }

    @Test
    void R36_addingToTheListSetsTheReference() {
        db.transaction(session -> assertStatements(0, () -> {
            Author author = session.add(new Author("A"));
            Book book = new Book("B");
            author.books.add(book);
            assertThat(book.author.get()).isSameAs(author);
            assertThat(session.contains(book)).isTrue();
        }));
        assertThat(db.select(BOOK.authorId).list())
                .isEqualTo(db.select(AUTHOR.id).list());
    }

    @Test
    void R36_settingTheReferenceAddsToTheList() {
        db.transaction(session -> assertStatements(0, () -> {
            Author author = session.add(new Author("A"));
            Book book = session.add(new Book("B"));
            book.author.set(author);
            assertThat(author.books).containsExactly(book);
            book.author.clear();
            assertThat(author.books).isEmpty();
            book.author.set(author);
        }));
        assertThat(db.select(BOOK.authorId).list())
                .isEqualTo(db.select(AUTHOR.id).list());
    }

    @Test
    void R36_whatAnObjectWasGivenBeforeItWasAddedReachesTheOtherSide() {
        db.transaction(session -> {
            Author author = new Author("A");
            author.books.add(new Book("1"));
            Book other = new Book("2");
            other.author = Ref.of(author);
            session.add(other);
            session.add(author);
            assertThat(author.books).extracting(book -> book.title).containsExactly("1", "2");
            assertThat(author.books).allMatch(book -> book.author.get() == author);
            session.flush();
            assertThat(author.books).hasSize(2);
            assertClean(session);
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.isNotNull()).count()).isEqualTo(2);
    }

    @Test
    void R36_removingFromTheListClearsTheReference() {
        author("A", "1", "2");
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book first = author.books.get(0);
            author.books.remove(first);
            assertThat(first.author.isEmpty()).isTrue();
            assertThat(first.author.get()).isNull();
            Book second = author.books.remove(0);
            assertThat(second.author.id()).isNull();
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.isNull()).count()).isEqualTo(2);
    }

    @Test
    void R36_everyWayToChangeAListIsTold() {
        author("A", "1", "2", "3", "4", "5", "6");
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            List<Book> all = List.copyOf(author.books);
            author.books.removeIf(book -> book.title.equals("1"));
            author.books.subList(0, 2).clear();
            author.books.removeAll(List.of(all.get(3)));
            Book replacing = new Book("7");
            author.books.set(0, replacing);
            Book first = new Book("0");
            author.books.add(0, first);
            author.books.iterator().next();
            assertThat(author.books).containsExactly(first, replacing, all.get(5));
            assertThat(all.subList(0, 5)).allMatch(book -> book.author.isEmpty());
            assertThat(author.books).allMatch(book -> book.author.get() == author);
            author.books.clear();
            assertThat(all).allMatch(book -> book.author.isEmpty());
            author.books.addAll(all.subList(0, 2));
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(BOOK.title)
                        .where(BOOK.authorId.isNotNull())
                        .orderBy(BOOK.title.asc())
                        .list())
                .containsExactly("1", "2");
        assertThat(rows(BOOK)).isEqualTo(8);
    }

    @Test
    void R36_sortingAListChangesNothing() {
        author("A", "1", "2", "3");
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            author.books.sort((a, b) -> b.title.compareTo(a.title));
            assertThat(author.books).extracting(book -> book.title).containsExactly("3", "2", "1");
            assertThat(author.books).allMatch(book -> book.author.get() == author);
            assertStatements(0, session::flush);
        });
        assertThat(db.select(BOOK).where(BOOK.authorId.isNotNull()).count()).isEqualTo(3);
    }

    @Test
    void R37_aChildThatIsAddedToAnotherListLeavesTheFirst() {
        author("A", "1", "2");
        author("B");
        db.transaction(session -> {
            List<Author> authors =
                    session.select(AUTHOR).orderBy(AUTHOR.name.asc()).list();
            Author from = authors.get(0);
            Author to = authors.get(1);
            Book book = from.books.get(0);
            assertStatements(0, () -> to.books.add(book));
            assertThat(from.books).extracting(each -> each.title).containsExactly("2");
            assertThat(to.books).containsExactly(book);
            assertThat(book.author.get()).isSameAs(to);
            assertThat(writes(session::flush)).containsExactly("UPDATE books");
            assertClean(session);
        });
    }

    @Test
    void R37_aNewChildMovesBetweenNewParents() {
        db.transaction(session -> {
            Author from = session.add(new Author("A"));
            Author to = session.add(new Author("B"));
            Book book = new Book("1");
            from.books.add(book);
            to.books.add(book);
            assertThat(from.books).isEmpty();
            assertThat(book.author.get()).isSameAs(to);
        });
        assertThat(db.select(BOOK.authorId).list())
                .isEqualTo(db.select(AUTHOR.id).where(AUTHOR.name.eq("B")).list());
    }

    @Test
    void R38_settingTheReferenceDoesNotLoadTheList() {
        author("A", "1", "2");
        store(new Book("3"));
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book book = session.select(BOOK).where(BOOK.title.eq("3")).one();
            assertStatements(0, () -> book.author.set(author));
            assertStatements(
                    1,
                    () -> assertThat(author.books)
                            .extracting(each -> each.title)
                            .containsExactlyInAnyOrder("1", "2", "3"));
            session.flush();
            assertThat(author.books).hasSize(3);
            assertClean(session);
        });
    }

    @Test
    void R38_settingTheReferenceAndFlushingBeforeTheListIsReadShowsTheChildOnce() {
        author("A", "1", "2");
        store(new Book("3"));
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book book = session.select(BOOK).where(BOOK.title.eq("3")).one();
            book.author.set(author);
            assertStatements(1, session::flush);
            assertThat(author.books).extracting(each -> each.title).containsExactly("1", "2", "3");
            assertClean(session);
        });
    }

    @Test
    void R38_takingTheReferenceAwayWhileTheListIsNotLoaded() {
        author("A", "1", "2", "3");
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book cleared = session.select(BOOK).where(BOOK.title.eq("1")).one();
            Book deleted = session.select(BOOK).where(BOOK.title.eq("2")).one();
            assertStatements(0, () -> {
                cleared.author.clear();
                session.delete(deleted);
            });
            assertThat(author.books).extracting(each -> each.title).containsExactly("3");
            session.flush();
            assertThat(author.books).extracting(each -> each.title).containsExactly("3");
            assertClean(session);
        });
        assertThat(db.select(BOOK.title).where(BOOK.authorId.isNull()).list()).containsExactly("1");
    }

    @Test
    void R38_addingToAnUnloadedListDoesNotLoadIt() {
        author("A", "1", "2");
        db.transaction(session -> {
            Author author = session.select(AUTHOR).one();
            Book book = new Book("3");
            assertStatements(0, () -> author.books.add(book));
            assertThat(book.author.get()).isSameAs(author);
            assertThat(writes(session::flush)).containsExactly("INSERT books");
            assertStatements(1, () -> assertThat(author.books).hasSize(3).contains(book));
        });
    }

    @Test
    void R38_movingByKeyIsMovingByObject() {
        author("A", "1");
        author("B");
        db.transaction(session -> {
            List<Author> authors =
                    session.select(AUTHOR).orderBy(AUTHOR.name.asc()).list();
            Book book = authors.get(0).books.get(0);
            assertThat(authors.get(1).books).isEmpty();
            book.author.setId(id(authors.get(1).id));
            assertThat(authors.get(0).books).isEmpty();
            assertThat(authors.get(1).books).containsExactly(book);
            book.author = Ref.of(authors.get(0));
            session.flush();
            assertThat(authors.get(0).books).containsExactly(book);
            assertThat(authors.get(1).books).isEmpty();
            book.author = Ref.toId(id(authors.get(1).id));
            session.flush();
            assertThat(authors.get(1).books).containsExactly(book);
            assertClean(session);
        });
    }

    @Test
    void R39_aNewOneToOnePartnerTakesThePlaceOfTheOld() {
        User stored = new User("U");
        stored.profile.set(new Profile("first"));
        store(stored);
        db.transaction(session -> {
            User user = session.select(USER).one();
            Profile first = id(user.profile.get());
            Profile second = new Profile("second");
            user.profile.set(second);
            assertThat(second.user.get()).isSameAs(user);
            assertThat(first.user.isEmpty()).isTrue();
            session.flush();
            assertThat(user.profile.get()).isSameAs(second);
            assertClean(session);
        });
        assertThat(db.select(PROFILE.bio).where(PROFILE.userId.isNotNull()).list())
                .containsExactly("second");
        assertThat(rows(PROFILE)).isEqualTo(2);
    }

    @Test
    void R39_theOwningSideTakesThePlaceToo() {
        User stored = new User("U");
        stored.profile.set(new Profile("first"));
        store(stored, new Profile("second"));
        db.transaction(session -> {
            User user = session.select(USER).one();
            Profile second =
                    session.select(PROFILE).where(PROFILE.bio.eq("second")).one();
            second.user.set(user);
            assertThat(user.profile.get()).isSameAs(second);
            session.flush();
            assertClean(session);
        });
        assertThat(db.select(PROFILE.bio).where(PROFILE.userId.isNotNull()).list())
                .containsExactly("second");
    }

    @Test
    void R39_aOneToOnePartnerMovesToAnotherOwner() {
        User one = new User("1");
        one.passport.set(new Passport("P1"));
        User two = new User("2");
        two.passport.set(new Passport("P2"));
        store(one, two);
        db.transaction(session -> {
            List<User> users = session.select(USER).orderBy(USER.name.asc()).list();
            Passport moved = id(users.get(0).passport.get());
            users.get(1).passport.set(moved);
            assertThat(users.get(0).passport.isEmpty()).isTrue();
            assertThat(moved.holder.get()).isSameAs(users.get(1));
        });
        // the passport that had to give way is an orphan
        assertThat(db.select(PASSPORT.number).list()).containsExactly("P1");
        assertThat(db.select(PASSPORT.holderId).list())
                .isEqualTo(db.select(USER.id).where(USER.name.eq("2")).list());
    }

    @Test
    void R36_bothSidesOfManyToManyAgree() {
        db.transaction(session -> {
            Student ann = session.add(new Student("Ann"));
            Course sql = new Course("SQL");
            ann.courses.add(sql);
            assertThat(sql.students).containsExactly(ann);
            Student bob = new Student("Bob");
            sql.students.add(bob);
            assertThat(bob.courses).containsExactly(sql);
            sql.students.remove(ann);
            assertThat(ann.courses).isEmpty();
            ann.courses.add(sql);
        });
        db.transaction(session -> {
            Course sql = session.select(COURSE).one();
            assertThat(sql.students).extracting(student -> student.name).containsExactly("Ann", "Bob");
            assertThat(sql.students).allMatch(student -> student.courses.contains(sql));
            sql.students.clear();
            assertThat(session.select(STUDENT).list()).allMatch(student -> student.courses.isEmpty());
        });
        assertThat(rows(STUDENT)).isEqualTo(2);
    }

    @Test
    void R36_addingWhatIsThereAlreadyToASetIsNoChange() {
        Book stored = new Book("B");
        stored.tags.add(new Tag("x"));
        store(stored);
        db.transaction(session -> {
            Book book = session.select(BOOK).one();
            Tag tag = session.select(TAG).one();
            assertStatements(1, () -> assertThat(book.tags.add(tag)).isFalse());
            assertThat(book.tags).containsExactly(tag);
            assertThat(book.tags.add(tag)).isFalse();
            assertStatements(0, session::flush);
        });
    }
}
