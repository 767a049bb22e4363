package io.aludel.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected parts of a dependency graph that contain a circle. Tarjan's algorithm ("Depth-first search and
 * linear graph algorithms", 1972), without recursion: a chain of rows may be longer than the stack is deep.
 */
final class Circles {
    private static final int UNSEEN = -1;

    private final Dependencies graph;
    private final int[] index;
    private final int[] low;
    private final int[] nextDependency;
    private final boolean[] onStack;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private final List<List<Integer>> found = new ArrayList<>();
    private int count;

    private Circles(Dependencies graph) {
        this.graph = graph;
        this.index = new int[graph.size()];
        this.low = new int[graph.size()];
        this.nextDependency = new int[graph.size()];
        this.onStack = new boolean[graph.size()];
        Arrays.fill(index, UNSEEN);
    }

    /** Returns the positions of each part with a circle, in ascending order. */
    static List<List<Integer>> of(Dependencies graph) {
        Circles circles = new Circles(graph);
        for (int position = 0; position < graph.size(); position++) {
            if (circles.index[position] == UNSEEN) {
                circles.enter(position);
                circles.walk();
            }
        }
        return circles.found;
    }

    private void enter(int position) {
        index[position] = count;
        low[position] = count++;
        stack.push(position);
        onStack[position] = true;
        path.push(position);
    }

    private void walk() {
        while (!path.isEmpty()) {
            int position = path.peek();
            List<Dependency> following = graph.following(position);
            if (nextDependency[position] < following.size()) {
                int next = following.get(nextDependency[position]++).to();
                if (index[next] == UNSEEN) {
                    enter(next);
                } else if (onStack[next]) {
                    low[position] = Math.min(low[position], index[next]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[position]);
                }
                if (low[position] == index[position]) {
                    leave(position);
                }
            }
        }
    }

    private void leave(int root) {
        List<Integer> part = new ArrayList<>(1);
        int position;
        do {
            position = stack.pop();
            onStack[position] = false;
            part.add(position);
        } while (position != root);
        if (part.size() > 1 || isItsOwn(root)) {
            part.sort(null);
            found.add(part);
        }
    }

    private boolean isItsOwn(int position) {
        return graph.following(position).stream().anyMatch(dependency -> dependency.to() == position);
    }
}
