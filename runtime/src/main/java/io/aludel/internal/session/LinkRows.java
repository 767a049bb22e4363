package io.aludel.internal.session;

import io.aludel.dialect.Dialect;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.LinkWriter;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a flush has to write of relationships that no field of an entity's own row stands for: rows of join tables, and columns
 * that only the other entity's collection knows. What both sides say is written once.
 */
final class LinkRows {
    private final PersistenceContext context;
    private final Relationships relationships;
    private final Map<MappedRelation<?, ?>, Work> works = new LinkedHashMap<>();

    private LinkRows(PersistenceContext context) {
        this.context = context;
        this.relationships = context.relationships();
    }

    /** The links of one relationship, seen from the side that declares it. */
    private record Work(
            Set<Pair> links,
            Set<Pair> unlinks,
            List<EntityState<?>> unlinkedOwners,
            List<EntityState<?>> unlinkedTargets) {}

    private record Pair(EntityState<?> owner, EntityState<?> target) {}

    static LinkRows of(PersistenceContext context) {
        LinkRows rows = new LinkRows(context);
        for (RelatedElements<?> elements : context.relationships().unsaved().changed()) {
            rows.add(elements);
        }
        for (EntityState<?> state : context.relationships().unsaved().rekeyed()) {
            rows.addRekeyed(state);
        }
        for (EntityEntries<?, ?> entries : context.all()) {
            if (entries.hasRemoved()) {
                rows.addRemoved(entries);
            }
        }
        return rows;
    }

    boolean isEmpty() {
        return works.isEmpty();
    }

    private void add(RelatedElements<?> elements) {
        MappedRelation<?, ?> relation = relationships.fields().relation(elements);
        if (!isLink(relation) || !isPresent(elements.state())) {
            return;
        }
        for (Object element : elements.additions()) {
            Pair pair = pair(relation, elements.state(), element);
            if (pair != null) {
                work(owning(relation)).links().add(pair);
            }
        }
        for (Object element : elements.removals()) {
            Pair pair = pair(relation, elements.state(), element);
            if (pair != null && pair.owner().status == EntityStatus.PERSISTENT && !isRekeyed(pair)) {
                work(owning(relation)).unlinks().add(pair);
            }
        }
    }

    private boolean isRekeyed(Pair pair) {
        Set<EntityState<?>> rekeyed = relationships.unsaved().rekeyed();
        return rekeyed.contains(pair.owner()) || rekeyed.contains(pair.target());
    }

    /** Takes all links of an object away while it has its old key, and makes them again when it has the new one. */
    private void addRekeyed(EntityState<?> state) {
        for (MappedRelation<?, ?> relation :
                context.entriesOf(state.entity).mapped().relations()) {
            RelatedElements<Object> elements = relationships.fields().elements(state.entity, relation.relation());
            if (isLink(relation) && elements != null) {
                work(relation.relation()).unlinkedOwners().add(state);
                for (Object element : elements.known()) {
                    Pair pair = pair(relation, state, element);
                    if (pair != null) {
                        work(owning(relation)).links().add(pair);
                    }
                }
            }
        }
    }

    private static boolean isLink(MappedRelation<?, ?> relation) {
        return (relation.kind() == RelationKind.MANY_TO_MANY || relation.kind() == RelationKind.UNFIELDED)
                && !relation.relation().options().isReadOnly();
    }

    private static boolean isPresent(EntityState<?> state) {
        return state.status == EntityStatus.PENDING || state.status == EntityStatus.PERSISTENT;
    }

    private @Nullable Pair pair(MappedRelation<?, ?> relation, EntityState<?> owner, Object element) {
        EntityState<?> target = context.stateOf(element);
        if (target == null || !isPresent(target)) {
            return null;
        }
        return relation.isInverse() ? new Pair(target, owner) : new Pair(owner, target);
    }

    /** Returns the relationship as the side has it that declares the join table. */
    private static Relation<?, ?> owning(MappedRelation<?, ?> relation) {
        return relation.isInverse() ? Objects.requireNonNull(relation.inverse()) : relation.relation();
    }

    /** Returns the work on a relationship, which is one for all classes of a hierarchy that have it from the one above. */
    private Work work(Relation<?, ?> relation) {
        EntityTable<?, ?> declaring = relation.table().declaring(relation.index());
        return works.computeIfAbsent(
                relationships.fields().mapped(declaring.relations().get(relation.index())),
                each -> new Work(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private void addRemoved(EntityEntries<?, ?> entries) {
        for (MappedRelation<?, ?> relation : entries.mapped().relations()) {
            if (isLink(relation) && !DeleteCascade.isLeftToDatabase(relation)) {
                eachRemoved(entries, work(relation.relation()).unlinkedOwners());
            }
        }
        for (MappedRelation<?, ?> relation : context.linksTo(entries)) {
            if (relation.joinTable() != null) {
                eachRemoved(entries, work(relation.relation()).unlinkedTargets());
            }
        }
    }

    private static void eachRemoved(EntityEntries<?, ?> entries, List<EntityState<?>> into) {
        for (int i = 0; i < entries.identityMap().size(); i++) {
            EntityState<?> state = entries.identityMap().at(i);
            if (state.status == EntityStatus.REMOVED) {
                into.add(state);
            }
        }
    }

    /** Takes the links away that are not wanted any more, before anything else is written. */
    void unlink(Dialect dialect, Channel channel) {
        works.forEach((relation, work) -> {
            LinkWriter writer = new LinkWriter(relation, dialect, channel);
            if (!work.unlinkedOwners().isEmpty()) {
                writer.unlinkAll(keys(work.unlinkedOwners()));
            }
            if (!work.unlinkedTargets().isEmpty()) {
                writer.unlinkTargets(keys(work.unlinkedTargets()));
            }
            if (!work.unlinks().isEmpty()) {
                writer.unlink(links(work.unlinks()));
            }
        });
    }

    /** Makes the new links, when all rows are there. */
    void link(Dialect dialect, Channel channel) {
        works.forEach((relation, work) -> {
            if (!work.links().isEmpty()) {
                new LinkWriter(relation, dialect, channel).link(links(work.links()));
            }
        });
    }

    private static List<Object> keys(List<EntityState<?>> states) {
        List<Object> keys = new ArrayList<>(states.size());
        states.forEach(state -> keys.add(state.key()));
        return keys;
    }

    private static List<LinkWriter.Link> links(Set<Pair> pairs) {
        List<LinkWriter.Link> links = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            links.add(new LinkWriter.Link(pair.owner().key(), pair.target().key()));
        }
        return links;
    }

    /** Says that the collections are as the database has them. */
    void written() {
        relationships.unsaved().changed().forEach(RelatedElements::written);
        relationships.unsaved().changed().clear();
    }

    /**
     * Says how to make the collections what the database had. Before anything is written, and so undone after everything else:
     * new objects are known to be none of the session's by then, and keep what they were given.
     */
    void remember(UndoLog undo) {
        for (RelatedElements<?> elements : relationships.unsaved().changed()) {
            undo.add(elements.memento());
        }
    }
}
