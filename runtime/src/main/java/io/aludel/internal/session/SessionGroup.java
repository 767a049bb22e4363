package io.aludel.internal.session;

import io.aludel.annotation.FetchStrategy;
import io.aludel.mapping.DeferredValue;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.LoadGroup;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.sql.Fetch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects of one entity, or of one hierarchy of entities, that came from one result of a session. */
final class SessionGroup implements LoadGroup {
    private final RelationCalls calls;
    private final List<EntityState<?>> members = new ArrayList<>();
    private final List<Fetch<?, ?>> fetches;

    SessionGroup(RelationCalls calls, List<Fetch<?, ?>> fetches) {
        this.calls = calls;
        this.fetches = fetches;
    }

    /** Returns how a relationship of the objects is loaded: as the query says, else as the mapping does. */
    FetchStrategy strategy(Relation<?, ?> relation) {
        for (Fetch<?, ?> fetch : fetches) {
            if (relation.isSameAs((Relation<?, ?>) fetch.relation())) {
                return fetch.strategy();
            }
        }
        return relation.options().fetch();
    }

    void add(EntityState<?> state) {
        members.add(state);
        state.group = this;
    }

    /** Takes objects back that have left. */
    void rejoin(List<EntityState<?>> states) {
        forgetLeft();
        states.forEach(this::add);
    }

    /** Objects leave without telling: one that is back would be here twice. */
    private void forgetLeft() {
        members.removeIf(member -> member.group != this);
    }

    /** Returns the objects that are the session's still. */
    List<EntityState<?>> members() {
        forgetLeft();
        return Collections.unmodifiableList(members);
    }

    /** Returns the objects that have a relationship, which one entity of a hierarchy may add. */
    List<EntityState<?>> members(Relation<?, ?> relation) {
        Class<?> declaring = relation.table().declaring(relation.index()).entityType();
        if (relation.table().lineage() == null
                || members().stream().allMatch(member -> declaring.isInstance(member.entity))) {
            return members();
        }
        return members().stream()
                .filter(member -> declaring.isInstance(member.entity))
                .toList();
    }

    /** Returns the objects that have the columns of a table, which may be that of one entity of a hierarchy. */
    List<EntityState<?>> members(EntityTable<?, ?> table) {
        return members().stream()
                .filter(member -> table.entityType().isInstance(member.entity))
                .toList();
    }

    @Override
    public void load(DeferredValue<?> deferred) {
        calls.load(deferred);
    }

    @Override
    public void load(Reference<?> reference) {
        calls.load(reference);
    }

    @Override
    public <T> void assign(Reference<T> reference, @Nullable T target) {
        calls.assign(reference, target);
    }

    @Override
    public void assignKey(Reference<?> reference, @Nullable Object key) {
        calls.assignKey(reference, key);
    }
}
