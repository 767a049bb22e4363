package io.aludel.sql;

class H2QueryTest extends QueryTest {
    H2QueryTest() {
        super("jdbc:h2:mem:");
    }
}
