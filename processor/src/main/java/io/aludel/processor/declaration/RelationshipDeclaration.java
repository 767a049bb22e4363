package io.aludel.processor.declaration;

import com.palantir.javapoet.TypeName;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.OnDelete;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Relationship}; each part as in {@link io.aludel.annotation.Relationship}.
 *
 * @param holder what the field holds related objects in
 * @param related the related type; empty when the field's type does not name one, being raw or a wildcard
 * @param target what the related entity declares, as far as a neighbour has to know it; empty when it is no entity
 * @param mapKeys the type of a map's keys
 * @param mappedBy the other entity's field; empty for the side that holds the relationship
 * @param joinColumn the foreign key's columns
 * @param joinTable the join table
 * @param inverseJoinColumn the join table's columns that refer to the other entity
 * @param cascade what is done to the related objects too
 * @param orphanDelete whether an object that leaves is deleted
 * @param orderBy the order
 * @param mapKey the column of a map's keys
 * @param condition the condition
 * @param fetch how related objects are loaded
 * @param onDelete what the database does
 * @param deferrable whether the foreign key is checked at the end of the transaction
 * @param origin its place
 */
public record RelationshipDeclaration(
        Holder holder,
        Optional<TypeName> related,
        Optional<EntityDeclaration> target,
        Optional<TypeName> mapKeys,
        Given<String> mappedBy,
        List<Given<String>> joinColumn,
        Given<String> joinTable,
        List<Given<String>> inverseJoinColumn,
        Given<List<Cascade>> cascade,
        Given<Boolean> orphanDelete,
        List<Given<String>> orderBy,
        Given<String> mapKey,
        Given<String> condition,
        Given<FetchStrategy> fetch,
        Given<OnDelete> onDelete,
        Given<Boolean> deferrable,
        Origin origin) {
    /** Copies the lists. */
    public RelationshipDeclaration {
        joinColumn = List.copyOf(joinColumn);
        inverseJoinColumn = List.copyOf(inverseJoinColumn);
        orderBy = List.copyOf(orderBy);
    }

    /** What a field holds related objects in. */
    public enum Holder {
        /** {@code Ref<T>}. */
        REF,
        /** The entity itself. */
        DIRECT,
        /** {@code List<T>}. */
        LIST,
        /** {@code Set<T>}. */
        SET,
        /** {@code Map<K, T>}. */
        MAP,
        /** {@code Many<T>}. */
        MANY,
        /** None of these. */
        OTHER;

        /** Returns whether there is one related object at most. */
        public boolean isToOne() {
            return this == REF || this == DIRECT;
        }

        /** Returns whether there may be several. */
        public boolean isToMany() {
            return this == LIST || this == SET || this == MAP || this == MANY;
        }
    }

    /** Returns whether the other entity's field holds the relationship. */
    public boolean isInverse() {
        return !mappedBy.value().isEmpty();
    }

    /** Returns whether the own table has the foreign key. */
    public boolean hasForeignKey() {
        return holder.isToOne() && !isInverse();
    }

    /** Returns whether this side declares a join table. */
    public boolean hasJoinTable() {
        return holder.isToMany() && !isInverse() && !joinTable.value().isEmpty();
    }
}
