package io.aludel.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The steps that could be one batch, if nothing had to come between them. */
final class BatchGroup {
    private final StepKind kind;
    private final TreeSet<Integer> ready = new TreeSet<>();
    private int remaining;

    BatchGroup(StepKind kind) {
        this.kind = kind;
    }

    StepKind kind() {
        return kind;
    }

    void expect() {
        remaining++;
    }

    void makeReady(int position) {
        ready.add(position);
    }

    void remove(List<Integer> positions) {
        positions.forEach(ready::remove);
        remaining -= positions.size();
    }

    boolean isReady() {
        return !ready.isEmpty();
    }

    boolean isAll(List<Integer> positions) {
        return positions.size() == remaining;
    }

    /**
     * Returns the steps that one batch can do now: those that are ready, and where rows are written one after the other,
     * those that only wait for them.
     */
    List<Integer> next(BatchOrder order) {
        List<Integer> next = new ArrayList<>(ready);
        if (!kind.isSequential() || next.size() == remaining) {
            return next;
        }
        Deque<Integer> open = new ArrayDeque<>(next);
        Map<Integer, Integer> waiting = new HashMap<>();
        while (!open.isEmpty()) {
            for (Dependency dependency : order.following(open.remove())) {
                int to = dependency.to();
                if (order.groupOf(to) == this
                        && waiting.merge(to, order.waiting(to) - 1, (old, first) -> old - 1) == 0) {
                    next.add(to);
                    open.add(to);
                }
            }
        }
        return next;
    }
}
