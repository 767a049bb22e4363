package io.aludel.tests.projections;

/** Embedded, as a class. */
public class Measure {
    int width;
    private int height;

    /** For the mapper. */
    Measure() {}

    Measure(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int getHeight() {
        return height;
    }

    void setHeight(int height) {
        this.height = height;
    }
}
