package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.PluralRelation;
import io.aludel.sql.Query;
import io.aludel.sql.QueryRunner;
import org.jspecify.annotations.Nullable;

/** Asks the database about relationships that are never loaded. */
final class QueriedRelations {
    private final QueryRunner runner;
    private final PersistenceContext context;
    private final Autoflush autoflush;

    QueriedRelations(QueryRunner runner, PersistenceContext context, Autoflush autoflush) {
        this.runner = runner;
        this.context = context;
        this.autoflush = autoflush;
    }

    /** Returns a query of the rows that are related to an object. */
    <T> Query<T> select(RelatedElements<T> elements) {
        EntityState<?> state = elements.state();
        flushIfNew(state);
        if (state.status == EntityStatus.PENDING) {
            throw new AludelException(elements.relation() + " of a new "
                    + elements.relation().table().entityType().getSimpleName()
                    + " cannot be queried before that is in the database: flush() first");
        }
        return elements.relation().rows(state.key()).on(runner);
    }

    /** Returns whether an object is among the rows; one that has no row is not. */
    <T> boolean contains(RelatedElements<T> elements, T element) {
        flushIfNew(context.stateOf(element));
        PluralRelation<?, T> relation = elements.relation();
        return relation.target().key(element) != null
                && select(elements).where(relation.is(element)).exists();
    }

    private void flushIfNew(@Nullable EntityState<?> state) {
        if (state != null && state.status == EntityStatus.PENDING) {
            autoflush.beforeAny();
        }
    }

    /** Returns how many rows are related to an object that is stored, those included that filters hide. */
    long count(EntityState<?> state, PluralRelation<?, ?> relation) {
        return relation.rows(state.key()).unfiltered().on(runner).count();
    }

    /** Refuses a new key for an object to which rows refer that are not loaded to follow. */
    void requireNoneToFollow(EntityState<?> state, PluralRelation<?, ?> relation) {
        if (relation.rows(state.key()).unfiltered().on(runner).exists()) {
            throw new AludelException("The key of the "
                    + relation.table().entityType().getSimpleName() + " with the key " + state.key()
                    + " was changed, and "
                    + relation
                    + " has rows with that key, which are not loaded to follow: insert a copy with the new key, move"
                    + " the rows there with an update(..) of '"
                    + relation.target().tableName()
                    + "', and delete this one");
        }
    }
}
