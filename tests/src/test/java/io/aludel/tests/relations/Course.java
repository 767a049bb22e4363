package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has students. */
@Entity(table = "courses")
public class Course {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String title = "";

    @Relationship(mappedBy = "courses", cascade = Cascade.SAVE, orderBy = "name")
    public List<Student> students = new ArrayList<>();

    /** For the mapper. */
    public Course() {}

    /** Makes one. */
    public Course(String title) {
        this.title = title;
    }
}
