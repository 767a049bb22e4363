package io.aludel.processor.read;

import io.aludel.annotation.Check;
import io.aludel.annotation.Index;
import io.aludel.annotation.Unique;
import io.aludel.processor.declaration.CheckDeclaration;
import io.aludel.processor.declaration.IndexDeclaration;
import io.aludel.processor.declaration.UniqueDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads the indexes and constraints of an entity; those of mapped superclasses first. */
final class ConstraintReader {
    private final List<TypeElement> levels;

    ConstraintReader(TypeElement type) {
        this.levels = Hierarchy.of(type).own();
    }

    List<IndexDeclaration> indexes() {
        return read(
                Index.class,
                read -> new IndexDeclaration(
                        read.texts("columns"),
                        read.text("name"),
                        read.flag("unique").value(),
                        read.origin()));
    }

    List<UniqueDeclaration> uniques() {
        return read(
                Unique.class, read -> new UniqueDeclaration(read.texts("columns"), read.text("name"), read.origin()));
    }

    List<CheckDeclaration> checks() {
        return read(Check.class, read -> new CheckDeclaration(read.text("value"), read.text("name"), read.origin()));
    }

    <D> List<D> read(Class<?> annotation, Function<AnnotationReader, D> reader) {
        List<D> declarations = new ArrayList<>();
        for (TypeElement level : levels) {
            AnnotationReader.repeated(level, annotation).forEach(read -> declarations.add(reader.apply(read)));
        }
        return declarations;
    }
}
