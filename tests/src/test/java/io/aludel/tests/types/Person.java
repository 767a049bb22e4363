package io.aludel.tests.types;

import io.aludel.annotation.Column;
import io.aludel.annotation.ColumnOverride;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import org.jspecify.annotations.Nullable;

/** Embedded objects: required, optional, nested, two of one type. */
@Entity(table = "people")
@Index(columns = {"name_last", "name_first desc"})
class Person {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Embedded
    PersonName name = new PersonName("", null);

    @Nullable
    @Embedded
    Place home;

    @Nullable
    @Embedded(
            prefix = "office_",
            columns = {
                @ColumnOverride(field = "street", column = @Column(name = "work_road", length = 10)),
                @ColumnOverride(field = "spot.latitude", column = @Column(name = "work_lat"))
            })
    Place work;

    Person() {}

    Person(String first, @Nullable String last) {
        name = new PersonName(first, last);
    }
}
