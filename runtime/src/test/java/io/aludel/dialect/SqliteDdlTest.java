package io.aludel.dialect;

class SqliteDdlTest extends DdlSuite {
    SqliteDdlTest() {
        super(TestDatabase.sqliteInMemory());
    }
}
