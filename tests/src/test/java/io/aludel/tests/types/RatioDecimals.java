package io.aludel.tests.types;

import io.aludel.sql.Converter;
import java.math.BigDecimal;
import java.math.MathContext;

/** Stores ratios as decimals. */
final class RatioDecimals implements Converter<Ratio, BigDecimal> {
    @Override
    public BigDecimal toColumn(Ratio value) {
        return BigDecimal.valueOf(value.numerator())
                .divide(BigDecimal.valueOf(value.denominator()), MathContext.DECIMAL32);
    }

    @Override
    public Ratio toField(BigDecimal stored) {
        return new Ratio(stored.unscaledValue().intValueExact(), (int) Math.pow(10, stored.scale()));
    }
}
