package io.aludel.dialect;

class SqliteIdentifiersTest extends IdentifiersSuite {
    SqliteIdentifiersTest() {
        super(TestDatabase.sqliteInMemory());
    }
}
