package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/**
 * A record whose columns are all parts of foreign keys.
 *
 * @param from who gives
 * @param to who takes
 */
@Entity(table = "handovers")
public record Handover(
        @Id @Relationship Ref<Employee> from,
        @Id @Relationship Ref<Employee> to) {}
