package io.aludel.internal.session;

import java.util.ArrayList;
import java.util.List;

/**
 * How to make objects what they were when the transaction, or a savepoint of it, began. A level per savepoint; what a
 * released savepoint did becomes part of the level below.
 */
final class UndoLog {
    private final List<Runnable> steps = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();

    /** Adds how to undo what is being done. */
    void add(Runnable step) {
        steps.add(step);
    }

    /** Starts the level of a savepoint. */
    void push() {
        levels.add(steps.size());
    }

    /** Ends the innermost level and keeps its steps for the one below. */
    void release() {
        levels.remove(levels.size() - 1);
    }

    /** Undoes the innermost level and ends it. */
    void rollbackLevel() {
        undoTo(levels.remove(levels.size() - 1));
    }

    /** Undoes everything. */
    void rollback() {
        undoTo(0);
        levels.clear();
    }

    /** Forgets everything. */
    void clear() {
        steps.clear();
        levels.clear();
    }

    private void undoTo(int size) {
        for (int i = steps.size() - 1; i >= size; i--) {
            steps.remove(i).run();
        }
    }
}
