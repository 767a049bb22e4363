package io.aludel.tests.mapper;

class SqliteMapperTest extends MapperSuite {
    @Override
    String url() {
        return "jdbc:sqlite::memory:";
    }
}
