package io.aludel.internal.jdbc;

/** Steps that end something, of which none may keep the others from being done. */
public final class Endings {
    private Endings() {}

    /** Does both steps. When both fail, the failure of the first is thrown, with the other one attached. */
    public static <X extends Exception> void both(Step<? extends X> first, Step<? extends X> second) throws X {
        try {
            first.run();
        } catch (Throwable failure) {
            after(failure, second);
            throw failure;
        }
        second.run();
    }

    /** Does a step because of a failure, which stays the one to throw. */
    public static void after(Throwable failure, Step<?> step) {
        try {
            step.run();
        } catch (Throwable second) {
            if (second != failure) {
                failure.addSuppressed(second);
            }
        }
    }

    /** A step that may fail. */
    @FunctionalInterface
    public interface Step<X extends Exception> {
        /** Does it. */
        void run() throws X;
    }
}
