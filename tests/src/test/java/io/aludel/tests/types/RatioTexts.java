package io.aludel.tests.types;

import io.aludel.sql.Converter;
import java.util.List;

/** Stores ratios as texts. */
final class RatioTexts implements Converter<Ratio, String> {
    @Override
    public String toColumn(Ratio value) {
        return value.numerator() + ":" + value.denominator();
    }

    @Override
    public Ratio toField(String stored) {
        List<String> parts = List.of(stored.split(":", 2));
        return new Ratio(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)));
    }
}
