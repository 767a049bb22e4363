package io.aludel.tests.fetching;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Is in a list of each strategy. */
@Entity(table = "course_talks")
public class Talk {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String title = "";

    @Relationship
    public @Nullable Ref<Course> batched;

    @Relationship
    public @Nullable Ref<Course> single;

    @Relationship
    public @Nullable Ref<Course> joined;

    @Relationship
    public @Nullable Ref<Course> bySecond;

    @Relationship
    public @Nullable Ref<Course> bySubquery;

    @Relationship
    public @Nullable Ref<Course> raised;

    /** For the mapper. */
    Talk() {}

    Talk(String title, Course course) {
        this.title = title;
        batched = Ref.of(course);
        single = Ref.of(course);
        joined = Ref.of(course);
        bySecond = Ref.of(course);
        bySubquery = Ref.of(course);
        raised = Ref.of(course);
    }
}
