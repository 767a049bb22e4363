package io.aludel.dialect;

class H2WritingTest extends WritingSuite {
    H2WritingTest() {
        super(TestDatabase.h2());
    }
}
