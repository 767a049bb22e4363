package io.aludel.tests.constraints;

import io.aludel.Deferred;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Constraints on deferred columns: on the field, and on the argument of its type. */
@Entity(table = "deferred_letters")
class Letter {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Column(length = 20)
    String sender = "";

    @Column(name = "body")
    @Size(max = 5)
    Deferred<String> text = Deferred.empty();

    @Column(length = 20)
    @Nullable
    Deferred<@NotBlank String> note = Deferred.of("-");

    /** For the mapper. */
    Letter() {}

    Letter(String text) {
        this.text = Deferred.of(text);
    }
}
