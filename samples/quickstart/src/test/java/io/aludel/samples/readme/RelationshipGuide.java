package io.aludel.samples.readme;

import static io.aludel.samples.readme.QAuthor.AUTHOR;
import static io.aludel.samples.readme.QBook.BOOK;
import static io.aludel.samples.readme.QLoan.LOAN;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.raise;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;

import io.aludel.Database;
import io.aludel.LazyLoadException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.Statistics;
import java.time.LocalDate;
import java.util.List;

/** The code of docs/relationships.md. */
final class RelationshipGuide {
    private RelationshipGuide() {}

    static void run(Database db) {
        db.schema().createAll();
        db.transaction(RelationshipGuide::write);
        db.transaction(RelationshipGuide::references);
        db.transaction(RelationshipGuide::walk);
        db.transaction(RelationshipGuide::fetch);
        db.transaction(RelationshipGuide::conditions);
        db.transaction(RelationshipGuide::change);
        detached(db);
        guard(db);
    }

    private static void write(Session session) {
        Author leGuin = new Author("Ursula K. Le Guin");
        Book dispossessed = new Book("The Dispossessed");
        leGuin.books.add(dispossessed);
        dispossessed.genres.add(new Genre("utopia"));
        dispossessed.translations.put("de", new Translation("de", "Freie Geister"));
        session.add(leGuin);                                  // and with it the book, the genre, the translation

        System.out.println(dispossessed.author.get() == leGuin);

        leGuin.books.add(new Book("The Lathe of Heaven"));
        Author lem = new Author("Stanislaw Lem");
        lem.books.add(new Book("Solaris"));
        Publisher publisher = new Publisher("Harper");
        dispossessed.publisher = Ref.of(publisher);
        dispossessed.cover.set(new Cover(new byte[] {1}));
        Reader reader = new Reader("Odo");
        reader.addresses.add(new Address("Abbenay"));
        session.addAll(List.of(lem, publisher, reader, new Loan(dispossessed, reader, LocalDate.of(2026, 1, 31))));
    }

    private static void references(Session session) {
        Book book = session.select(BOOK).where(BOOK.title.eq("Solaris")).one();

        Object key = book.author.id();                        // the foreign key; never a statement
        boolean known = book.author.isLoaded();               // whether get() would send none
        Author author = book.author.require();                // the object; get() is null where there is none

        System.out.println(key + " " + known + " " + author.name);

        book.author = AUTHOR.ref(1L);                         // another author, without loading one
        book.author.set(author);                              // or by object; null for none

        session.flush();
    }

    private static void walk(Session session) {
        for (Author author : session.select(AUTHOR).list()) {             // 1 statement
            for (Book book : author.books) {                              // 1 more, for the books of all authors
                System.out.println(book.title + " " + book.genres);       // 1 more, for the genres of all books
            }
        }
    }

    private static void fetch(Session session) {
        List<Book> books = session.select(BOOK)
                .orderBy(BOOK.title.asc())
                .limit(20)
                .fetch(joined(BOOK.author))
                .fetch(selectIn(BOOK.genres))
                .fetch(selectIn(BOOK.loans).then(joined(LOAN.reader)))
                .list();

        List<Author> authors = session.select(AUTHOR)
                .where(AUTHOR.name.startsWith("U"))
                .fetch(subquery(AUTHOR.books).then(lazy(BOOK.cover)).then(raise(BOOK.translations)))
                .list();

        System.out.println(books.size() + " books, " + authors.size() + " authors");

        List<Author> withSolaris = session.select(AUTHOR)
                .join(BOOK)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .where(BOOK.title.eq("Solaris"))
                .list();

        System.out.println(withSolaris.size() + " wrote it, " + withSolaris.get(0).books.size());
    }

    private static void conditions(Session session) {
        session.select(BOOK)
                .where(BOOK.authorId.eq(1L).and(BOOK.publisherId.isNotNull()))
                .where(exists(select(LOAN).where(LOAN.bookId.eq(BOOK.id))))
                .list();
    }

    private static void change(Session session) {
        Author leGuin = session.get(AUTHOR, 1L);
        Author lem = session.get(AUTHOR, 2L);
        Book lathe = leGuin.books.get(1);
        lem.books.add(lathe);
        System.out.println(leGuin.books.size() + " " + lem.books.size() + " " + lathe.author.require().name);
        session.flush();
        lem.books.remove(lathe);
        session.flush();
        System.out.println(session.select(BOOK).count());
    }

    private static void detached(Database db) {
        Author author = db.read(session -> session.select(AUTHOR).where(AUTHOR.id.eq(1L)).fetch(selectIn(AUTHOR.books)).one());
        author.books.get(0).title = "The Dispossessed: An Ambiguous Utopia";
        author.books.add(new Book("Always Coming Home"));
        db.transaction(session -> {
            Author managed = session.merge(author);
            System.out.println(managed.books.size());
        });
        try {
            author.books.get(0).genres.size();
        } catch (LazyLoadException unloaded) {
            System.out.println(unloaded.getMessage());
        }
        System.out.println(db.select(BOOK.title).orderBy(BOOK.title.asc()).list());
    }

    private static void guard(Database db) {
        Statistics before = db.statistics();
        System.out.println(db.statistics().since(before).statements());
    }
}
