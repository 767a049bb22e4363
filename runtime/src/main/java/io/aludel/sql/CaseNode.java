package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code CASE WHEN condition THEN value ... ELSE value END}. */
record CaseNode(List<Branch> branches, @Nullable Node otherwise) implements Node {
    record Branch(Node condition, Node value) {}

    CaseNode {
        branches = List.copyOf(branches);
    }

    CaseNode with(Condition condition, Node value) {
        List<Branch> more = new ArrayList<>(branches);
        more.add(new Branch(condition.node(), value));
        return new CaseNode(more, otherwise);
    }

    @Override
    public void render(SqlWriter out) {
        out.text("CASE");
        for (Branch branch : branches) {
            out.text(" WHEN ")
                    .condition(branch.condition, Precedence.CONDITION_FRAGMENT)
                    .text(" THEN ")
                    .node(branch.value);
        }
        if (otherwise != null) {
            out.text(" ELSE ").node(otherwise);
        }
        out.text(" END");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("case").add(branches.size()).add(otherwise != null);
        for (Branch branch : branches) {
            branch.condition.shape(key);
            branch.value.shape(key);
        }
        if (otherwise != null) {
            otherwise.shape(key);
        }
    }
}
