package io.aludel.processor.write;

/** One feature of a query type: a few members that belong together. */
interface QueryRule {
    /** Adds the members. */
    void addTo(QueryCode query);
}
