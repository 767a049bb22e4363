package io.aludel.tests.holders;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;

/** A fresh database with the tables of this package for each test. */
abstract class HoldersSuite extends ModelSuite {
    @Override
    protected Model model() {
        return new HeldTables();
    }

    /** Checks which statements some work sends, each by its first word and the table. */
    void assertSends(Runnable work, String... statements) {
        assertThat(verbs(sqlOf(work))).containsExactly(statements);
    }
}
