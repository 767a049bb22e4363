package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.LoadGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of objects whose rows are gone, for the case that these come back. */
final class FormerGroups {
    private final Map<SessionGroup, List<EntityState<?>>> members = new LinkedHashMap<>(0);

    /** Takes an object out of its group that the session has lost: nothing is loaded for it any more, nor brought along. */
    void lost(EntityState<?> state) {
        leave(state, null);
    }

    /** Takes an object out of its group that the session has deleted: what it refers to is loaded for it alone. */
    void deleted(EntityState<?> state, DeletedGroup next) {
        leave(state, next);
    }

    private void leave(EntityState<?> state, @Nullable LoadGroup next) {
        if (state.group instanceof SessionGroup group) {
            members.computeIfAbsent(group, each -> new ArrayList<>()).add(state);
            state.group = next;
        }
    }

    /** Puts the objects back. */
    void rejoin() {
        members.forEach(SessionGroup::rejoin);
    }
}
