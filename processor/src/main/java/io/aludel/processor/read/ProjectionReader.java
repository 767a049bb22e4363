package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import io.aludel.processor.declaration.ComponentDeclaration;
import io.aludel.processor.declaration.ComponentDeclaration.Holder;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.ProjectionDeclaration;
import io.aludel.processor.declaration.RecordDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type with {@code @Projection} and the records within it. The entity is read by whoever needs it. */
public final class ProjectionReader {
    private static final Map<String, Holder> HOLDERS = Map.of(
            "java.util.Optional", Holder.OPTIONAL,
            "java.util.List", Holder.LIST,
            "java.util.Collection", Holder.LIST,
            "java.util.Set", Holder.SET);

    private final ReadingContext context;
    private final Deque<TypeElement> around = new ArrayDeque<>();

    private ProjectionReader(ReadingContext context) {
        this.context = context;
    }

    /** Reads one projection, as the compiler knows it in this round. */
    public static ProjectionReading read(TypeElement type, Elements elements, Types types) {
        ReadingContext context = new ReadingContext(elements, types, field -> true, type);
        Given<TypeName> entity = projectionOf(type, context).orElseThrow();
        RecordDeclaration record = new ProjectionReader(context).record(type);
        return new ProjectionReading(
                new ProjectionDeclaration(record, entity, List.copyOf(LintReader.read(context, type)), type),
                context.missing());
    }

    private static Optional<Given<TypeName>> projectionOf(TypeElement type, ReadingContext context) {
        return AnnotationReader.of(type, Projection.class)
                .map(annotation -> annotation
                        .type("value")
                        .map(given -> new Given<>(context.name(given.value(), given.origin()), true, given.origin()))
                        .orElseGet(() -> {
                            context.miss("the class of @Projection", annotation.origin());
                            return new Given<>(ClassName.OBJECT, false, annotation.origin());
                        }));
    }

    private RecordDeclaration record(TypeElement type) {
        boolean isRecursive = around.contains(type);
        boolean isOpen = isRecursive || !type.getTypeParameters().isEmpty();
        around.push(type);
        RecordDeclaration declaration = new RecordDeclaration(
                ClassName.get(type),
                new ShapeReader(context).read(type),
                projectionOf(type, context),
                isRecursive,
                isOpen ? List.of() : components(type));
        around.pop();
        return declaration;
    }

    private List<ComponentDeclaration> components(TypeElement type) {
        List<ComponentDeclaration> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            components.add(component(type, component));
        }
        return components;
    }

    private ComponentDeclaration component(TypeElement owner, RecordComponentElement component) {
        Element place =
                RecordFields.of(owner, component).<Element>map(field -> field).orElse(component);
        Origin origin = Origin.of(place);
        TypeMirror type = component.asType();
        Holder holder = holder(type);
        TypeMirror element = holder == Holder.NONE
                ? type
                : MoreTypes.asDeclared(type).getTypeArguments().get(0);
        return new ComponentDeclaration(
                component.getSimpleName().toString(),
                context.name(type, origin),
                holder,
                TypeName.get(element),
                recordOf(element),
                Nullness.isNullable(component) || Nullness.isNullable(place),
                holder != Holder.NONE && Nullness.isNullable(element),
                path(component, place),
                origin);
    }

    private static Optional<Given<String>> path(RecordComponentElement component, Element place) {
        return AnnotationReader.of(place, Path.class)
                .or(() -> AnnotationReader.of(component, Path.class))
                .map(annotation -> annotation.text("value"));
    }

    private static Holder holder(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().size() != 1) {
            return Holder.NONE;
        }
        return HOLDERS.getOrDefault(
                MoreTypes.asTypeElement(type).getQualifiedName().toString(), Holder.NONE);
    }

    private Optional<RecordDeclaration> recordOf(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = MoreTypes.asTypeElement(type);
        return element.getKind() == ElementKind.RECORD && !MoreElements.isAnnotationPresent(element, Entity.class)
                ? Optional.of(record(element))
                : Optional.empty();
    }
}
