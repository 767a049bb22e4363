package io.aludel.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * A contender, what it is measured against, and how much of the other's time it may take.
 *
 * @param benchmark the JMH class
 * @param contender its method
 * @param baseline the method that is 1
 * @param targets the ratio to reach, where there is one
 */
record Comparison(Class<?> benchmark, String contender, String baseline, Map<TestedDatabase, Double> targets) {
    /** Everything that is compared, an operation's contenders next to each other. */
    static final List<Comparison> ALL = List.of(
            of(FindById.class, "dao", "jdbc", 0.35, 1.15),
            of(FindById.class, "session", "jdbcTransaction", 0.35, 1.15),
            of(FindById.class, "session", "jdbc", 0.35, 1.15),
            of(FindById.class, "sessionOpen", "jdbcOpen", 0.35, 1.15),
            of(SelectThousand.class, "managed", "jdbc", 1.05, 1.15),
            of(SelectThousand.class, "readOnly", "jdbc", 1.03, 1.05),
            of(SelectThousand.class, "dao", "jdbc", 1.03, 1.05),
            of(SelectThousand.class, "records", "jdbcRecords", 1.03, 1.05),
            of(SelectThousand.class, "projections", "jdbcRecords", 1.03, 1.05),
            of(FilteredBooks.class, "dynamic", "jdbc", 0.75, 1.1),
            of(FilteredBooks.class, "constant", "jdbcConstant", 0.75, 1.1),
            of(StreamTenThousand.class, "stream", "jdbc", 1.05, 1.05),
            of(StreamTenThousand.class, "sessionStream", "jdbc", 1.05, 1.05),
            of(InsertThousand.class, "session", "jdbc", 0.80, 0.70),
            of(InsertThousand.class, "dao", "jdbc", 0.80, 0.70),
            of(InsertThousand.class, "session", "jdbcBatch", 0.80, 0.70),
            of(ParentsWithChildren.class, "lazy", "jdbc", 1.00, 1.2),
            of(ParentsWithChildren.class, "fetchedIn", "jdbc", 1.00, 1.2),
            of(ParentsWithChildren.class, "fetchedJoined", "jdbc", 1.00, 1.2),
            of(ParentsWithChildren.class, "lazy", "jdbcTwice", 1.00, 1.2),
            of(ParentsWithChildren.class, "projected", "jdbcTwice", 1.00, 1.2),
            of(ChangeHundred.class, "session", "jdbc", 1.1, 1.4),
            new Comparison(FlushCheck.class, "flush", "jdbc", Map.of()));

    private static Comparison of(Class<?> benchmark, String contender, String baseline, double sqlite, double h2) {
        return new Comparison(
                benchmark, contender, baseline, Map.of(TestedDatabase.SQLITE, sqlite, TestedDatabase.H2, h2));
    }
}
