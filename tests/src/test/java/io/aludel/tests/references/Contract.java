package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * A record with references.
 *
 * @param id the key
 * @param company a reference that has to be there
 * @param signer a reference to a key of two columns
 * @param text anything
 */
@Entity(table = "contracts")
public record Contract(
        @Id long id,
        @Relationship Ref<Company> company,

        @Relationship @Nullable Ref<Employee> signer,

        @Column(length = 40) String text) {}
