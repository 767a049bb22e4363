package io.aludel.internal.session;

import io.aludel.internal.engine.EntityListeners;
import io.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a flush has to write, by table. */
final class FlushPlan {
    private final Map<Class<?>, TableWork<?, ?>> byType = new LinkedHashMap<>();

    private FlushPlan() {}

    static FlushPlan of(PersistenceContext context) {
        FlushPlan plan = new FlushPlan();
        for (EntityState<?> state : context.pending().states()) {
            plan.addInsert(context, state);
        }
        for (EntityEntries<?, ?> entries : List.copyOf(context.all())) {
            plan.addPersistent(entries);
        }
        return plan;
    }

    private <E> void addInsert(PersistenceContext context, EntityState<E> state) {
        work(context.entriesOf(state.entity)).inserts().add(state);
    }

    private void addPersistent(EntityEntries<?, ?> entries) {
        if (!entries.isEmpty()) {
            work(entries).collectPersistent();
        }
    }

    @SuppressWarnings("unchecked") // the map's keys are the entity classes of its values
    private <E, K> TableWork<E, K> work(EntityEntries<E, K> entries) {
        return (TableWork<E, K>)
                byType.computeIfAbsent(entries.mapped().table().entityType(), type -> new TableWork<>(entries));
    }

    int size() {
        int size = 0;
        for (TableWork<?, ?> work : byType.values()) {
            size += work.size();
        }
        return size;
    }

    /** Returns whether life-cycle methods or listeners are called before something is written, which may add to the plan. */
    boolean isCalling(EntityListeners listeners) {
        for (TableWork<?, ?> work : byType.values()) {
            if (work.size() > 0 && work.isCalling(listeners)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the work of each table that has some: tables referred to before those that refer to them. */
    List<TableWork<?, ?>> inOrder() {
        List<TableWork<?, ?>> some = new ArrayList<>();
        for (TableWork<?, ?> work : byType.values()) {
            if (work.size() > 0) {
                some.add(work);
            }
        }
        return some.size() <= 1 ? some : FlushOrder.sort(some);
    }
}
