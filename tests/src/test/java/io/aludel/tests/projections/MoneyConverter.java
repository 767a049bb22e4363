package io.aludel.tests.projections;

import io.aludel.sql.Converter;

/** Stores cents. */
public final class MoneyConverter implements Converter<Money, Long> {
    @Override
    public Long toColumn(Money money) {
        return money.cents();
    }

    @Override
    public Money toField(Long cents) {
        return new Money(cents);
    }
}
