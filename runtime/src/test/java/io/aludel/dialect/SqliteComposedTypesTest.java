package io.aludel.dialect;

class SqliteComposedTypesTest extends ComposedTypesSuite {
    SqliteComposedTypesTest() {
        super(TestDatabase.sqliteInMemory());
    }
}
