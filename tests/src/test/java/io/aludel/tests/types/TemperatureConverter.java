package io.aludel.tests.types;

import io.aludel.sql.Converter;

/** Stores degrees. */
final class TemperatureConverter implements Converter<Temperature, Integer> {
    @Override
    public Integer toColumn(Temperature value) {
        return value.degrees();
    }

    @Override
    public Temperature toField(Integer stored) {
        return new Temperature(stored);
    }
}
