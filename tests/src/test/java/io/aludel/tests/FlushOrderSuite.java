package io.aludel.tests;

import io.aludel.mapping.Model;

/** A fresh database with the tables of package order for each test. */
abstract class FlushOrderSuite extends ModelSuite {
    @Override
    protected Model model() {
        return new OrderModel();
    }
}
