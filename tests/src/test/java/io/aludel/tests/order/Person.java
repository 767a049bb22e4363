package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Refers to another one, whose key may not be known before it is inserted. */
@Entity(table = "persons")
public class Person {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship
    public @Nullable Ref<Person> boss;

    /** For the mapper. */
    public Person() {}

    /** Makes a person. */
    public Person(String name, @Nullable Person boss) {
        this.name = name;
        this.boss = Ref.of(boss);
    }
}
