package io.aludel.tests.shop;

import io.aludel.annotation.AfterLoad;
import io.aludel.annotation.BeforeDelete;
import io.aludel.annotation.BeforeInsert;
import io.aludel.annotation.BeforeUpdate;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Transient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Life-cycle methods, and an enum. */
@Entity(table = "tasks")
public class Task {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String title = "";
    public Status status = Status.OPEN;
    public short priority;

    @Transient
    public final List<String> calls = new ArrayList<>();

    /** For the mapper. */
    public Task() {}

    /** Makes a task. */
    public Task(String title) {
        this.title = title;
    }

    @BeforeInsert
    void inserting() {
        calls.add("insert");
        title = title.strip();
    }

    @BeforeUpdate
    void updating() {
        calls.add("update");
        title = title.strip();
    }

    @BeforeDelete
    void deleting() {
        calls.add("delete");
    }

    @AfterLoad
    void loaded() {
        calls.add("load");
    }

    /** How far a task is. */
    public enum Status {
        OPEN,
        DONE
    }
}
