package io.aludel.internal.session;

import io.aludel.annotation.Cascade;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.mapping.RelationOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What an operation on one object concerns besides: the objects that are reached over relationships with a cascade. */
final class ReachedObjects {
    private ReachedObjects() {}

    /** Returns an object and all that is reached from it over loaded relationships, each once. */
    static Collection<Object> of(Object entity, Cascade cascade, RelationFields fields) {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> inOrder = new ArrayList<>();
        Deque<Object> next = new ArrayDeque<>(List.of(entity));
        for (Object each = next.poll(); each != null; each = next.poll()) {
            if (reached.add(each)) {
                inOrder.add(each);
                for (MappedRelation<Object, ?> relation : fields.relations(each)) {
                    if (follows(relation.relation().options(), cascade)) {
                        next.addAll(fields.loaded(each, relation.relation()));
                    }
                }
            }
        }
        return inOrder;
    }

    private static boolean follows(RelationOptions options, Cascade cascade) {
        return options.cascades(cascade) || (cascade == Cascade.DELETE && options.orphanDelete());
    }
}
