package io.aludel.samples.phrasebook;

import static io.aludel.samples.phrasebook.QAuthor.AUTHOR;
import static io.aludel.samples.phrasebook.QBook.BOOK;
import static io.aludel.samples.phrasebook.QComment.COMMENT;
import static io.aludel.samples.phrasebook.QPost.POST;
import static io.aludel.samples.phrasebook.QProfile.PROFILE;
import static io.aludel.samples.phrasebook.QStudent.STUDENT;
import static io.aludel.samples.phrasebook.QTag.TAG;
import static io.aludel.samples.phrasebook.QUser.USER;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.raise;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.ConnectionException;
import io.aludel.Database;
import io.aludel.IntegrityException;
import io.aludel.LazyLoadException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.ValidationException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** "SQLAlchemy ORM: Complete Guide", sessions and relationships. */
class GuideObjectsTest extends Phrases {
    /** Engine and session */
    @Test
    void engineAndSession() {
        // engine = create_engine("sqlite:///:memory:", pool_size=10)
        Database engine =
                Database.builder().url("jdbc:sqlite::memory:").poolSize(10).open();
        // Base.metadata.create_all(engine)
        engine.schema().createAll();
        // with Session(engine) as session:
        //     user = User(name='Dora', email='dora@example.com')
        //     session.add(user)
        //     session.commit()
        engine.transaction(session -> {
            User user = new User("Dora", 40);
            session.add(user);
        });
        // session = Session(engine)
        // try:
        //     user = session.query(User).filter_by(name='Dora').first()
        //     print(user.email)
        // finally:
        //     session.close()
        try (Session session = engine.openSession()) {
            User user =
                    session.select(USER).where(USER.username.eq("Dora")).first().orElseThrow();
            System.out.println(user.email);
        }

        assertThat(engine.select(USER.email).list()).containsExactly("dora@example.com");
        engine.close();
    }

    /** Validation */
    @Test
    void validation() {
        // @validates('email')
        // def validate_email(self, key, value):
        //     if '@' not in value:
        //         raise ValueError("Invalid email address")
        User user = new User("Dora", 151);
        user.email = "nobody";
        session.add(user);

        assertThatThrownBy(() -> session.commit())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Invalid email address")
                .hasMessageContaining("Invalid age");
    }

    /** One to many */
    @Test
    void oneToMany() {
        // author = Author(name="Ursula K. Le Guin")
        // book = Book(title="The Dispossessed", author=author)
        // session.add(author)
        // session.commit()
        Author author = new Author("Ursula K. Le Guin");
        Book book = new Book("The Dispossessed");
        author.books.add(book);
        session.add(author);
        session.commit();

        assertThat(book.author.get()).isSameAs(author);
        // author = session.query(Author).first()
        // print(author.books)
        Author first = session.select(AUTHOR).orderBy(AUTHOR.id.asc()).first().orElseThrow();
        System.out.println(first.books);

        assertThat(first.books).extracting(each -> each.title).containsExactly("Harry Potter");
        // relationship("Book", cascade="all, delete-orphan")
        session.delete(first);
        session.commit();

        assertThat(db.select(BOOK.title).list()).containsExactly("The Dispossessed");
    }

    /** Many to many */
    @Test
    void manyToMany() {
        // student = Student(name="Alice")
        // course = Course(name="Python 101")
        // student.courses.append(course)
        // session.add(student)
        // session.commit()
        Student student = new Student("Alice");
        Course course = new Course("Python 101");
        student.courses.add(course);
        session.add(student);
        session.commit();

        assertThat(course.students).containsExactly(student);
        // student = session.query(Student).first()
        // print(student.courses)
        Student found = session.select(STUDENT).first().orElseThrow();
        System.out.println(found.courses);

        assertThat(found.courses).containsExactly(course);
    }

    /** One to one */
    @Test
    void oneToOne() {
        User user = session.get(USER, alice.id);
        // user.profile = UserProfile(bio='...')
        // session.commit()
        user.profile.set(new Profile("Likes snakes."));
        session.commit();

        assertThat(db.select(PROFILE).where(PROFILE.user.eq(user)).one().bio).isEqualTo("Likes snakes.");
        // print(user.profile.bio)
        System.out.println(user.profile.require().bio);
    }

