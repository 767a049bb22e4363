package shop;

import io.aludel.sql.Converter;
import io.aludel.sql.Json;
import java.util.Map;
import java.util.TreeMap;

/** A map as a document. */
public final class TagsConverter implements Converter<Map<String, String>, Json> {
    @Override
    public Json toColumn(Map<String, String> value) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(value).forEach((key, tag) -> text.append(key).append('=').append(tag).append(';'));
        return Json.of('"' + text.toString() + '"');
    }

    @Override
    public Map<String, String> toField(Json stored) {
        Map<String, String> tags = new TreeMap<>();
        String text = stored.text();
        for (String tag : text.substring(1, text.length() - 1).split(";")) {
            if (!tag.isEmpty()) {
                tags.put(tag.substring(0, tag.indexOf('=')), tag.substring(tag.indexOf('=') + 1));
            }
        }
        return tags;
    }
}
