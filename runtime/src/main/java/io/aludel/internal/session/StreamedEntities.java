package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities that a stream brought into the session, which leave it again unless they, or their relationships, were changed. */
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
        if (loaded.isEmpty()) {
            return;
        }
        Set<Object> unsaved = context.relationships().unsaved().objects();
        loaded.keySet().forEach(entries -> release(entries, unsaved));
        loaded.clear();
    }

    private <E> void release(EntityEntries<E, ?> entries, Set<Object> unsaved) {
        List<EntityState<E>> modified = new ArrayList<>();
        entries.collectModified(modified);
        modified.forEach(state -> unsaved.add(state.entity));
        for (EntityState<?> state : loaded.getOrDefault(entries, List.of())) {
            if (state.status == EntityStatus.PERSISTENT && !unsaved.contains(state.entity)) {
                context.detached(state);
            }
        }
        entries.identityMap().removeIf(state -> state.status == EntityStatus.DETACHED);
    }
}
