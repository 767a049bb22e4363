package io.aludel.samples.phrasebook;

import static io.aludel.samples.phrasebook.QAuthor.AUTHOR;
import static io.aludel.samples.phrasebook.QBook.BOOK;
import static io.aludel.samples.phrasebook.QComment.COMMENT;
import static io.aludel.samples.phrasebook.QOrder.ORDER;
import static io.aludel.samples.phrasebook.QOrderItem.ORDER_ITEM;
import static io.aludel.samples.phrasebook.QPost.POST;
import static io.aludel.samples.phrasebook.QProduct.PRODUCT;
import static io.aludel.samples.phrasebook.QUser.USER;
import static io.aludel.sql.Sql.avg;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.LazyLoadException;
import io.aludel.StaleEntityException;
import io.aludel.sql.Condition;
import io.aludel.sql.Fetch;
import io.aludel.sql.Query;
import io.aludel.sql.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody looks up who comes from JPA. */
class JpaPhrasesTest extends Phrases {
    record Department(String name, long users, double salary) {}

    /** A named query is a constant: typed, checked by javac, its SQL is written once. */
    static final Select<Book> BOOKS_BY_AUTHOR =
            select(BOOK).where(BOOK.author().name.eq(param("author"))).orderBy(BOOK.title.asc());

    /** An entity graph is a fetch that is kept. */
    static final Fetch<Order, OrderItem> ITEMS = selectIn(ORDER.items).then(joined(ORDER_ITEM.product));

    @Test
    void persistFindRemove() {
        Author author = session.add(new Author("Ursula K. Le Guin"));
        author.books.add(new Book("The Dispossessed"));
        session.commit();

        Author found = session.find(AUTHOR, author.id).orElseThrow();
        found.name = "Ursula Kroeber Le Guin"; // dirty checking: one UPDATE of one column at commit
        session.commit();

        session.delete(found);
        session.commit();

        assertThat(db.select(AUTHOR.name).list()).containsExactly("J.K. Rowling");
    }

    @Test
    void jpql() {
        List<Book> books = session.select(BOOK)
                .where(BOOK.author().name.like("J%").and(BOOK.title.isNotNull()))
                .orderBy(BOOK.title.asc())
                .list();

        assertThat(books).hasSize(1);

        List<Author> authors = session.select(AUTHOR)
                .where(AUTHOR.books.any(BOOK.title.startsWith("Harry")))
                .fetch(joined(AUTHOR.books))
                .list();

        assertThat(statements(() -> assertThat(authors.get(0).books).hasSize(1)))
                .isZero();

        List<Department> departments = session.select(USER.department, count(), avg(USER.salary))
                .groupBy(USER.department)
                .having(count().gt(1L))
                .map(Department::new)
                .list();

        assertThat(departments).containsExactly(new Department("sales", 2, 2000));
    }

    @Test
    void criteria() {
        assertThat(found("Lap", null).count()).isEqualTo(1);
        assertThat(found(null, new BigDecimal("500")).count()).isEqualTo(2);
        assertThat(found(null, null).count()).isEqualTo(3);
    }

    Query<Product> found(@Nullable String text, @Nullable BigDecimal most) {
        Condition all = Condition.all();
        if (text != null) {
            all = all.and(PRODUCT.name.contains(text));
        }
        if (most != null) {
            all = all.and(PRODUCT.price.le(most));
        }
        return session.select(PRODUCT).where(all);
    }

    @Test
    void namedQueriesAndGraphs() {
        List<Book> books =
                BOOKS_BY_AUTHOR.on(session).bind("author", "J.K. Rowling").list();

        assertThat(books).hasSize(1);

        List<Order> orders = session.select(ORDER).fetch(ITEMS).list();

        assertThat(statements(() -> orders.forEach(order -> order.items.forEach(item -> item.product.require()))))
                .isZero();
    }

    @Test
    void detachedObjects() {
        session.close();
        Author author = db.read(
                work -> work.select(AUTHOR).fetch(selectIn(AUTHOR.books)).one());
        author.name = "Joanne Rowling";
        author.books.add(new Book("The Casual Vacancy"));

        db.transaction(work -> work.merge(author)); // one UPDATE, one INSERT

        assertThat(db.select(BOOK)
                        .where(BOOK.author().name.eq("Joanne Rowling"))
                        .count())
                .isEqualTo(2);
        assertThatThrownBy(() -> db.transaction(work -> work.merge(author))) // with the version of before
                .isInstanceOf(StaleEntityException.class);
        Post post = db.read(work -> work.select(POST).first().orElseThrow());
        assertThatThrownBy(() -> post.comments.size())
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining(".fetch(selectIn(POST.comments))");
    }

    @Test
    void loops() {
        long statements = statements(() -> {
            for (Author author : session.select(AUTHOR).list()) { // 1 statement
                for (Book book : author.books) { // 1 more, for the books of all authors
                    System.out.println(author.name + ": " + book.title);
                }
            }
        });

        assertThat(statements).isEqualTo(2);
    }

    @Test
    void bulkStatements() {
        User user = session.get(USER, bob.id);

        long raised = session.update(USER)
                .set(USER.salary, USER.salary.times(new BigDecimal("1.10")))
                .where(USER.department.eq("sales"))
                .execute();

        assertThat(raised).isEqualTo(2);
        assertThat(user.salary).isEqualByComparingTo("1100");

        session.deleteFrom(COMMENT).where(COMMENT.author().id.eq(bob.id)).execute();
    }

    @Test
    void nativeQueries() {
        List<Product> products = session.sql("select * from products where price < :most")
                .bind("most", 500)
                .as(PRODUCT)
                .list();

        assertThat(products).hasSize(2);

        List<Department> departments = session.sql(
                        "select department, count(*), avg(salary) from users group by department order by 1")
                .as(String.class, Long.class, Double.class, Department::new)
                .list();

        assertThat(departments).hasSize(2);
    }

    @Test
    void withoutASession() {
        session.close();
        UserDao users = new UserDao(db);
        User dora = users.insert(new User("Dora", 40));
        dora.age = 41;
        users.update(dora);
        users.upsert(dora);

        assertThat(users.findByUsername("Dora").orElseThrow().age).isEqualTo(41);

        Map<String, Integer> stock = Map.of("Laptop", 7, "Phone", 2);
        db.sql("update products set stock_quantity = :stock where name = :name")
                .batch(
                        stock.entrySet(),
                        (sql, entry) -> sql.bind("name", entry.getKey()).bind("stock", entry.getValue()));

        try (Stream<Product> all = db.select(PRODUCT).stream()) { // row by row, in constant memory
            all.forEach(product -> System.out.println(product.name));
        }

        assertThat(db.select(PRODUCT.stockQuantity)
                        .where(PRODUCT.name.eq("Phone"))
                        .one())
                .isEqualTo(2);
    }
}
