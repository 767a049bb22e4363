package io.aludel.dialect;

class H2ScalarsTest extends ScalarsSuite {
    H2ScalarsTest() {
        super(TestDatabase.h2());
    }
}
