package io.aludel.mapping;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.OnDelete;
import io.aludel.schema.IndexColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options of a relationship, as {@link io.aludel.annotation.Relationship} has them.
 *
 * @param cascade what is done to the related objects; {@link Cascade#ALL} is spelled out
 * @param orphanDelete whether an object that leaves the relationship is deleted
 * @param orderBy the order, by columns of the other table
 * @param mapKey the column of the other table whose value is a map's key, or empty for the key
 * @param condition a condition over the other table's columns, or empty; not empty means read-only
 * @param fetch when and how related objects are loaded
 * @param onDelete what the database does with the row that has the foreign key
 * @param required whether a to-one relationship has to have a target
 */
public record RelationOptions(
        Set<Cascade> cascade,
        boolean orphanDelete,
        List<IndexColumn> orderBy,
        String mapKey,
        String condition,
        FetchStrategy fetch,
        OnDelete onDelete,
        boolean required) {
    /** No option at all. */
    public static final RelationOptions NONE =
            new RelationOptions(Set.of(), false, List.of(), "", "", FetchStrategy.BATCH, OnDelete.NO_ACTION, false);

    private static final Set<Cascade> EACH = Set.copyOf(EnumSet.complementOf(EnumSet.of(Cascade.ALL)));

    /** Copies the collections and spells {@link Cascade#ALL} out. */
    public RelationOptions {
        cascade = cascade.contains(Cascade.ALL) ? EACH : Set.copyOf(cascade);
        orderBy = List.copyOf(orderBy);
    }

    /** Returns options with cascades. */
    public RelationOptions cascade(Cascade... cascades) {
        return new RelationOptions(
                Set.of(cascades), orphanDelete, orderBy, mapKey, condition, fetch, onDelete, required);
    }

    /** Returns options that delete objects which leave the relationship. */
    public RelationOptions deletingOrphans() {
        return new RelationOptions(cascade, true, orderBy, mapKey, condition, fetch, onDelete, required);
    }

    /** Returns options with an order: columns, each perhaps with {@code " desc"}. */
    public RelationOptions orderBy(String... columns) {
        List<IndexColumn> order = Stream.of(columns).map(IndexColumn::parse).toList();
        return new RelationOptions(cascade, orphanDelete, order, mapKey, condition, fetch, onDelete, required);
    }

    /** Returns options with the column of a map's keys. */
    public RelationOptions mapKey(String column) {
        return new RelationOptions(cascade, orphanDelete, orderBy, column, condition, fetch, onDelete, required);
    }

    /** Returns options with a condition. */
    public RelationOptions condition(String sql) {
        return new RelationOptions(cascade, orphanDelete, orderBy, mapKey, sql, fetch, onDelete, required);
    }

    /** Returns options with a fetch strategy. */
    public RelationOptions fetch(FetchStrategy strategy) {
        return new RelationOptions(cascade, orphanDelete, orderBy, mapKey, condition, strategy, onDelete, required);
    }

    /** Returns options with what the database does on a delete. */
    public RelationOptions onDelete(OnDelete action) {
        return new RelationOptions(cascade, orphanDelete, orderBy, mapKey, condition, fetch, action, required);
    }

    /** Returns options of a to-one relationship that always has a target. */
    public RelationOptions requiringTarget() {
        return new RelationOptions(cascade, orphanDelete, orderBy, mapKey, condition, fetch, onDelete, true);
    }

    /** Returns whether something is done to the related objects too. */
    public boolean cascades(Cascade what) {
        return cascade.contains(what);
    }

    /** Returns whether changes of the relationship are never written. */
    public boolean isReadOnly() {
        return !condition.isEmpty();
    }
}
