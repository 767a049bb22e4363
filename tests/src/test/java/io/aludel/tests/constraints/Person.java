package io.aludel.tests.constraints;

import io.aludel.annotation.Column;
import io.aludel.annotation.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;

/** What a guest inherits. */
@MappedSuperclass
class Person {
    @Column(name = "full_name")
    @NotBlank
    String name = "";
}
