package io.aludel.internal.session;

import io.aludel.annotation.FetchStrategy;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Fetch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of one result, by entity; the entities of a hierarchy are one group. */
final class ResultGroups {
    private final Relationships relationships;
    private final AppliedFilters filters;
    private final Map<EntityEntries<?, ?>, SessionGroup> groups = new LinkedHashMap<>(2);
    private final Map<Class<?>, SessionGroup> byRoot = new HashMap<>(0);
    private List<Fetch<?, ?>> fetches = List.of();
    private @Nullable EntityEntries<?, ?> lastEntries;
    private @Nullable SessionGroup lastGroup;

    ResultGroups(Relationships relationships, AppliedFilters filters) {
        this.relationships = relationships;
        this.filters = filters;
    }

    /** Says how relationships are loaded, in place of what the mapping says. */
    void override(List<Fetch<?, ?>> given) {
        fetches = given;
    }

    /** Takes an object that the result brought. */
    <E> void add(EntityEntries<E, ?> entries, EntityState<E> state) {
        SessionGroup group = entries == lastEntries ? lastGroup : groups.get(entries);
        if (group == null) {
            group = entries.mapped().hierarchy() == null
                    ? relationships.newGroup(fetches)
                    : byRoot.computeIfAbsent(
                            entries.mapped().table().root().entityType(), root -> relationships.newGroup(fetches));
            groups.put(entries, group);
        }
        lastEntries = entries;
        lastGroup = group;
        relationships.loaded(entries, state, group);
    }

    /** Starts new groups. */
    void forget() {
        groups.clear();
        byRoot.clear();
        lastEntries = null;
        lastGroup = null;
    }

    /** Loads what the mapping says is loaded with its owner. */
    void finish() {
        for (Map.Entry<EntityEntries<?, ?>, SessionGroup> each : groups.entrySet()) {
            List<EntityState<?>> members = new ArrayList<>(each.getValue().members());
            if (each.getKey().mapped().hierarchy() != null) {
                Class<?> type = each.getKey().mapped().table().entityType();
                members.removeIf(member -> member.entity.getClass() != type);
            }
            for (MappedRelation<?, ?> relation : each.getKey().mapped().relations()) {
                if (isLoadedWithOwner(relation)) {
                    relationships.loading().loadFor(members, relation, filters);
                }
            }
        }
        relationships.loading().loadReread();
    }

    /** What a query says goes for the entities that it returned, and is seen to already. */
    private boolean isLoadedWithOwner(MappedRelation<?, ?> relation) {
        for (Fetch<?, ?> given : fetches) {
            if (relation.relation().isSameAs((Relation<?, ?>) given.relation())) {
                return false;
            }
        }
        FetchStrategy fetch = relation.relation().options().fetch();
        return fetch == FetchStrategy.JOIN
                || fetch == FetchStrategy.SELECT_IN
                || fetch == FetchStrategy.SUBQUERY
                || (relation.relation() instanceof ToOne<?, ?> toOne && toOne.isDirect());
    }
}
