package io.aludel.dialect;

class H2TransactionsTest extends TransactionsSuite {
    H2TransactionsTest() {
        super(TestDatabase.h2());
    }
}
