package io.aludel.dialect;

class SqliteTimesTest extends TimesSuite {
    SqliteTimesTest() {
        super(TestDatabase.sqliteInMemory());
    }
}
