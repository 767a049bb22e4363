package io.aludel.tests.mapper;

import io.aludel.sql.Converter;

/** Money as a number of cents. */
final class MoneyConverter implements Converter<Money, Long> {
    @Override
    public Long toColumn(Money value) {
        return value.cents();
    }

    @Override
    public Money toField(Long stored) {
        return new Money(stored);
    }
}
