package io.aludel.sql;

class SqliteQueryTest extends QueryTest {
    SqliteQueryTest() {
        super("jdbc:sqlite::memory:");
    }
}
