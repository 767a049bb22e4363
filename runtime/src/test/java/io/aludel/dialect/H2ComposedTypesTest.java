package io.aludel.dialect;

class H2ComposedTypesTest extends ComposedTypesSuite {
    H2ComposedTypesTest() {
        super(TestDatabase.h2());
    }
}
