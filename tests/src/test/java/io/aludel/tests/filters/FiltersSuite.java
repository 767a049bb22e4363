package io.aludel.tests.filters;

import static io.aludel.tests.filters.QItem.ITEM;
import static io.aludel.tests.filters.QMark.MARK;
import static io.aludel.tests.filters.QShelf.SHELF;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.mapping.Model;
import io.aludel.sql.Filter;
import io.aludel.tests.ModelSuite;

/** A database in which what is marked as deleted is not there. */
abstract class FiltersSuite extends ModelSuite {
    static final Filter NOT_DELETED = Filter.on(SHELF, SHELF.deleted.eq(false))
            .and(ITEM, ITEM.deleted.eq(false))
            .and(MARK, MARK.deleted.eq(false));

    @Override
    protected Model model() {
        return new FiltersModel();
    }

    @Override
    protected DatabaseBuilder settings() {
        return Database.builder().filter(NOT_DELETED);
    }

    /** Opens an empty database with settings of its own, in place of the one before. */
    void reopen(DatabaseBuilder settings) {
        db.close();
        url = kind.url(directory);
        db = open(settings);
        db.schema().createAll();
    }

    /** Makes a shelf with items; the names of those that are deleted begin with "x". */
    static Shelf shelf(String name, String... items) {
        Shelf shelf = new Shelf(name);
        shelf.deleted = name.startsWith("x");
        for (String item : items) {
            shelf.items.add(item(item));
        }
        return shelf;
    }

    static Item item(String name, String... marks) {
        Item item = new Item(name, 1);
        item.deleted = name.startsWith("x");
        for (String each : marks) {
            Mark mark = new Mark(each);
            mark.deleted = each.startsWith("x");
            item.marks.add(mark);
        }
        return item;
    }
}
