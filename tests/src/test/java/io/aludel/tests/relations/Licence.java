package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Of one driver. */
@Entity(table = "licences")
public class Licence {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String number = "";

    /** For the mapper. */
    public Licence() {}

    /** Makes one. */
    public Licence(String number) {
        this.number = number;
    }
}
