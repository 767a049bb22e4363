package io.aludel.tests.mapper;

class H2MapperTest extends MapperSuite {
    @Override
    String url() {
        return "jdbc:h2:mem:";
    }
}
