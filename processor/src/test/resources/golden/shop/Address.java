package shop;

import io.aludel.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/** A mutable embedded class with another one in it. */
public class Address {
    String street;
    @Nullable String city;
    int zip;

    @Nullable @Embedded
    Position position;
}
