package io.aludel.processor.read;

import io.aludel.annotation.Column;
import io.aludel.annotation.Convert;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.EnumStorage;
import io.aludel.annotation.Enumerated;
import io.aludel.annotation.Formula;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Transient;
import io.aludel.annotation.UpdatedAt;
import io.aludel.annotation.Version;
import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.EnumeratedDeclaration;
import io.aludel.processor.declaration.FormulaDeclaration;
import io.aludel.processor.declaration.GeneratedDeclaration;
import io.aludel.processor.declaration.Marks;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.OverrideDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the annotations of a field. Those of a record's component are on its private field as well. */
final class MarksReader {
    private final ConverterReader converters;
    private final RelationshipReader relationships;

    MarksReader(ReadingContext context, RelationshipReader relationships) {
        this.converters = new ConverterReader(context);
        this.relationships = relationships;
    }

    Marks read(VariableElement field, TypeMirror type, Supplier<Optional<EmbeddableDeclaration>> embeddable) {
        return new Marks(
                origin(field, Id.class),
                AnnotationReader.of(field, GeneratedValue.class).map(MarksReader::generated),
                AnnotationReader.of(field, Column.class).map(MarksReader::column),
                AnnotationReader.of(field, Convert.class).flatMap(read -> converters.read(read, field, type)),
                AnnotationReader.of(field, Enumerated.class).map(MarksReader::enumerated),
                AnnotationReader.of(field, Embedded.class).map(read -> embedded(read, embeddable)),
                AnnotationReader.of(field, Formula.class)
                        .map(read -> new FormulaDeclaration(read.text("value"), read.origin())),
                AnnotationReader.of(field, Relationship.class).map(read -> relationships.read(read, field, type)),
                origin(field, CreatedAt.class),
                origin(field, UpdatedAt.class),
                origin(field, Version.class),
                transience(field));
    }

    /** Returns whether a field that is not persistent says something that only a persistent one can mean. */
    static boolean contradicts(Element field) {
        return List.of(
                        Id.class,
                        Column.class,
                        Convert.class,
                        Enumerated.class,
                        Embedded.class,
                        Formula.class,
                        Relationship.class)
                .stream()
                .anyMatch(annotation -> AnnotationReader.of(field, annotation).isPresent());
    }

    static Optional<Origin> transience(Element field) {
        Optional<Origin> annotation = origin(field, Transient.class);
        boolean hasKeyword = field.getModifiers().contains(Modifier.TRANSIENT);
        return annotation.isEmpty() && hasKeyword ? Optional.of(Origin.of(field)) : annotation;
    }

    private static Optional<Origin> origin(Element field, Class<?> annotation) {
        return AnnotationReader.of(field, annotation).map(AnnotationReader::origin);
    }

    private static GeneratedDeclaration generated(AnnotationReader read) {
        return new GeneratedDeclaration(
                read.choice("strategy", GenerationStrategy.class, GenerationStrategy.AUTO),
                read.text("sequence"),
                read.number("allocation"),
                read.origin());
    }

    private static ColumnDeclaration column(AnnotationReader read) {
        return new ColumnDeclaration(
                read.text("name"),
                read.number("length"),
                read.number("precision"),
                read.number("scale"),
                read.flag("text"),
                read.flag("unique"),
                read.flag("index"),
                read.flag("nullable"),
                read.flag("insertable"),
                read.flag("updatable"),
                read.text("serverDefault"),
                read.text("comment"),
                read.text("definition"),
                read.flag("array"),
                read.origin());
    }

    private static EnumeratedDeclaration enumerated(AnnotationReader read) {
        return new EnumeratedDeclaration(
                read.choice("value", EnumStorage.class, EnumStorage.NAME).value(), read.origin());
    }

    private static EmbeddedDeclaration embedded(
            AnnotationReader read, Supplier<Optional<EmbeddableDeclaration>> embeddable) {
        List<OverrideDeclaration> overrides = new ArrayList<>();
        for (AnnotationReader override : read.annotations("columns")) {
            override.annotation("column")
                    .map(MarksReader::column)
                    .ifPresent(column -> overrides.add(new OverrideDeclaration(override.text("field"), column)));
        }
        return new EmbeddedDeclaration(read.text("prefix"), overrides, embeddable.get(), read.origin());
    }
}
