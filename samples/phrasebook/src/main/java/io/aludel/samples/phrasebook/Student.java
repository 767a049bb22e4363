package io.aludel.samples.phrasebook;

import static io.aludel.annotation.Cascade.SAVE;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;

/** Takes courses. */
@Entity(table = "students")
public class Student {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @Relationship(joinTable = "student_course", cascade = SAVE)
    Set<Course> courses = new LinkedHashSet<>();

    /** For Aludel, which fills the fields. */
    protected Student() {}

    Student(String name) {
        this.name = name;
    }
}
