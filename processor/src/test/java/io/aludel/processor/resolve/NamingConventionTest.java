package io.aludel.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingConventionTest {
    @Test
    void javaNamesBecomeSnakeCase() {
        assertThat(NamingConvention.snakeCase("name")).isEqualTo("name");
        assertThat(NamingConvention.snakeCase("OrderLine")).isEqualTo("order_line");
        assertThat(NamingConvention.snakeCase("stockQuantity")).isEqualTo("stock_quantity");
        assertThat(NamingConvention.snakeCase("aB")).isEqualTo("a_b");
    }

    @Test
    void anAcronymIsOneWord() {
        assertThat(NamingConvention.snakeCase("URLValue")).isEqualTo("url_value");
        assertThat(NamingConvention.snakeCase("urlValue")).isEqualTo("url_value");
        assertThat(NamingConvention.snakeCase("valueURL")).isEqualTo("value_url");
        assertThat(NamingConvention.snakeCase("ID")).isEqualTo("id");
    }

    @Test
    void digitsBelongToTheWordBeforeThem() {
        assertThat(NamingConvention.snakeCase("address2Line")).isEqualTo("address2_line");
        assertThat(NamingConvention.snakeCase("ISBN13")).isEqualTo("isbn13");
        assertThat(NamingConvention.snakeCase("iso3166Code")).isEqualTo("iso3166_code");
    }

    @Test
    void underscoresStay() {
        assertThat(NamingConvention.snakeCase("first_name")).isEqualTo("first_name");
        assertThat(NamingConvention.snakeCase("MAX_SIZE")).isEqualTo("max_size");
    }

    @Test
    void lettersBeyondAscii() {
        assertThat(NamingConvention.snakeCase("größeÄndern")).isEqualTo("größe_ändern");
    }
}
