package io.aludel.dialect;

class H2TimesTest extends TimesSuite {
    H2TimesTest() {
        super(TestDatabase.h2());
    }
}
