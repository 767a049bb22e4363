package io.aludel.sql;

/** Aggregates and single rows do not mix. */
final class Grouping {
    private Grouping() {}

    /**
     * Checks that a statement without groups does not ask for an aggregate of all rows and for a column of single ones. SQLite
     * would answer with the column of some row.
     *
     * @throws IllegalStateException when it does
     */
    static void require(SelectModel model) {
        if (!model.groupBy().isEmpty() || model.items().size() < 2) {
            return;
        }
        boolean aggregated = false;
        String single = null;
        for (Selectable<?> item : model.items()) {
            if (item instanceof Expression<?> expression && expression.node() instanceof Aggregate) {
                aggregated = true;
            } else if (item instanceof Column<?> || !(item instanceof Expression<?>)) {
                single = item.toString();
            }
        }
        if (aggregated && single != null) {
            throw new IllegalStateException("The statement asks for an aggregate of all rows and for '" + single
                    + "' of each: add groupBy(..), or over(window()) to the aggregate");
        }
    }
}
