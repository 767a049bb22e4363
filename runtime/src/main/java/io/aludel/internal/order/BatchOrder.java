package io.aludel.internal.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes batches of steps whose dependencies have no circle: steps of the same kind, table and columns together, as many as
 * possible at once. A group that can be sent as a whole goes first, because waiting could not make it larger; otherwise the
 * first group that is ready at all.
 */
final class BatchOrder {
    private record Key(StepKind kind, int rank, String table, String columns) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
                .thenComparing(key -> key.kind == StepKind.DELETE ? -key.rank : key.rank)
                .thenComparing(Key::table)
                .thenComparing(Key::columns);
    }

    private final Dependencies graph;
    private final int[] waiting;
    private final List<BatchGroup> groupOf = new ArrayList<>();
    private final Map<Key, BatchGroup> groups = new TreeMap<>(Key.ORDER);
    private final List<Batch> batches = new ArrayList<>();

    private BatchOrder(Dependencies graph) {
        this.graph = graph;
        this.waiting = new int[graph.size()];
    }

    static List<Batch> of(Dependencies graph) {
        BatchOrder order = new BatchOrder(graph);
        order.group();
        int left = graph.size();
        while (left > 0) {
            left -= order.takeBatch();
        }
        return order.batches;
    }

    private void group() {
        for (int position = 0; position < graph.size(); position++) {
            Step step = graph.step(position);
            RowTable table = step.row().table();
            Key key = new Key(
                    step.kind(), table.rank(), table.name(), step.columns().toString());
            BatchGroup group = groups.computeIfAbsent(key, absent -> new BatchGroup(absent.kind));
            group.expect();
            groupOf.add(group);
            graph.following(position).forEach(dependency -> waiting[dependency.to()]++);
        }
        for (int position = 0; position < graph.size(); position++) {
            if (waiting[position] == 0) {
                groupOf.get(position).makeReady(position);
            }
        }
    }

    private int takeBatch() {
        BatchGroup chosen = null;
        List<Integer> next = List.of();
        for (BatchGroup group : groups.values()) {
            if (group.isReady()) {
                List<Integer> possible = group.next(this);
                if (chosen == null || group.isAll(possible)) {
                    chosen = group;
                    next = possible;
                }
                if (group.isAll(possible)) {
                    break;
                }
            }
        }
        send(chosen, next);
        return next.size();
    }

    private void send(@Nullable BatchGroup group, List<Integer> positions) {
        if (group == null) {
            throw new IllegalStateException("The dependencies have a circle");
        }
        batches.add(new Batch(group.kind(), positions.stream().map(graph::step).toList()));
        for (int position : positions) {
            for (Dependency dependency : graph.following(position)) {
                if (--waiting[dependency.to()] == 0) {
                    groupOf.get(dependency.to()).makeReady(dependency.to());
                }
            }
        }
        group.remove(positions);
    }

    List<Dependency> following(int position) {
        return graph.following(position);
    }

    BatchGroup groupOf(int position) {
        return groupOf.get(position);
    }

    int waiting(int position) {
        return waiting[position];
    }
}
