package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.LoadGroup;
import io.aludel.mapping.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects of one entity that came from one result of a session. */
final class SessionGroup implements LoadGroup {
    private final Relationships relationships;
    private final List<EntityState<?>> members = new ArrayList<>();

    SessionGroup(Relationships relationships) {
        this.relationships = relationships;
    }

    void add(EntityState<?> state) {
        members.add(state);
        state.group = this;
    }

    List<EntityState<?>> members() {
        return Collections.unmodifiableList(members);
    }

    @Override
    public void load(Reference<?> reference) {
        relationships.load(reference);
    }

    @Override
    public <T> void assign(Reference<T> reference, @Nullable T target) {
        relationships.assign(reference, target);
    }

    @Override
    public void assignKey(Reference<?> reference, @Nullable Object key) {
        relationships.assignKey(reference, key);
    }
}
