package io.aludel.tests.shop;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key made by the client. */
@Entity(table = "tickets")
public class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationStrategy.UUID)
    public @Nullable UUID id;

    public String title = "";

    /** For the mapper. */
    public Ticket() {}

    /** Makes a ticket. */
    public Ticket(String title) {
        this.title = title;
    }
}
