package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    private final Identifiers folding = new Identifiers(Set.of("ORDER"), 30, true, '"');

    @Test
    void Y145_quotesOnlyWhatNeedsIt() {
        assertThat(folding.quote("name")).isEqualTo("name");
        assertThat(folding.quote("NAME_2")).isEqualTo("NAME_2");
        assertThat(folding.quote("camelCase")).isEqualTo("\"camelCase\"");
        assertThat(folding.quote("Order")).isEqualTo("\"Order\"");
        assertThat(folding.quote("order")).isEqualTo("\"order\"");
        assertThat(folding.quote("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(new Identifiers(Set.of(), 30, false, '`').quote("camelCase")).isEqualTo("camelCase");
        assertThat(new Identifiers(Set.of(), 30, false, '`').quote("a`b")).isEqualTo("`a``b`");
    }

    @Test
    void Y167_cutsLongNamesToStableOnesThatDiffer() {
        String first = folding.fit("fk_customer_order_line_to_product_variant");
        String second = folding.fit("fk_customer_order_line_to_product_version");
        assertThat(first)
                .isEqualTo("fk_customer_order_lin_7a9be7c4")
                .hasSize(30)
                .isNotEqualTo(second);
        assertThat(folding.fit("fk_short")).isEqualTo("fk_short");
    }
}
