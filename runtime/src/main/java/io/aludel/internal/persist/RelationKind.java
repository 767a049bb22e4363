package io.aludel.internal.persist;

/** Where the rows of a relationship say what belongs together. */
public enum RelationKind {
    /** To-one by a foreign key of the own table. */
    OWNING_ONE,
    /** To-one by the foreign key of the other table. */
    INVERSE_ONE,
    /** To-many by the foreign key of the other table, which a field there holds. */
    ONE_TO_MANY,
    /** To-many by columns of the other table that no field there holds. */
    UNFIELDED,
    /** To-many over a join table. */
    MANY_TO_MANY
}
