package io.aludel.processor.write;

/** One feature of a mapper: a few members that belong together. */
interface MapperRule {
    /** Adds the members. */
    void addTo(MapperCode mapper);
}
