package io.aludel.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void theOneCloseNameIsProposed() {
        assertThat(Suggestion.of("category", "Columns", List.of("id", "category_id", "price")))
                .isEqualTo("Did you mean 'category_id'? Columns: id, category_id, price");
    }

    @Test
    void nothingIsProposedWhenTwoAreEquallyClose() {
        assertThat(Suggestion.of("nam", "Columns", List.of("name", "nama"))).isEqualTo("Columns: name, nama");
    }

    @Test
    void nothingIsProposedWhenNoneIsClose() {
        assertThat(Suggestion.of("zip", "Columns", List.of("id", "city"))).isEqualTo("Columns: id, city");
    }

    @Test
    void distanceCountsInsertionsDeletionsAndReplacements() {
        assertThat(Suggestion.distance("price", "prize")).isEqualTo(1);
        assertThat(Suggestion.distance("price", "prices")).isEqualTo(1);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
    }
}
