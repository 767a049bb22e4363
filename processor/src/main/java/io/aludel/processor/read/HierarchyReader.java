package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import io.aludel.annotation.Discriminator;
import io.aludel.annotation.DiscriminatorValue;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import io.aludel.annotation.MappedSuperclass;
import io.aludel.processor.declaration.DiscriminatorDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.HierarchyDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads where an entity stands in a hierarchy of entities. */
final class HierarchyReader {
    private HierarchyReader() {}

    static HierarchyDeclaration read(TypeElement type, Optional<EntityDeclaration> parent) {
        return new HierarchyDeclaration(
                parent,
                AnnotationReader.of(type, Inheritance.class)
                        .map(read ->
                                read.choice("strategy", InheritanceStrategy.class, InheritanceStrategy.SINGLE_TABLE)),
                AnnotationReader.of(type, Discriminator.class)
                        .map(read -> new DiscriminatorDeclaration(
                                read.text("column"), read.number("length"), read.origin())),
                AnnotationReader.of(type, DiscriminatorValue.class).map(read -> read.text("value")),
                outsiders(type));
    }

    private static List<ClassName> outsiders(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .map(MoreTypes::asTypeElement)
                .filter(permitted -> !MoreElements.isAnnotationPresent(permitted, Entity.class)
                        && !MoreElements.isAnnotationPresent(permitted, MappedSuperclass.class))
                .map(ClassName::get)
                .toList();
    }
}
