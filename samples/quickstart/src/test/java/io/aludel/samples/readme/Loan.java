package io.aludel.samples.readme;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.time.LocalDate;

@Entity(table = "loans")
class Loan {
    @Id
    @Relationship
    Ref<Book> book = Ref.empty();

    @Id
    @Relationship
    Ref<Reader> reader = Ref.empty();

    @Column
    LocalDate since;

    protected Loan() {}

    Loan(Book book, Reader reader, LocalDate since) {
        this.book = Ref.of(book);
        this.reader = Ref.of(reader);
        this.since = since;
    }
}
