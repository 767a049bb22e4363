package io.aludel.sql;

/**
 * How the rows of a SELECT are locked until the transaction ends.
 *
 * @param strength what others cannot do meanwhile
 * @param waiting what happens where others have locked rows
 */
public record RowLock(Strength strength, Waiting waiting) {
    /** No lock. */
    public static final RowLock NONE = new RowLock(Strength.NONE, Waiting.WAIT);

    /** What others cannot do with the rows. */
    public enum Strength {
        /** They can do everything. */
        NONE,
        /** They can neither change the rows nor lock them to do so. */
        SHARE,
        /** They can neither change the rows nor lock them. */
        UPDATE
    }

    /** What happens where others have locked rows. */
    public enum Waiting {
        /** The statement waits, as long as the database does. */
        WAIT,
        /** The statement fails at once. */
        NO_WAIT,
        /** The statement leaves these rows out. */
        SKIP_LOCKED
    }

    /** Returns whether the rows are locked at all. */
    public boolean isLocking() {
        return strength != Strength.NONE;
    }

    RowLock strength(Strength newStrength) {
        return new RowLock(newStrength, waiting);
    }

    RowLock waiting(Waiting newWaiting) {
        return new RowLock(strength == Strength.NONE ? Strength.UPDATE : strength, newWaiting);
    }
}
