package io.aludel.dialect;

class H2DecimalsTest extends DecimalsSuite {
    H2DecimalsTest() {
        super(TestDatabase.h2());
    }
}
