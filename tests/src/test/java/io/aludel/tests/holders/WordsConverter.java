package io.aludel.tests.holders;

import io.aludel.sql.Converter;

/** Stores words. */
final class WordsConverter implements Converter<Words, String> {
    @Override
    public String toColumn(Words value) {
        return value.text();
    }

    @Override
    public Words toField(String stored) {
        return new Words(stored);
    }
}
