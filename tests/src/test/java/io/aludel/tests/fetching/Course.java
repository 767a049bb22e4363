package io.aludel.tests.fetching;

import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a list of each strategy. */
@Entity(table = "taught_courses")
public class Course {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String title = "";

    @Relationship(mappedBy = "batched", fetch = FetchStrategy.BATCH, orderBy = "title desc")
    public List<Talk> batched = new ArrayList<>();

    @Relationship(mappedBy = "single", fetch = FetchStrategy.SELECT, orderBy = "title desc")
    public List<Talk> single = new ArrayList<>();

    @Relationship(mappedBy = "joined", fetch = FetchStrategy.JOIN, orderBy = "title desc")
    public List<Talk> joined = new ArrayList<>();

    @Relationship(mappedBy = "bySecond", fetch = FetchStrategy.SELECT_IN, orderBy = "title desc")
    public List<Talk> bySecond = new ArrayList<>();

    @Relationship(mappedBy = "bySubquery", fetch = FetchStrategy.SUBQUERY, orderBy = "title desc")
    public List<Talk> bySubquery = new ArrayList<>();

    @Relationship(mappedBy = "raised", fetch = FetchStrategy.RAISE, orderBy = "title desc")
    public List<Talk> raised = new ArrayList<>();

    /** For the mapper. */
    Course() {}

    Course(String title) {
        this.title = title;
    }
}
