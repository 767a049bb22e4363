package io.aludel.internal.session;

import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.ToOne;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an object refers to before its columns are overwritten, so that the other sides of its relationships can be brought along
 * afterwards.
 */
final class KnownTargets {
    private final Relationships relationships;
    private final Object entity;
    private final Map<MappedRelation<?, ?>, @Nullable Object> targets = new LinkedHashMap<>();

    private KnownTargets(Relationships relationships, Object entity) {
        this.relationships = relationships;
        this.entity = entity;
    }

    static KnownTargets of(Relationships relationships, Object entity) {
        KnownTargets known = new KnownTargets(relationships, entity);
        for (MappedRelation<?, ?> relation : relationships.fields().relations(entity)) {
            if (relation.kind() == RelationKind.OWNING_ONE) {
                known.targets.put(relation, known.target(relation));
            }
        }
        return known;
    }

    private @Nullable Object target(MappedRelation<?, ?> relation) {
        return relationships.sides().known(entity, (ToOne<?, ?>) relation.relation());
    }

    /** Tells the other sides what has become of the object: what the database says makes nobody an orphan. */
    void follow() {
        targets.forEach((relation, before) -> relationships.sides().moved(relation, entity, before, target(relation)));
    }
}
