package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entities that a stream brought into the session, which leave it again unless they were changed. */
final class StreamedEntities {
    private final PersistenceContext context;
    private final Map<EntityEntries<?, ?>, List<EntityState<?>>> loaded = new HashMap<>();

    StreamedEntities(PersistenceContext context) {
        this.context = context;
    }

    void add(EntityEntries<?, ?> entries, EntityState<?> state) {
        loaded.computeIfAbsent(entries, each -> new ArrayList<>()).add(state);
    }

    void release() {
        loaded.keySet().forEach(this::release);
        loaded.clear();
    }

    private <E> void release(EntityEntries<E, ?> entries) {
        List<EntityState<?>> states = loaded.getOrDefault(entries, List.of());
        List<EntityState<E>> modified = new ArrayList<>();
        entries.collectModified(modified);
        for (EntityState<?> state : states) {
            if (state.status == EntityStatus.PERSISTENT && !modified.contains(state)) {
                context.detached(state);
            }
        }
        entries.identityMap().removeIf(state -> state.status == EntityStatus.DETACHED);
    }
}
