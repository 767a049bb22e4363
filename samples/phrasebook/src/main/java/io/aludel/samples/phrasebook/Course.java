package io.aludel.samples.phrasebook;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Is taken by students. */
@Entity(table = "courses")
public class Course {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @Relationship(mappedBy = "courses", orderBy = "name")
    List<Student> students = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected Course() {}

    Course(String name) {
        this.name = name;
    }
}
