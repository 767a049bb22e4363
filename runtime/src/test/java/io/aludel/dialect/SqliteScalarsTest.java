package io.aludel.dialect;

class SqliteScalarsTest extends ScalarsSuite {
    SqliteScalarsTest() {
        super(TestDatabase.sqliteInMemory());
    }
}
