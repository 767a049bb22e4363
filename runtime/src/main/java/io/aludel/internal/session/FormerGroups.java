package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.LoadGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of objects whose rows are gone, for the case that these come back. */
final class FormerGroups {
    private final Map<EntityState<?>, SessionGroup> groups = new LinkedHashMap<>(0);

    /** Takes an object out of its group: nothing is loaded for it any more, nor brought along with what it refers to. */
    void leave(EntityState<?> state) {
        leaveFor(state, null);
    }

    /** Takes an object that was deleted out of its group: what it refers to is loaded for it alone. */
    void leave(EntityState<?> state, Relationships relationships) {
        leaveFor(state, new DeletedGroup(relationships));
    }

    private void leaveFor(EntityState<?> state, @Nullable LoadGroup next) {
        if (state.group instanceof SessionGroup group) {
            groups.put(state, group);
            state.group = next;
        }
    }

    /** Puts the objects back. */
    void rejoin() {
        groups.forEach((state, group) -> group.rejoin(state));
    }
}
