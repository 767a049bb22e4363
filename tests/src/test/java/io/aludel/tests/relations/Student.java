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

/** In courses. */
@Entity(table = "students")
public class Student {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(joinTable = "enrolments", cascade = Cascade.SAVE, orderBy = "title")
    public List<Course> courses = new ArrayList<>();

    /** For the mapper. */
    public Student() {}

    /** Makes one. */
    public Student(String name) {
        this.name = name;
    }
}
