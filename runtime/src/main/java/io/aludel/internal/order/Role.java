package io.aludel.internal.order;

/** What a step does to a value. */
public enum Role {
    /** A row that others refer to by the value is there from now on. */
    PROVIDES,
    /** The row refers by the value to another one, which has to be there. */
    USES,
    /** The row no longer refers to another one. */
    LEAVES,
    /** The row that others referred to by the value is no longer there, or no longer has it. */
    WITHDRAWS,
    /** The row no longer has the unique value. */
    RELEASES,
    /** The row has the unique value from now on. */
    TAKES;

    /** Returns whether the role ends something, so that parking the columns fulfils it. */
    boolean isEnd() {
        return this == LEAVES || this == WITHDRAWS || this == RELEASES;
    }
}
