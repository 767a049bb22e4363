package io.aludel.tests.types;

import io.aludel.dialect.Dialect;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;
import io.aludel.tests.TestModel;

/** A fresh database with some entities' tables for each test. */
abstract class TypesSuite extends ModelSuite {
    private final EntityTable<?, ?>[] tables;

    TypesSuite(EntityTable<?, ?>... tables) {
        this.tables = tables;
    }

    @Override
    protected Model model() {
        return new TestModel(tables);
    }

    /** Returns a name as it is written in SQL. */
    String quoted(String name) {
        return Dialect.forUrl(url).orElseThrow().quote(name);
    }
}
