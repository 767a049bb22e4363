package io.aludel.internal.persist;

import io.aludel.AludelException;
import io.aludel.Ref;
import io.aludel.dialect.Dialect;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.JoinTable;
import io.aludel.mapping.PluralRelation;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relationship on one database: its two tables, its other side, its statements. Shared by threads.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public final class MappedRelation<E, T> {
    private final Relation<E, T> relation;
    private final MappedTable<E, ?> owner;
    private final MappedTable<T, ?> target;
    private final @Nullable Relation<T, ?> inverse;
    private final RelationKind kind;
    private final List<String> targetColumns;
    private final @Nullable JoinTable joinTable;
    private volatile @Nullable RelatedSelects selects;
    private volatile @Nullable LinkStatements links;

    MappedRelation(Relation<E, T> relation, MappedTable<E, ?> owner, MappedTable<T, ?> target) {
        this.relation = relation;
        this.owner = owner;
        this.target = target;
        this.inverse = inverse(relation, target);
        this.joinTable = joinTable(relation, inverse);
        this.kind = kind(relation, joinTable);
        this.targetColumns = referringColumns();
    }

    private static <T> @Nullable Relation<T, ?> inverse(Relation<?, T> relation, MappedTable<T, ?> target) {
        String mappedBy = relation.mappedBy();
        for (Relation<T, ?> other : target.table().relations()) {
            boolean isOther = mappedBy == null
                    ? relation.name().equals(other.mappedBy())
                            && !other.options().isReadOnly()
                            && isOwner(relation, other.target())
                    : other.name().equals(mappedBy);
            if (isOther) {
                return other;
            }
        }
        if (mappedBy != null) {
            throw new AludelException(relation + " is mapped by '" + mappedBy + "', which " + target.entityName()
                    + " does not have: build the modules with both entities again");
        }
        return null;
    }

    /** The other side may name the entity that declares the relationship, or one below it. */
    private static boolean isOwner(Relation<?, ?> relation, EntityTable<?, ?> named) {
        return named.entityType() == relation.table().entityType()
                || named.entityType()
                        == relation.table().declaring(relation.index()).entityType();
    }

    private static @Nullable JoinTable joinTable(Relation<?, ?> relation, @Nullable Relation<?, ?> inverse) {
        if (relation instanceof PluralRelation<?, ?> toMany && toMany.joinTable() != null) {
            return toMany.joinTable();
        }
        if (inverse instanceof PluralRelation<?, ?> toMany && toMany.joinTable() != null) {
            return toMany.joinTable().inverse();
        }
        return null;
    }

    private static RelationKind kind(Relation<?, ?> relation, @Nullable JoinTable joinTable) {
        if (joinTable != null) {
            return RelationKind.MANY_TO_MANY;
        }
        if (relation instanceof ToOne<?, ?>) {
            return relation.mappedBy() == null ? RelationKind.OWNING_ONE : RelationKind.INVERSE_ONE;
        }
        return relation.mappedBy() == null ? RelationKind.UNFIELDED : RelationKind.ONE_TO_MANY;
    }

    private List<String> referringColumns() {
        if (inverse instanceof ToOne<?, ?> reference) {
            List<String> names = new ArrayList<>();
            for (Column<?> column : reference.foreignKey()) {
                names.add(column.name());
            }
            return names;
        }
        return relation instanceof PluralRelation<?, ?> toMany ? toMany.joinColumns() : List.of();
    }

    /** Returns the relationship. */
    public Relation<E, T> relation() {
        return relation;
    }

    /** Returns the position among the owner's relationships. */
    public int index() {
        return relation.index();
    }

    /** Returns the table of the entity that has the relationship. */
    public MappedTable<E, ?> owner() {
        return owner;
    }

    /** Returns the table of the related entity. */
    public MappedTable<T, ?> target() {
        return target;
    }

    /** Returns the other side, or null when the related entity has no field for it, or only ones that are read-only. */
    public @Nullable Relation<T, ?> inverse() {
        return inverse;
    }

    /** Returns where the rows say what belongs together. */
    public RelationKind kind() {
        return kind;
    }

    /** Returns whether a field holds several objects. */
    public boolean isToMany() {
        return relation instanceof PluralRelation;
    }

    /** Returns whether the side without the foreign key, or the second side of a join table, is this one. */
    public boolean isInverse() {
        return relation.mappedBy() != null;
    }

    /** Returns the columns of the related entity's table that refer to the owner's key; empty when there are none. */
    public List<String> targetColumns() {
        return targetColumns;
    }

    /** Returns whether a related entity says itself, by a reference of its own, which owner it belongs to. */
    public boolean isToldByReference() {
        return joinTable == null && inverse instanceof ToOne<?, ?> toOne && !toOne.isDirect();
    }

    /** Returns the key of the owner that a related entity refers to, or null when it refers to none. */
    @SuppressWarnings("unchecked") // all classes of a hierarchy have the key of its root
    <K> @Nullable K ownerKey(MappedTable<?, K> ownerTable, T entity) {
        Relation<T, ?> back = Objects.requireNonNull(inverse);
        // an entity of a class below has the relationship at the same position
        Object field = target.mapperOf(entity).related(entity, back.index());
        return field == null ? null : (K) keyOf(ownerTable.table().root(), field);
    }

    /** A reference to a class above may hold any object of the hierarchy. */
    @SuppressWarnings("unchecked") // the reference is to an entity of the hierarchy
    private static <O> @Nullable Object keyOf(EntityTable<O, ?> root, Object reference) {
        return root.key((Ref<O>) reference);
    }

    /** Returns the join table as this side sees it, or null when there is none. */
    public @Nullable JoinTable joinTable() {
        return joinTable;
    }

    /** Returns the statements that read the related rows. */
    RelatedSelects selects(Dialect dialect) {
        RelatedSelects known = selects;
        if (known == null) {
            known = new RelatedSelects(this, dialect);
            selects = known;
        }
        return known;
    }

    /** Returns the statements that write the rows of the join table, or the columns that no field holds. */
    LinkStatements links(Dialect dialect) {
        LinkStatements known = links;
        if (known == null) {
            known = new LinkStatements(this, dialect);
            links = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return relation.toString();
    }
}
