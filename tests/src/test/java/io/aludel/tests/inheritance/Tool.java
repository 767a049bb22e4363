package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The base of a hierarchy, linked to jobs by a table that it declares. */
@Entity(table = "tools")
@Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
public class Tool {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(joinTable = "tool_jobs", orderBy = "title")
    public List<Job> jobs = new ArrayList<>();

    /** For the mapper. */
    public Tool() {}

    /** Makes a tool. */
    public Tool(String name) {
        this.name = name;
    }
}
