package io.aludel.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a window function sees for each row. Immutable; {@link Sql#window} begins one with all rows.
 */
public final class Window implements Node {
    static final Window ALL = new Window(List.of(), List.of(), null);

    private final List<Node> partition;
    private final List<Sorting> order;
    private final @Nullable String frame;

    private Window(List<Node> partition, List<Sorting> order, @Nullable String frame) {
        this.partition = partition;
        this.order = order;
        this.frame = frame;
    }

    /** Keeps the rows that are equal to the row in all of the expressions. */
    public Window partitionBy(Expression<?>... expressions) {
        List<Node> nodes = new ArrayList<>(partition);
        Arrays.stream(expressions).map(Expression::node).forEach(nodes::add);
        return new Window(List.copyOf(nodes), order, frame);
    }

    /** Orders the rows. Without a frame an aggregate then sees the rows up to this one, and those equal to it. */
    public Window orderBy(Sorting... sortings) {
        List<Sorting> all = new ArrayList<>(order);
        all.addAll(Arrays.asList(sortings));
        return new Window(partition, List.copyOf(all), frame);
    }

    /** Keeps the rows from one to another, counted by rows. */
    public Window rows(FrameBound from, FrameBound to) {
        return new Window(partition, order, "ROWS BETWEEN " + from.sql() + " AND " + to.sql());
    }

    /** Keeps the rows from one to another, where rows that are equal in the order are in or out together. */
    public Window range(FrameBound from, FrameBound to) {
        return new Window(partition, order, "RANGE BETWEEN " + from.sql() + " AND " + to.sql());
    }

    @Override
    public void render(SqlWriter out) {
        if (!partition.isEmpty()) {
            out.text("PARTITION BY ").list(partition);
        }
        if (!order.isEmpty()) {
            out.text(partition.isEmpty() ? "ORDER BY " : " ORDER BY ").list(order);
        }
        if (frame != null) {
            out.text(partition.isEmpty() && order.isEmpty() ? frame : " " + frame);
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("window").add(partition.size()).add(order.size()).add(frame == null ? "" : frame);
        partition.forEach(node -> node.shape(key));
        order.forEach(sorting -> sorting.shape(key));
    }
}
