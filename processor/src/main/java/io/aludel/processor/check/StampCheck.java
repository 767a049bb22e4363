package io.aludel.processor.check;

import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import io.aludel.sql.BasicType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether versions and time stamps are on types that can hold them. */
final class StampCheck implements Check {
    private static final Set<Kind> VERSIONS = EnumSet.of(Kind.INTEGER, Kind.LONG);
    private static final Set<Kind> TIMES =
            EnumSet.of(Kind.INSTANT, Kind.OFFSET_DATE_TIME, Kind.ZONED_DATE_TIME, Kind.LOCAL_DATE_TIME);

    @Override
    public Stream<Finding> check(Layout layout) {
        List<PropertyDeclaration> versions = Properties.persistent(layout)
                .filter(property -> property.marks().version().isPresent())
                .toList();
        Stream<Finding> several = versions.stream()
                .skip(1)
                .map(property -> Finding.of(
                        Message.VERSION_SEVERAL,
                        property.marks().version().orElseThrow(),
                        Words.simple(layout.entity().type()),
                        versions.get(0).name(),
                        property.name()));
        return Stream.concat(several, Properties.persistent(layout).flatMap(StampCheck::types));
    }

    private static Stream<Finding> types(PropertyDeclaration property) {
        Stream<Finding> version = wrong(property.marks().version(), VERSIONS, property)
                .map(origin -> Finding.of(Message.VERSION_TYPE, origin, property.name(), Words.type(property)));
        return Stream.of(
                        version,
                        stamp("@CreatedAt", property.marks().createdAt(), property),
                        stamp("@UpdatedAt", property.marks().updatedAt(), property))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> stamp(String annotation, Optional<Origin> mark, PropertyDeclaration property) {
        return wrong(mark, TIMES, property)
                .map(origin ->
                        Finding.of(Message.STAMP_TYPE, origin, annotation, property.name(), Words.type(property)));
    }

    private static Stream<Origin> wrong(Optional<Origin> mark, Set<Kind> kinds, PropertyDeclaration property) {
        boolean fits = property.type() instanceof JavaType.Basic basic && kinds.contains(basic.kind());
        boolean isPlain = property.marks().convert().isEmpty();
        return mark.filter(origin -> !(fits && isPlain)).stream();
    }
}
