package io.aludel.samples.phrasebook;

import static io.aludel.samples.phrasebook.QOrder.ORDER;
import static io.aludel.samples.phrasebook.QPost.POST;
import static io.aludel.samples.phrasebook.QProduct.PRODUCT;
import static io.aludel.samples.phrasebook.QUser.USER;
import static io.aludel.sql.Sql.avg;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.insertInto;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.min;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.NamedTable;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.Page;
import io.aludel.sql.Pageable;
import io.aludel.sql.Row2;
import io.aludel.sql.TextColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "SQLAlchemy ORM: Complete Guide", the queries. */
class GuideQueriesTest extends Phrases {
    record DepartmentStatistics(String department, long count, double averageSalary) {}

    /** Tables without classes (Core) */
    @Test
    void core() {
        // users_table = Table('accounts', metadata,
        //     Column('id', Integer, primary_key=True),
        //     Column('name', String(50)),
        //     Column('email', String(100)))
        // metadata.create_all(engine)
        Table definition = Table.named("accounts")
                .column(TableColumn.required("id", ColumnType.of(BasicType.LONG)))
                .column(TableColumn.nullable("name", ColumnType.of(BasicType.STRING, 50)))
                .column(TableColumn.nullable("email", ColumnType.of(BasicType.STRING, 100)))
                .primaryKey("accounts_pk", "id")
                .build();
        NamedTable accounts = table(definition);
        NumberColumn<Long> id = accounts.numberColumn("id", Long.class);
        TextColumn name = accounts.textColumn("name");
        TextColumn email = accounts.textColumn("email");
        db.schema().create(definition);

        // insert_stmt = users_table.insert().values(name='Alice', email='alice@example.com')
        // conn.execute(insert_stmt)
        db.execute(insertInto(accounts).values(id.to(1L), name.to("Alice"), email.to("alice@example.com")));

        // select_stmt = select(users_table).where(users_table.c.name == 'Alice')
        // result = conn.execute(select_stmt)
        List<Row2<String, String>> result = db.list(select(name, email).where(name.eq("Alice")));

        assertThat(result).containsExactly(new Row2<>("Alice", "alice@example.com"));
        db.execute(deleteFrom(accounts).allRows());
        db.schema().drop(definition);
    }

    /** Basic queries */
    @Test
    void basicQueries() {
        // users = session.query(User).all()
        List<User> users = session.select(USER).list();

        assertThat(users).hasSize(3);
        // user = session.query(User).first()
        Optional<User> first = session.select(USER).first();

        assertThat(first).isPresent();
        // user = session.query(User).get(1)
        User user = session.get(USER, alice.id);

        assertThat(user.username).isEqualTo("Alice");
        // count = session.query(User).count()
        long number = session.select(USER).count();

        assertThat(number).isEqualTo(3);
        // users = session.query(User).filter(User.age > 25).all()
        List<User> older = session.select(USER).where(USER.age.gt(25)).list();

        assertThat(older).hasSize(2);
        // users = session.query(User).filter_by(name='Alice').all()
        List<User> named = session.select(USER).where(USER.username.eq("Alice")).list();

        assertThat(named).containsExactly(user);
    }

    /** Conditions */
    @Test
    void conditions() {
        // users = session.query(User).filter(User.name == 'Alice').all()
        List<User> equal = session.select(USER).where(USER.username.eq("Alice")).list();

        assertThat(equal).hasSize(1);
        // users = session.query(User).filter(User.age != 25).all()
        List<User> different = session.select(USER).where(USER.age.ne(25)).list();

        assertThat(different).hasSize(2);
        // users = session.query(User).filter(User.status.in_(['active', 'pending'])).all()
        List<User> in =
                session.select(USER).where(USER.status.in("active", "pending")).list();

        assertThat(in).hasSize(2);
        // users = session.query(User).filter(User.name.like('A%')).all()
        List<User> like = session.select(USER).where(USER.username.like("A%")).list();

        assertThat(like).hasSize(1);
        // users = session.query(User).filter(User.phone == None).all()
        // users = session.query(User).filter(User.phone.is_(None)).all()
        List<User> withoutPhone =
                session.select(USER).where(USER.phone.isNull()).list();

        assertThat(withoutPhone).hasSize(2);
        // users = session.query(User).filter(User.age.between(20, 30)).all()
        List<User> between =
                session.select(USER).where(USER.age.between(20, 30)).list();

        assertThat(between).hasSize(2);
    }

    /** And, or, not */
    @Test
    void logicalOperators() {
        // users = session.query(User).filter(and_(User.age > 25, User.status == 'active')).all()
        List<User> both = session.select(USER)
                .where(USER.age.gt(25).and(USER.status.eq("active")))
                .list();

        assertThat(both).hasSize(1);
        // users = session.query(User).filter(or_(User.name == 'Alice', User.name == 'Bob')).all()
        List<User> either = session.select(USER)
                .where(USER.username.eq("Alice").or(USER.username.eq("Bob")))
                .list();

        assertThat(either).hasSize(2);
        // users = session.query(User).filter(not_(User.status == 'inactive')).all()
        List<User> not =
                session.select(USER).where(USER.status.eq("inactive").not()).list();

        assertThat(not).hasSize(2);
        // users = session.query(User).filter(
        //     or_(and_(User.age > 25, User.status == 'active'), User.is_admin == True)).all()
        List<User> combined = session.select(USER)
                .where(USER.age.gt(25).and(USER.status.eq("active")).or(USER.admin))
                .list();

        assertThat(combined).hasSize(1);
    }

