package shop;

import io.aludel.annotation.Discriminator;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import org.jspecify.annotations.Nullable;

/** The base of a hierarchy in several tables, with a key of two fields. */
@Entity(table = "deliveries", schema = "logistics")
@Inheritance(strategy = InheritanceStrategy.JOINED)
@Discriminator(column = "carried_by", length = 12)
class Delivery {
    @Id
    int year;

    @Id
    int number;

    int grams;

    @Formula("grams / 1000")
    @Nullable Integer kilograms;
}
