package io.aludel.internal.session;

import io.aludel.LazyLoadException;
import io.aludel.internal.collection.ElementOwner;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.DeferredValue;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.Reference;
import io.aludel.sql.Query;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What references, collections and deferred values ask of the session when the application uses them: lets one thread in at a
 * time and hands each call to the part that does it.
 */
final class RelationCalls implements ElementOwner {
    private static final String CLOSED = "the object that has it belongs to no open session";

    private final SessionGuard guard;
    private final PersistenceContext context;
    private final Relationships relationships;

    RelationCalls(SessionGuard guard, PersistenceContext context, Relationships relationships) {
        this.guard = guard;
        this.context = context;
        this.relationships = relationships;
    }

    private void run(Runnable call) {
        guard.enter();
        try {
            call.run();
        } finally {
            guard.exit();
        }
    }

    private <R> R inside(Supplier<R> call) {
        guard.enter();
        try {
            return call.get();
        } finally {
            guard.exit();
        }
    }

    @Override
    public boolean isOpen() {
        return !guard.isClosed();
    }

    /** Objects that are deleted before the session is closed keep what loads for them. */
    private void requireOpen(Supplier<String> notLoaded) {
        if (guard.isClosed()) {
            throw new LazyLoadException(notLoaded.get());
        }
    }

    void load(DeferredValue<?> value) {
        requireOpen(() -> value.column().notLoaded(CLOSED));
        run(() -> relationships.deferred().load(value));
    }

    // ---- references

    void load(Reference<?> reference) {
        requireOpen(() -> Objects.requireNonNull(reference.relation()).notLoaded(CLOSED));
        run(() -> relationships.loading().load(reference));
    }

    <T> void assign(Reference<T> reference, @Nullable T target) {
        run(() -> {
            if (target != null) {
                relation(reference).relation().requireElement(target);
            }
            change(reference, target == null, () -> {
                reference.refer(target);
                return target;
            });
        });
    }

    void assignKey(Reference<?> reference, @Nullable Object key) {
        run(() -> change(reference, key == null, () -> {
            reference.refer(null);
            reference.reset(key);
            return known(reference);
        }));
    }

    /** Does a change that returns the target afterwards. */
    private void change(Reference<?> reference, boolean isEmptied, Supplier<@Nullable Object> change) {
        MappedRelation<?, ?> relation = relation(reference);
        Object entity = owner(reference).entity;
        Object before = relation.kind() == RelationKind.INVERSE_ONE ? reference.get() : known(reference);
        boolean isLeft = !reference.isEmpty() && isEmptied;
        Object after = change.get();
        if (isLeft && before == null) {
            relationships.following().leftUnknown(relation, entity);
        }
        relationships.following().moved(relation, entity, before, after);
    }

    private @Nullable Object known(Reference<?> reference) {
        return relationships.sides().known(owner(reference).entity, Objects.requireNonNull(reference.relation()));
    }

    private MappedRelation<?, ?> relation(Reference<?> reference) {
        return relationships.fields().mapped(owner(reference).entity, Objects.requireNonNull(reference.relation()));
    }

    private static EntityState<?> owner(Reference<?> reference) {
        return Objects.requireNonNull(reference.owner());
    }

    // ---- collections

    @Override
    public void load(RelatedElements<?> elements) {
        run(() -> relationships.loading().load(elements));
    }

    @Override
    public void changing(RelatedElements<?> elements) {
        run(() -> relationships.unsaved().changed().add(elements));
    }

    @Override
    public <T> void added(RelatedElements<T> elements, T element) {
        run(() -> relationships
                .following()
                .added(relationships.fields().relation(elements), elements.state().entity, element));
    }

    @Override
    public <T> void removed(RelatedElements<T> elements, T element) {
        run(() -> relationships
                .following()
                .removed(relationships.fields().relation(elements), elements.state().entity, element));
    }

    @Override
    public boolean holds(Object element) {
        return context.stateOf(element) != null;
    }

    @Override
    public <T> Query<T> select(RelatedElements<T> elements) {
        return inside(() -> relationships.queried().select(elements));
    }

    @Override
    public <T> boolean contains(RelatedElements<T> elements, T element) {
        return inside(() -> relationships.queried().contains(elements, element));
    }
}