    /** Order and slices */
    @Test
    void sortingAndLimiting() {
        // users = session.query(User).order_by(User.name).all()
        List<User> byName = session.select(USER).orderBy(USER.username.asc()).list();

        assertThat(byName).extracting(user -> user.username).containsExactly("Alice", "Bob", "Carol");
        // users = session.query(User).order_by(User.age.desc()).all()
        List<User> byAge = session.select(USER).orderBy(USER.age.desc()).list();

        assertThat(byAge).extracting(user -> user.age).containsExactly(61, 30, 25);
        // users = session.query(User).order_by(User.department, User.age.desc()).all()
        List<User> byBoth = session.select(USER)
                .orderBy(USER.department.asc(), USER.age.desc())
                .list();

        assertThat(byBoth).extracting(user -> user.username).containsExactly("Carol", "Alice", "Bob");
        // users = session.query(User).limit(10).offset(20).all()
        List<User> slice =
                session.select(USER).orderBy(USER.id.asc()).limit(10).offset(20).list();

        assertThat(slice).isEmpty();
        // page = 2
        // per_page = 2
        // users = session.query(User).limit(per_page).offset((page - 1) * per_page).all()
        Page<User> page = session.select(USER)
                .orderBy(USER.id.asc())
                .page(Pageable.ofSize(2).page(2));

        assertThat(page.rows()).hasSize(1);
    }

    /** Aggregates and groups */
    @Test
    void aggregations() {
        // count = session.query(func.count(User.id)).scalar()
        long number = session.select(count(USER.id)).one();

        assertThat(number).isEqualTo(3);
        // total = session.query(func.sum(Order.amount)).scalar()
        BigDecimal total = session.select(sum(ORDER.totalAmount)).one();

        assertThat(total).isEqualByComparingTo("3849.78");
        // avg_age = session.query(func.avg(User.age)).scalar()
        double averageAge = session.select(avg(USER.age)).one();

        assertThat(averageAge).isBetween(38.6, 38.7);
        // min_price = session.query(func.min(Product.price)).scalar()
        // max_price = session.query(func.max(Product.price)).scalar()
        BigDecimal lowest = session.select(min(PRODUCT.price)).one();
        BigDecimal highest = session.select(max(PRODUCT.price)).one();

        assertThat(lowest).isEqualByComparingTo("9.90");
        assertThat(highest).isEqualByComparingTo("999.99");
        // results = session.query(User.department,
        //     func.count(User.id).label('count'),
        //     func.avg(User.salary).label('avg_salary')).group_by(User.department).all()
        // for dept, count, avg_salary in results:
        //     print(f"{dept}: {count} employees, avg salary: {avg_salary}")
        List<DepartmentStatistics> results = session.select(USER.department, count(USER.id), avg(USER.salary))
                .groupBy(USER.department)
                .map(DepartmentStatistics::new)
                .list();
        for (DepartmentStatistics each : results) {
            System.out.println(
                    each.department() + ": " + each.count() + " employees, average salary: " + each.averageSalary());
        }

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new DepartmentStatistics("sales", 2, 2000), new DepartmentStatistics("it", 1, 4000));
    }

    /** Distinct values */
    @Test
    void distinct() {
        // departments = session.query(User.department).distinct().all()
        List<String> departments = session.select(USER.department).distinct().list();

        assertThat(departments).containsExactlyInAnyOrder("sales", "it");
        // active_depts = session.query(User.department).filter(User.is_active == True).distinct().all()
        List<String> ofActive =
                session.select(USER.department).where(USER.active).distinct().list();

        assertThat(ofActive).containsExactly("sales");
    }

    /** Queries of a blog */
    @Test
    void blog() {
        User user = session.get(USER, alice.id);
        // all_posts = session.query(Post).all()
        List<Post> allPosts = session.select(POST).list();

        assertThat(allPosts).hasSize(2);
        // user_posts = session.query(Post).filter_by(author_id=user.id).all()
        List<Post> userPosts = session.select(POST).where(POST.author.eq(user)).list();

        assertThat(userPosts).hasSize(1);
        // published_posts = session.query(Post).filter(Post.published == True).all()
        List<Post> publishedPosts = session.select(POST).where(POST.published).list();

        assertThat(publishedPosts).isEqualTo(userPosts);
    }

    /** Only what is needed */
    @Test
    void onlyWhatIsNeeded() {
        // session.query(User.id, User.name).all()
        List<Row2<Long, String>> names = session.select(USER.id, USER.username).list();

        assertThat(names).contains(new Row2<>(alice.id, "Alice"));
        // users = session.query(User).limit(100).all()
        List<User> users = session.select(USER).limit(100).list();

        assertThat(users).hasSize(3);
    }
}
