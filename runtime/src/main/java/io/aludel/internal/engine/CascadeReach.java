package io.aludel.internal.engine;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.OnDelete;
import io.aludel.internal.persist.Hierarchy;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ForeignKeyConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whose rows may be written along with an object, by what the mappings say: the entities that are saved or deleted with it, lose
 * their reference to it, or go with its row in the database. An entity stands for its whole hierarchy. Shared by threads.
 */
public final class CascadeReach {
    private final Engine engine;
    private final Map<Class<?>, Set<Class<?>>> deleted = new ConcurrentHashMap<>();
    private final Map<Class<?>, Set<Class<?>>> saved = new ConcurrentHashMap<>();

    CascadeReach(Engine engine) {
        this.engine = engine;
    }

    /** Returns whether the deletion of an entity may write to one of some tables, besides its own. */
    public boolean ofDelete(MappedTable<?, ?> entity, Collection<? extends EntityTable<?, ?>> tables) {
        return reaches(deleted.computeIfAbsent(entity.table().entityType(), type -> deleted(entity)), tables);
    }

    /** Returns whether the saving of an entity may write to one of some tables, besides its own. */
    public boolean ofSave(MappedTable<?, ?> entity, Collection<? extends EntityTable<?, ?>> tables) {
        return reaches(saved.computeIfAbsent(entity.table().entityType(), type -> saved(entity)), tables);
    }

    private static boolean reaches(Set<Class<?>> roots, Collection<? extends EntityTable<?, ?>> tables) {
        if (roots.isEmpty()) {
            return false;
        }
        for (EntityTable<?, ?> table : tables) {
            if (roots.contains(table.root().entityType())) {
                return true;
            }
        }
        return false;
    }

    private Set<Class<?>> deleted(MappedTable<?, ?> entity) {
        Set<Class<?>> roots = new LinkedHashSet<>();
        addDeleted(entity, roots, new LinkedHashSet<>());
        return Set.copyOf(roots);
    }

    private void addDeleted(MappedTable<?, ?> entity, Set<Class<?>> roots, Set<Class<?>> visited) {
        if (!visited.add(entity.table().entityType())) {
            return;
        }
        for (MappedRelation<?, ?> relation : entity.relations()) {
            RelationOptions options = relation.relation().options();
            boolean isDeletedAlong = options.cascades(Cascade.DELETE) || options.orphanDelete();
            if (isDeletedAlong || isReferenceLost(relation)) {
                roots.add(relation.target().table().root().entityType());
            }
            if (isDeletedAlong) {
                below(relation.target()).forEach(target -> addDeleted(target, roots, visited));
            }
        }
        addReferring(entity, roots, visited);
    }

    /** Returns whether related rows stay without their owner, which those that must have one cannot. */
    private static boolean isReferenceLost(MappedRelation<?, ?> relation) {
        boolean isRequired = relation.inverse() instanceof ToOne<?, ?> reference
                && reference.options().required();
        return relation.kind() != RelationKind.OWNING_ONE
                && relation.kind() != RelationKind.MANY_TO_MANY
                && !relation.relation().options().isReadOnly()
                && !isRequired;
    }

    /** Rows that the database itself changes or deletes when the one that they refer to goes. */
    private void addReferring(MappedTable<?, ?> entity, Set<Class<?>> roots, Set<Class<?>> visited) {
        for (EntityTable<?, ?> table : engine.models().tables()) {
            MappedTable<?, ?> other = engine.mapped(table);
            for (ForeignKeyConstraint key : other.description().foreignKeys()) {
                boolean isChanged = key.onDelete() != OnDelete.NO_ACTION && key.onDelete() != OnDelete.RESTRICT;
                if (isChanged && entity.keys().names().contains(key.referencedTable())) {
                    roots.add(table.root().entityType());
                    if (key.onDelete() == OnDelete.CASCADE) {
                        below(other).forEach(each -> addDeleted(each, roots, visited));
                    }
                }
            }
        }
    }

    private Set<Class<?>> saved(MappedTable<?, ?> entity) {
        Set<Class<?>> roots = new LinkedHashSet<>();
        addSaved(entity, roots, new LinkedHashSet<>());
        return Set.copyOf(roots);
    }

    private void addSaved(MappedTable<?, ?> entity, Set<Class<?>> roots, Set<Class<?>> visited) {
        if (!visited.add(entity.table().entityType())) {
            return;
        }
        for (MappedRelation<?, ?> relation : entity.relations()) {
            boolean isSavedAlong = relation.relation().options().cascades(Cascade.SAVE);
            if (isSavedAlong || relation.kind() != RelationKind.OWNING_ONE) {
                roots.add(relation.target().table().root().entityType());
            }
            if (isSavedAlong) {
                below(relation.target()).forEach(target -> addSaved(target, roots, visited));
            }
        }
    }

    /** Returns an entity and those below it, each with the relationships of its own. */
    private static List<MappedTable<?, ?>> below(MappedTable<?, ?> entity) {
        Hierarchy<?> several = entity.polymorphism();
        if (several == null) {
            return List.of(entity);
        }
        List<MappedTable<?, ?>> all = new ArrayList<>();
        several.members().forEach(member -> all.add(member.mapped()));
        return all;
    }
}
