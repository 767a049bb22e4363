package io.aludel.tests.constraints;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import jakarta.validation.constraints.Email;

/** A constraint that does not fit the type that it is on. */
@Entity(table = "odds")
class Odd {
    @Id
    long id = 1;

    @Email
    int number = 1;
}
