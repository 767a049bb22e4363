package io.aludel.processor.check;

import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.stream.Stream;

/** Ways through the properties of an entity. */
final class Properties {
    private Properties() {}

    /** Returns all persistent properties: those of the entity and of what is embedded in it, the embedded ones included. */
    static Stream<PropertyDeclaration> persistent(Layout layout) {
        return all(layout).filter(property -> property.marks().transience().isEmpty());
    }

    /** Returns all properties, transient ones with a mapping included. */
    static Stream<PropertyDeclaration> all(Layout layout) {
        return all(layout.entity().properties());
    }

    private static Stream<PropertyDeclaration> all(List<PropertyDeclaration> properties) {
        return properties.stream().flatMap(property -> {
            Stream<PropertyDeclaration> below = property.marks()
                    .embedded()
                    .flatMap(EmbeddedDeclaration::type)
                    .map(EmbeddableDeclaration::properties)
                    .map(Properties::all)
                    .orElse(Stream.empty());
            return Stream.concat(Stream.of(property), below);
        });
    }
}
