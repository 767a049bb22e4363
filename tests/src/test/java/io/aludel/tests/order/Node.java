package io.aludel.tests.order;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A tree: rows that refer to rows of their own table. */
@Entity(table = "nodes")
@ForeignKey(columns = "parent_id", references = Node.class)
public class Node {
    @Id
    public long id;

    @Column(length = 40, unique = true)
    public String name = "";

    public @Nullable Long parentId;

    /** For the mapper. */
    public Node() {}

    /** Makes a node; without a parent it is a root. */
    public Node(long id, @Nullable Long parentId) {
        this.id = id;
        this.name = "n" + id;
        this.parentId = parentId;
    }
}
