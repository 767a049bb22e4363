package io.aludel.tests.fetching;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has a reference of each strategy. */
@Entity(table = "course_lessons")
public class Lesson {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship(fetch = FetchStrategy.BATCH)
    public @Nullable Ref<Course> batched;

    @Relationship(fetch = FetchStrategy.SELECT)
    public @Nullable Ref<Course> single;

    @Relationship(fetch = FetchStrategy.JOIN)
    public @Nullable Ref<Course> joined;

    @Relationship(fetch = FetchStrategy.SELECT_IN)
    public @Nullable Ref<Course> bySecond;

    @Relationship(fetch = FetchStrategy.SUBQUERY)
    public @Nullable Ref<Course> bySubquery;

    @Relationship(fetch = FetchStrategy.RAISE)
    public @Nullable Ref<Course> raised;

    /** For the mapper. */
    Lesson() {}

    Lesson(Course course) {
        batched = Ref.of(course);
        single = Ref.of(course);
        joined = Ref.of(course);
        bySecond = Ref.of(course);
        bySubquery = Ref.of(course);
        raised = Ref.of(course);
    }
}
