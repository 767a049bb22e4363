package io.aludel.samples.readme;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Projection(Book.class)
record BookView(
        Long id,
        String title,
        String authorName,
        @Nullable PublisherView publisher,
        @Path("genres.name") Set<String> genres,
        List<LoanView> loans) {
    record PublisherView(String name) {}

    record LoanView(LocalDate since, String readerName) {}
}
