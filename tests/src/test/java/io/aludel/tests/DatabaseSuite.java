package io.aludel.tests;

import io.aludel.mapping.Model;

/** A fresh database with the shop's tables for each test. */
abstract class DatabaseSuite extends ModelSuite {
    @Override
    protected Model model() {
        return new Shop(kind);
    }
}
