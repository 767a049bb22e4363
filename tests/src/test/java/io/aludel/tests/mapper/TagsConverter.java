package io.aludel.tests.mapper;

import io.aludel.sql.Converter;
import io.aludel.sql.Json;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** A mutable set as a document. */
final class TagsConverter implements Converter<SortedSet<Integer>, Json> {
    @Override
    public Json toColumn(SortedSet<Integer> value) {
        return Json.of(value.toString());
    }

    @Override
    public SortedSet<Integer> toField(Json stored) {
        SortedSet<Integer> tags = new TreeSet<>();
        String text = stored.text().replaceAll("[\\[\\] ]", "");
        Arrays.stream(text.split(",")).filter(tag -> !tag.isEmpty()).forEach(tag -> tags.add(Integer.valueOf(tag)));
        return tags;
    }
}
