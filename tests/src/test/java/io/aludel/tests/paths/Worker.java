package io.aludel.tests.paths;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refers to itself: by a boss, and by friends over a join table. */
@Entity(table = "path_worker")
public class Worker {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship
    public @Nullable Ref<Worker> boss = Ref.empty();

    @Relationship(mappedBy = "boss")
    public List<Worker> reports = new ArrayList<>();

    @Relationship(joinTable = "path_worker_friend")
    public Set<Worker> friends = new LinkedHashSet<>();

    /** For the mapper. */
    Worker() {}

    Worker(String name) {
        this.name = name;
    }
}
