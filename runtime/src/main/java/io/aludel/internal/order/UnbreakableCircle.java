package io.aludel.internal.order;

import io.aludel.AludelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said of rows that each have to be written before the other. */
final class UnbreakableCircle {
    private static final String DEFERRABLE =
            "; or make one that refers to a key known before the INSERT deferrable = true, without an"
                    + " onDelete, which has it checked at the end of the transaction where the database can do that (SQLite can,"
                    + " H2 cannot)";
    private static final String UNKNOWN_KEY =
            ". To make it deferrable would not be enough: the key is only known when the"
                    + " database has inserted the row. With assigned keys or UUIDs it would be, where the database can do that";

    private final Dependencies graph;
    private final Set<Integer> members;

    UnbreakableCircle(Dependencies graph, List<Integer> members) {
        this.graph = graph;
        this.members = new HashSet<>(members);
    }

    AludelException asException() {
        List<Dependency> circle = List.of();
        for (int start : members) {
            List<Dependency> found = shortestFrom(start);
            if (circle.isEmpty() || found.size() < circle.size()) {
                circle = found;
            }
        }
        List<String> parts = new ArrayList<>();
        boolean isUnique = false;
        boolean isKeyUnknown = true;
        for (Dependency dependency : circle) {
            if (dependency.fromClaim() != null) {
                parts.add(sentence(dependency));
                isUnique |= dependency.fromClaim().role() == Role.RELEASES;
                isKeyUnknown &= dependency.fromClaim().token().isKnownAfterwards();
            }
        }
        return new AludelException("No order of statements can write these rows: " + String.join("; ", parts) + ". "
                + (isUnique
                        ? "Let one of the columns allow NULL, or give one row another value and flush before the rest"
                        : "Let one of the foreign keys allow NULL (a relationship that is not required), so that it can be"
                                + " set after both rows are there and unset before one goes"
                                + (isKeyUnknown ? UNKNOWN_KEY : DEFERRABLE)));
    }

    /** Follows the dependencies from a step, level by level, until they come back to it. */
    private List<Dependency> shortestFrom(int start) {
        Map<Integer, Dependency> reachedBy = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!reachedBy.containsKey(start) && !open.isEmpty()) {
            int position = open.remove();
            for (Dependency dependency : graph.following(position)) {
                if (members.contains(dependency.to()) && reachedBy.putIfAbsent(dependency.to(), dependency) == null) {
                    open.add(dependency.to());
                }
            }
        }
        List<Dependency> circle = new ArrayList<>();
        int position = start;
        do {
            Dependency dependency = reachedBy.get(position);
            if (dependency == null) {
                return circle;
            }
            circle.add(dependency);
            position = dependency.from();
        } while (position != start);
        Collections.reverse(circle);
        return circle;
    }

    private String sentence(Dependency dependency) {
        Claim first = dependency.fromClaim();
        Claim second = dependency.toClaim();
        if (first == null || second == null) {
            return "";
        }
        String from = graph.step(dependency.from()).row().name();
        String to = graph.step(dependency.to()).row().name();
        return switch (first.role()) {
            case PROVIDES -> to + " refers by " + second.name() + " to " + from + ", which has to be written first";
            case LEAVES ->
                from + " refers by " + first.name() + " to " + to + ", whose row goes or changes its key, and has"
                        + " to let go of it first";
            default -> to + " takes the value of " + second.name() + " that " + from + " has to give up first";
        };
    }
}
