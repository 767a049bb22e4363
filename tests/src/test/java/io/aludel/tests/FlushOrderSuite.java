package io.aludel.tests;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import java.util.List;

/** A fresh database with the tables of package order for each test. */
abstract class FlushOrderSuite extends DatabaseSuite {
    @Override
    Database open(DatabaseBuilder settings) {
        return settings.url(url)
                .models(new OrderModel())
                .statementListener(sent::add)
                .open();
    }

    /** Stores objects in a transaction of their own. */
    void stored(Object... entities) {
        db.transaction(session -> session.addAll(List.of(entities)));
    }

    /** Returns what statements do, each as {@code INSERT nodes}. */
    static List<String> verbs(List<String> sql) {
        return sql.stream()
                .map(text -> text.replaceAll("^(\\w+) (?:INTO |FROM )?\"?(\\w+)\"? .*", "$1 $2"))
                .toList();
    }
}
