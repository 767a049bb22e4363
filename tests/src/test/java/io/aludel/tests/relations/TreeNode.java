package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has children, which go with it. */
@Entity(table = "tree_nodes")
public class TreeNode {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship
    @Column(nullable = true)
    public Ref<TreeNode> parent = Ref.empty();

    @Relationship(mappedBy = "parent", cascade = Cascade.ALL, orphanDelete = true, orderBy = "name")
    public List<TreeNode> children = new ArrayList<>();

    /** For the mapper. */
    public TreeNode() {}

    /** Makes one. */
    public TreeNode(String name) {
        this.name = name;
    }
}
