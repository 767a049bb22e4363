package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Needs tools of every class: the second side of their relationship. */
@Entity(table = "jobs")
public class Job {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String title = "";

    @Relationship(mappedBy = "jobs", orderBy = "name")
    public List<Tool> tools = new ArrayList<>();

    /** For the mapper. */
    public Job() {}

    /** Makes a job. */
    public Job(String title) {
        this.title = title;
    }
}
