package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.oneByOne;
import static io.aludel.sql.Sql.raise;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.fetching.QCourse.COURSE;
import static io.aludel.tests.fetching.QLesson.LESSON;
import static io.aludel.tests.fetching.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.LazyLoadException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.sql.Fetch;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E: what {@code fetch =} in the mapping does: the same objects in the same order, in other statements. */
class MappedStrategiesTest extends FetchingSuite {
    private static final int COURSES = 3;

    @BeforeEach
    void storeCourses() {
        db.transaction(session -> {
            for (int i = 0; i < COURSES; i++) {
                Course course = session.add(new Course("c" + i));
                session.add(new Talk("a" + i, course));
                session.add(new Talk("b" + i, course));
                session.add(new Lesson(course));
            }
        });
    }

    private static List<Course> courses(Session session) {
        return session.select(COURSE).orderBy(COURSE.title.asc()).list();
    }

    /** Checks that each course has its talks, in the mapped order. */
    private static void assertTalks(List<Course> courses, Function<Course, List<Talk>> list) {
        assertThat(courses).hasSize(COURSES);
        for (int i = 0; i < COURSES; i++) {
            assertThat(list.apply(courses.get(i)))
                    .extracting(talk -> talk.title)
                    .containsExactly("b" + i, "a" + i);
        }
    }

    @Test
    void E76_listsComeInTheStatementsThatTheirMappingSays() {
        read(session -> assertStatements(3, () -> {
            List<Course> courses = courses(session);
            assertTalks(courses, course -> course.joined);
            assertTalks(courses, course -> course.bySecond);
            assertTalks(courses, course -> course.bySubquery);
        }));
        read(session -> {
            List<Course> courses = courses(session);
            assertStatements(1, () -> assertTalks(courses, course -> course.batched));
            assertStatements(COURSES, () -> assertTalks(courses, course -> course.single));
            assertStatements(
                    0,
                    () -> assertThatThrownBy(() -> courses.get(0).raised.size())
                            .isInstanceOf(LazyLoadException.class)
                            .hasMessageContaining("Course.raised")
                            .hasMessageContaining("selectIn(COURSE.raised)"));
        });
    }

    @Test
    void E78_aLimitCountsOwnersWhateverTheMappingSays() {
        read(session -> {
            List<Course> two =
                    session.select(COURSE).orderBy(COURSE.title.desc()).limit(2).list();
            assertThat(two).extracting(course -> course.title).containsExactly("c2", "c1");
            assertStatements(
                    0,
                    () -> two.forEach(
                            course -> assertThat(course.joined).hasSize(2).isEqualTo(course.bySecond)));
        });
    }

    @Test
    void E76_whatIsFoundByItsKeyComesWithTheSame() {
        Long id = db.select(COURSE.id).orderBy(COURSE.title.asc()).first().orElseThrow();
        read(session -> {
            Course course = session.get(COURSE, id);
            assertStatements(0, () -> {
                assertThat(course.joined).extracting(talk -> talk.title).containsExactly("b0", "a0");
                assertThat(course.bySecond).hasSize(2);
                assertThat(course.bySubquery).hasSize(2);
            });
        });
    }

    private static List<Function<Lesson, @Nullable Ref<Course>>> eager() {
        return List.of(lesson -> lesson.joined, lesson -> lesson.bySecond, lesson -> lesson.bySubquery);
    }

    @Test
    void E82_referencesComeInTheStatementsThatTheirMappingSays() {
        for (Function<Lesson, @Nullable Ref<Course>> reference : eager()) {
            read(session -> {
                List<Lesson> lessons =
                        session.select(LESSON).orderBy(LESSON.id.asc()).list();
                assertStatements(0, () -> {
                    for (int i = 0; i < COURSES; i++) {
                        assertThat(target(reference.apply(lessons.get(i))).title)
                                .isEqualTo("c" + i);
                    }
                });
            });
        }
    }

    @Test
    void E82_lazyReferencesAreAskedForTogetherOrOneByOne() {
        lazyReferences(
                1, lesson -> lesson.batched, lazy(LESSON.joined), lazy(LESSON.bySecond), lazy(LESSON.bySubquery));
        lazyReferences(
                COURSES, lesson -> lesson.single, lazy(LESSON.joined), lazy(LESSON.bySecond), lazy(LESSON.bySubquery));
    }

    /** Reads lessons alone, and asks for a reference of each: the courses bring three lists along, in three statements. */
    @SafeVarargs
    private void lazyReferences(
            int times, Function<Lesson, @Nullable Ref<Course>> reference, Fetch<Lesson, Course>... others) {
        read(session -> {
            var query = session.select(LESSON).orderBy(LESSON.id.asc());
            for (Fetch<Lesson, Course> each : others) {
                query = query.fetch(each);
            }
            List<Lesson> lessons = query.list();
            assertStatements(
                    times * 4,
                    () -> lessons.forEach(lesson ->
                            assertThat(target(reference.apply(lesson)).title).startsWith("c")));
            assertThat(lessons.get(0).raised).isNotNull();
        });
    }

    @Test
    void E76_aQueryOverridesTheMapping() {
        List<Fetch<Course, Talk>> strategies = List.of(
                joined(COURSE.raised),
                selectIn(COURSE.raised),
                subquery(COURSE.raised),
                lazy(COURSE.raised),
                oneByOne(COURSE.raised));
        List<Integer> later = List.of(0, 0, 0, 1, COURSES);
        for (int i = 0; i < strategies.size(); i++) {
            Fetch<Course, Talk> fetch = strategies.get(i);
            int expected = later.get(i);
            read(session -> {
                List<Course> courses = session.select(COURSE)
                        .orderBy(COURSE.title.asc())
                        .fetch(fetch)
                        .list();
                assertStatements(expected, () -> assertTalks(courses, course -> course.raised));
            });
        }
        read(session -> {
            Course course = session.select(COURSE)
                    .fetch(raise(COURSE.joined))
                    .orderBy(COURSE.title.asc())
                    .first()
                    .orElseThrow();
            assertThatThrownBy(course.joined::size).isInstanceOf(LazyLoadException.class);
        });
    }

    @Test
    void E76_oneByOneLoadsForTheObjectThatIsAsked() {
        writers(3, 2);
        read(session -> {
            List<Writer> writers =
                    session.select(WRITER).fetch(oneByOne(WRITER.novels)).list();
            assertStatements(1, () -> assertThat(writers.get(0).novels).hasSize(2));
            assertStatements(
                    2, () -> writers.forEach(writer -> assertThat(writer.novels).hasSize(2)));
        });
    }
}