    /** How relationships are loaded */
    @Test
    void loading() {
        // relationship("Book", lazy="select")
        List<Author> whenAsked =
                session.select(AUTHOR).fetch(lazy(AUTHOR.books)).list();
        // relationship("Book", lazy="joined")
        List<Author> byJoin = session.select(AUTHOR).fetch(joined(AUTHOR.books)).list();
        // relationship("Book", lazy="subquery")
        List<Author> bySubquery =
                session.select(AUTHOR).fetch(subquery(AUTHOR.books)).list();
        // relationship("Book", lazy="selectin")
        List<Author> byKeys =
                session.select(AUTHOR).fetch(selectIn(AUTHOR.books)).list();

        assertThat(whenAsked).isEqualTo(byJoin).isEqualTo(bySubquery).isEqualTo(byKeys);
        session.clear();
        // relationship("Book", lazy="raise")
        List<Author> never = session.select(AUTHOR).fetch(raise(AUTHOR.books)).list();

        assertThatThrownBy(() -> never.get(0).books.size()).isInstanceOf(LazyLoadException.class);
    }

    /** No N+1 */
    @Test
    void eachPostWithItsAuthor() {
        // posts = session.query(Post).options(joinedload(Post.author)).all()
        // for post in posts:
        //     print(post.author.name)  # No additional queries
        List<Post> posts = session.select(POST).fetch(joined(POST.author)).list();
        for (Post post : posts) {
            System.out.println(post.author.require().username);
        }

        session.clear();
        // posts = session.query(Post).all()
        // for post in posts:
        //     print(post.author.name)  # Separate query for each post
        long sent = statements(() -> {
            for (Post post : session.select(POST).list()) {
                System.out.println(post.author.require().username); // one query for all of them
            }
        });

        assertThat(sent).isEqualTo(2);
    }

    /** A blog */
    @Test
    void blog() {
        // user = User(username='dora', email='dora@example.com')
        // post = Post(title='More Tips', content='...', author=user)
        User user = new User("Dora", 40);
        Post post = new Post("More Tips", "...");
        user.posts.add(post);
        // python_tag = session.query(Tag).filter_by(name='python').one()
        // post.tags.append(python_tag)
        Tag pythonTag = session.select(TAG).where(TAG.name.eq("python")).one();
        post.tags.add(pythonTag);
        // comment = Comment(content='Great post!', post=post, author=user)
        Comment comment = new Comment("Great post!");
        comment.author = Ref.of(user);
        post.comments.add(comment);
        // session.add(user)
        // session.commit()
        session.add(user);
        session.commit();

        assertThat(db.select(COMMENT)
                        .where(COMMENT.post().author().username.eq("Dora"))
                        .one()
                        .content)
                .isEqualTo("Great post!");
        assertThat(pythonTag.posts).hasSize(2);
    }

    /** Errors */
    @Test
    void errors() {
        session.add(new User("Alice", 31));
        // try:
        //     session.commit()
        // except IntegrityError:
        //     session.rollback()
        //     print("Duplicate data or constraint violation")
        // except OperationalError:
        //     session.rollback()
        //     print("Database connection error")
        try {
            session.commit();
        } catch (IntegrityException broken) {
            session.rollback();
            System.out.println("Duplicate data or constraint violation");
        } catch (ConnectionException lost) {
            session.rollback();
            System.out.println("Database connection error");
        }

        assertThat(session.select(USER).count()).isEqualTo(3);
    }

    /** Many at once */
    @Test
    void batches() {
        List<User> items =
                IntStream.range(0, 100).mapToObj(i -> new User("user" + i, i)).toList();
        // session.add_all(items)
        // session.commit()
        session.addAll(items);
        session.commit();

        assertThat(session.select(USER).count()).isEqualTo(103);
        // session.query(User).filter(User.age > 60).delete()
        // session.commit()
        session.deleteFrom(USER).where(USER.age.gt(65)).execute();
        session.commit();

        assertThat(session.select(USER).count()).isEqualTo(69);
    }
}
