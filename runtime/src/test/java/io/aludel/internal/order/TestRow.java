package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;
import java.util.ArrayList;
import java.util.List;

/** A row with its claims: column 0 is the key, 1 a foreign key, 2 a unique value. */
final class TestRow implements Row {
    static final ColumnSet FOREIGN_KEY = ColumnSet.of(1);
    static final ColumnSet UNIQUE = ColumnSet.of(2);

    /** Everything may be NULL for a while. */
    static final RowTable LENIENT = table("lenient", 0, ColumnSet.of(1, 2), ColumnSet.EMPTY);

    /** Nothing may be NULL, but there are values that no row has. */
    static final RowTable PARKABLE = table("parkable", 1, ColumnSet.EMPTY, UNIQUE);

    /** Nothing helps. */
    static final RowTable STRICT = table("strict", 2, ColumnSet.EMPTY, ColumnSet.EMPTY);

    private final StepKind kind;
    private final RowTable table;
    private final String name;
    private final List<Claim> claims = new ArrayList<>();
    private ColumnSet columns = ColumnSet.EMPTY;

    private TestRow(StepKind kind, RowTable table, String name) {
        this.kind = kind;
        this.table = table;
        this.name = name;
    }

    static RowTable table(String name, int rank, ColumnSet nullable, ColumnSet parkable) {
        return new RowTable(name, rank, ColumnSet.of(0), nullable, nullable, parkable);
    }

    static TestRow insert(RowTable table, String name) {
        return new TestRow(StepKind.INSERT, table, name).claim(Role.PROVIDES, ColumnSet.of(0), "key", name);
    }

    static TestRow delete(RowTable table, String name) {
        return new TestRow(StepKind.DELETE, table, name).claim(Role.WITHDRAWS, ColumnSet.of(0), "key", name);
    }

    static TestRow update(RowTable table, String name) {
        return new TestRow(StepKind.UPDATE, table, name);
    }

    TestRow uses(String other) {
        return claim(Role.USES, FOREIGN_KEY, "key", other);
    }

    TestRow leaves(String other) {
        return claim(Role.LEAVES, FOREIGN_KEY, "key", other);
    }

    TestRow takes(String value) {
        return claim(Role.TAKES, UNIQUE, "unique", value);
    }

    TestRow releases(String value) {
        return claim(Role.RELEASES, UNIQUE, "unique", value);
    }

    private TestRow claim(Role role, ColumnSet set, String scope, String value) {
        claims.add(new Claim(role, new Token(scope, value), set, "Row." + (scope.equals("key") ? "other" : "code")));
        columns = kind == StepKind.UPDATE ? columns.union(set) : columns;
        return this;
    }

    /** Has the database check the foreign keys only at the end. */
    TestRow atEnd() {
        claims.replaceAll(claim -> claim.columns().equals(FOREIGN_KEY) ? claim.waiting() : claim);
        return this;
    }

    /** Returns the batches of some rows, as {@code INSERT a b}. */
    static List<String> batches(TestRow... rows) {
        RowOrder order = new RowOrder();
        for (TestRow row : rows) {
            order.add(row, row.claims);
        }
        List<String> texts = new ArrayList<>();
        for (Batch batch : order.batches()) {
            StringBuilder text = new StringBuilder(batch.kind().name());
            batch.steps().forEach(step -> text.append(' ').append(step.row().name()));
            texts.add(text.toString());
        }
        return texts;
    }

    static Dependencies dependencies(List<TestRow> rows) {
        return Dependencies.of(
                rows.stream().map(row -> new RowSteps(row, row.claims)).toList());
    }

    @Override
    public StepKind kind() {
        return kind;
    }

    @Override
    public RowTable table() {
        return table;
    }

    @Override
    public ColumnSet columns() {
        return columns;
    }

    @Override
    public String name() {
        return name;
    }
}
