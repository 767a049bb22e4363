package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relationship to other entities. The field's type says of which kind: {@code Ref<T>} and an entity type are to-one and hold
 * the foreign key, unless {@link #mappedBy} names the field that does; {@code List<T>}, {@code Set<T>} and {@code Map<K, T>} are
 * to-many, by the foreign key of the other table or by {@link #joinTable}; so is {@code Many<T>}, which is never loaded.
 *
 * <p>Like any column, the foreign key of a to-one relationship is NOT NULL unless the field is {@code Nullable} or
 * {@code @Column(nullable = true)}; of {@code @Column}, only {@code nullable}, {@code unique}, {@code index}, {@code insertable},
 * {@code updatable} and {@code comment} apply to it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Relationship {
    /** The field of the other entity that holds the relationship; it makes this one the inverse side. */
    String mappedBy() default "";

    /**
     * The foreign key's columns, in the order of the other entity's key. In the own table for a to-one relationship
     * ({@code <field>_<key column>} when empty), in the other entity's table for a to-many one, in the join table when there is
     * one ({@code <this entity>_<key column>} when empty).
     */
    String[] joinColumn() default {};

    /** The table that has a row per pair of a many-to-many relationship. */
    String joinTable() default "";

    /**
     * The columns of the join table that refer to the other entity; {@code <other entity>_<key column>} when empty, or {@code
     * <field>_<key column>} when that is the same entity.
     */
    String[] inverseJoinColumn() default {};

    /** What is done to the related objects along with this one. */
    Cascade[] cascade() default {};

    /** Whether an object that leaves the relationship is deleted. */
    boolean orphanDelete() default false;

    /** The order of a list, set or map: columns of the other table, each perhaps with {@code " desc"}. */
    String[] orderBy() default {};

    /** The column of the other table whose value is a {@code Map}'s key; the other entity's key when empty. */
    String mapKey() default "";

    /** A condition, in SQL over the other table's columns, that related objects meet. It makes the relationship read-only. */
    String condition() default "";

    /** When and how the related objects are loaded. */
    FetchStrategy fetch() default FetchStrategy.BATCH;

    /** What the database does with this row when the other one is deleted; for the side that holds the foreign key. */
    OnDelete onDelete() default OnDelete.NO_ACTION;

    /**
     * Whether the foreign key is checked at the end of the transaction ({@code DEFERRABLE INITIALLY DEFERRED}), so that rows
     * which have to refer to each other can be stored at all; for the field that holds the foreign key. Databases without
     * deferrable constraints, as H2, check each statement nevertheless.
     */
    boolean deferrable() default false;
}
