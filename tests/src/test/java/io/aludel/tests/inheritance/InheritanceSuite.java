package io.aludel.tests.inheritance;

import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;

/** A fresh database with the tables of this package for each test. */
abstract class InheritanceSuite extends ModelSuite {
    @Override
    protected Model model() {
        return HierarchyModel.all();
    }
}
