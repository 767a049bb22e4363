package io.aludel.internal.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits steps until no circle is left. Two steps that each want to be first are parted in any case, so that all such pairs
 * are in one go; of a longer circle, one step is split, then the rest is looked at again.
 */
final class CycleBreaker {
    private final Dependencies graph;
    private final Set<RowSteps> touched = new HashSet<>();

    private CycleBreaker(Dependencies graph) {
        this.graph = graph;
    }

    /** Returns the dependencies of the steps, split as far as necessary. */
    static Dependencies withoutCircles(List<RowSteps> rows) {
        while (true) {
            Dependencies graph = Dependencies.of(rows);
            List<List<Integer>> circles = Circles.of(graph);
            if (circles.isEmpty()) {
                return graph;
            }
            CycleBreaker breaker = new CycleBreaker(graph);
            circles.forEach(breaker::breakUp);
        }
    }

    private void breakUp(List<Integer> part) {
        Set<Integer> members = new HashSet<>(part);
        Map<Long, Dependency> seen = new HashMap<>();
        Split best = null;
        boolean isSplit = false;
        for (int position : part) {
            for (Dependency dependency : graph.following(position)) {
                if (!members.contains(dependency.to())) {
                    continue;
                }
                best = Splits.better(best, Splits.best(graph, dependency));
                Dependency opposite = seen.get(pair(dependency.to(), dependency.from()));
                seen.put(pair(dependency.from(), dependency.to()), dependency);
                if (opposite != null) {
                    isSplit |= part(opposite, dependency);
                }
            }
        }
        if (isSplit) {
            return;
        }
        if (best == null) {
            throw new UnbreakableCircle(graph, part).asException();
        }
        apply(best);
    }

    private boolean part(Dependency one, Dependency other) {
        Split split = Splits.better(Splits.best(graph, one), Splits.best(graph, other));
        if (split == null) {
            return false;
        }
        apply(split);
        return true;
    }

    /** A row that was split in this round has moved claims; what else it needs is seen in the next round. */
    private void apply(Split split) {
        if (touched.add(split.row())) {
            split.apply();
        }
    }

    private static long pair(int from, int to) {
        return (long) from << 32 | to;
    }
}
