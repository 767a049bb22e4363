package io.aludel.dialect;

class SqliteWritingTest extends WritingSuite {
    SqliteWritingTest() {
        super(TestDatabase.sqliteInMemory());
    }
}
