package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of objects whose rows are gone, for the case that these come back. */
final class FormerGroups {
    private final Map<EntityState<?>, SessionGroup> groups = new LinkedHashMap<>(0);

    /** Takes an object out of its group: nothing is loaded for it any more, nor brought along with what it refers to. */
    void leave(EntityState<?> state) {
        if (state.group instanceof SessionGroup group) {
            groups.put(state, group);
            state.group = null;
        }
    }

    /** Puts the objects back. */
    void rejoin() {
        groups.forEach((state, group) -> group.rejoin(state));
    }
}
