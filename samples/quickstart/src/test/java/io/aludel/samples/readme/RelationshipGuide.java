package io.aludel.samples.readme;

import static io.aludel.samples.readme.QAuthor.AUTHOR;
import static io.aludel.samples.readme.QBook.BOOK;
import static io.aludel.samples.readme.QBookView.BOOK_VIEW;
import static io.aludel.samples.readme.QLoan.LOAN;
import static io.aludel.samples.readme.QReader.READER;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.fromJoin;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.selectIn;

import io.aludel.Database;
import io.aludel.LazyLoadException;
import io.aludel.Ref;
import io.aludel.Session;
import java.time.LocalDate;
import java.util.List;

/** The code of docs/relationships.md. */
final class RelationshipGuide {
    private RelationshipGuide() {}

    static void run(Database db) {
        db.schema().createAll();
        db.transaction(RelationshipGuide::write);
        db.transaction(RelationshipGuide::references);
        db.transaction(RelationshipGuide::many);
        db.transaction(RelationshipGuide::walk);
        db.transaction(RelationshipGuide::fetch);
        db.transaction(RelationshipGuide::ask);
        project(db);
        db.transaction(RelationshipGuide::change);
        detached(db);
        System.out.println(db.select(BOOK.title).orderBy(BOOK.title.asc()).list());
    }

    private static void write(Session session) {
        Author leGuin = new Author("Ursula K. Le Guin");
        Book dispossessed = new Book("The Dispossessed");
        leGuin.books.add(dispossessed);
        dispossessed.genres.add(new Genre("utopia"));
        dispossessed.translations.put("de", new Translation("de", "Freie Geister"));
        session.add(leGuin); // and with it the book, its genre and its translation

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

        Object key = book.author.id(); // the foreign key; never a statement
        boolean known = book.author.isLoaded(); // whether get() would need none
        Author author = book.author.require(); // the object; get() is null where there is none

        System.out.println(key + " " + known + " " + author.name);

        book.author.setId(1L); // another author, without loading one
        book.author.set(author); // or as an object; null for none
        book.author = AUTHOR.ref(2L); // or a new reference; javac checks the key's type
    }

    private static void many(Session session) {
        Reader reader = session.select(READER).one();
        Book book = session.select(BOOK).where(BOOK.title.eq("Solaris")).one();

        long count = reader.loans.count(); // one statement each
        List<Loan> latest = reader.loans
                .select() // a query of the session, with all that queries have
                .where(LOAN.since.ge(LocalDate.of(2026, 1, 1)))
                .orderBy(LOAN.since.desc())
                .limit(20)
                .list();
        reader.loans.add(new Loan(book, reader, LocalDate.of(2026, 3, 1)));
        session.flush(); // one INSERT, and nothing was loaded

        System.out.println(count + " loan, then " + reader.loans.count() + "; " + latest.size() + " this year");
        session.rollback();
    }

    private static void walk(Session session) {
        for (Author author : session.select(AUTHOR).list()) { // 1 statement
            for (Book book : author.books) { // 1 more, for the books of all authors
                for (Genre genre : book.genres) { // 1 more, for the genres of all books
                    System.out.println(author.name + " writes " + genre.name);
                }
            }
        }
    }

    private static void fetch(Session session) {
        List<Book> page = session.select(BOOK)
                .orderBy(BOOK.title.asc())
                .limit(20)
                .fetch(joined(BOOK.author))
                .fetch(selectIn(BOOK.genres))
                .fetch(selectIn(BOOK.loans).then(joined(LOAN.reader)))
                .list();

        List<Author> some = session.select(AUTHOR)
                .join(BOOK)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .where(BOOK.title.like("The %"))
                .fetch(fromJoin(AUTHOR.books, BOOK))
                .list();

        System.out.println(page.size() + " books; " + some.size() + " author");
    }

    private static void ask(Session session) {
        List<Book> books = session.select(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .where(AUTHOR.name.eq("Ursula K. Le Guin").and(BOOK.publisherId.isNotNull()))
                .where(exists(select(LOAN).where(LOAN.bookId.eq(BOOK.id))))
                .list();

        System.out.println("lent: " + books.size());
    }

    private static void project(Database db) {
        List<BookView> books = db.select(BOOK_VIEW)
                .where(BOOK.title.like("The %"))
                .orderBy(BOOK_VIEW.authorName.asc(), BOOK.title.asc())
                .list();

        System.out.println(books.get(0));
    }

    private static void change(Session session) {
        Author leGuin = session.get(AUTHOR, 1L);
        Author lem = session.get(AUTHOR, 2L);
        Book lathe = leGuin.books.get(1);

        lem.books.add(lathe); // lathe.author is Lem now, and Le Guin's list is without it
        session.flush(); // one UPDATE

        System.out.println(leGuin.books.size() + " " + lem.books.size() + " " + lathe.author.require().name);

        lem.books.remove(lathe); // an orphan
        session.flush(); // one DELETE

        System.out.println(session.select(BOOK).count() + " books left");
    }

    private static void detached(Database db) {
        Author author = db.read(session -> session.select(AUTHOR)
                .where(AUTHOR.id.eq(1L))
                .fetch(selectIn(AUTHOR.books))
                .one());
        author.books.get(0).title = "The Dispossessed: An Ambiguous Utopia";
        author.books.add(new Book("Always Coming Home"));

        db.transaction(session -> {
            Author stored = session.merge(author); // one UPDATE and one INSERT at commit
            System.out.println(stored.books.size() + " of " + stored.name);
        });

        try {
            System.out.println(author.books.get(0).genres.size());
        } catch (LazyLoadException unloaded) {
            System.out.println(unloaded.getMessage());
        }
    }
}
