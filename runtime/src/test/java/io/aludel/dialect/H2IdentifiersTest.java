package io.aludel.dialect;

class H2IdentifiersTest extends IdentifiersSuite {
    H2IdentifiersTest() {
        super(TestDatabase.h2());
    }
}
