package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import io.aludel.Deferred;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import io.aludel.processor.resolve.ValueResolver;
import java.util.stream.Stream;

/** Whether columns can hold the values of their fields. */
final class TypeCheck implements Check {
    private static final ClassName DEFERRED = ClassName.get(Deferred.class);

    @Override
    public Stream<Finding> check(Layout layout) {
        return layout.placed().stream().flatMap(TypeCheck::check);
    }

    private static Stream<Finding> check(PlacedColumn column) {
        PropertyDeclaration property = column.property();
        if (property.marks().convert().isPresent() || column.isForeignKey()) {
            return Stream.empty();
        }
        boolean isStorable = ValueResolver.resolve(column).isPresent();
        if (column.isArray() && !(isStorable && property.type() instanceof JavaType.Several)) {
            return Stream.of(Finding.of(
                    Message.ARRAY_TYPE,
                    column.column().orElseThrow().array().origin(),
                    column.path(),
                    Words.type(property)));
        }
        if (property.type().name().equals(DEFERRED)) {
            return Stream.of(Finding.of(Message.DEFERRED_RAW, property.origin(), column.path()));
        }
        if (!isStorable && refersToEntity(property.type())) {
            return Stream.of(
                    Finding.of(Message.RELATIONSHIP_MISSING, property.origin(), column.path(), Words.type(property)));
        }
        if (!isStorable) {
            boolean isSeveral = property.type() instanceof JavaType.Several several
                    && !(several.element() instanceof JavaType.Other);
            return Stream.of(Finding.of(
                    isSeveral ? Message.TYPE_SEVERAL : Message.TYPE_UNSUPPORTED,
                    property.origin(),
                    column.path(),
                    Words.type(property)));
        }
        return nullablePrimitive(column);
    }

    private static boolean refersToEntity(JavaType type) {
        return type instanceof JavaType.Several several
                ? refersToEntity(several.element())
                : type instanceof JavaType.Other other && other.refersToEntity();
    }

    private static Stream<Finding> nullablePrimitive(PlacedColumn column) {
        PropertyDeclaration property = column.property();
        if (column.isKey() || !property.type().name().isPrimitive()) {
            return Stream.empty();
        }
        return column.column().stream()
                .filter(declared -> declared.nullable().value())
                .map(declared -> Finding.of(
                        Message.NULLABLE_PRIMITIVE,
                        declared.nullable().origin(),
                        column.path(),
                        Words.type(property),
                        Words.type(property.type().name().box())));
    }
}
