package io.aludel.tests.relations;

import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;

/** A fresh database with the tables of this package for each test. */
abstract class RelationsSuite extends ModelSuite {
    @Override
    protected Model model() {
        return new RelationsModel();
    }

    /** Counts rows outside of any session. */
    long rows(EntityTable<?, ?> table) {
        return db.select(table).count();
    }
}
