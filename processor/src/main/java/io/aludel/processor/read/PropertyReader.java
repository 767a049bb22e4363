package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import io.aludel.annotation.Id;
import io.aludel.processor.declaration.Access;
import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.model.MemberAccess;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the persistent fields or components of an entity and of the types that are embedded in it. */
final class PropertyReader {
    private final ReadingContext context;
    private final MarksReader marks;
    private final JavaTypeReader javaTypes;
    private final Deque<TypeElement> path = new ArrayDeque<>();

    PropertyReader(ReadingContext context, RelationshipReader relationships) {
        this.context = context;
        this.marks = new MarksReader(context, relationships);
        this.javaTypes = new JavaTypeReader(context);
    }

    List<PropertyDeclaration> read(TypeElement type) {
        return read(type, field -> true);
    }

    /** Reads the fields or components of the key alone. */
    List<PropertyDeclaration> readKey(TypeElement type) {
        return read(type, field -> MoreElements.isAnnotationPresent(field, Id.class));
    }

    private List<PropertyDeclaration> read(TypeElement type, Predicate<VariableElement> choice) {
        path.push(type);
        List<PropertyDeclaration> properties =
                type.getKind() == ElementKind.RECORD ? components(type, choice) : fields(type, choice);
        path.pop();
        return properties;
    }

    private List<PropertyDeclaration> components(TypeElement type, Predicate<VariableElement> choice) {
        List<PropertyDeclaration> properties = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            RecordFields.of(type, component).filter(choice).ifPresent(field -> {
                boolean isNullable = Nullness.isNullable(field) || Nullness.isNullable(component);
                Access access = new Access.Reachable(new MemberAccess.Component());
                properties.add(property(type, field, component.asType(), true, isNullable, access));
            });
        }
        return properties;
    }

    private List<PropertyDeclaration> fields(TypeElement type, Predicate<VariableElement> choice) {
        List<PropertyDeclaration> properties = new ArrayList<>();
        AccessReader accesses = new AccessReader(context, type);
        for (TypeElement level : Hierarchy.of(type).mapped()) {
            for (VariableElement field : ElementFilter.fieldsIn(level.getEnclosedElements())) {
                boolean isPersistent = MarksReader.transience(field).isEmpty() || MarksReader.contradicts(field);
                if (isPersistent && !field.getModifiers().contains(Modifier.STATIC) && choice.test(field)) {
                    TypeMirror fieldType = context.types().asMemberOf(MoreTypes.asDeclared(type.asType()), field);
                    Access access = accesses.read(field, fieldType);
                    properties.add(property(level, field, fieldType, false, Nullness.isNullable(field), access));
                }
            }
        }
        return properties;
    }

    private PropertyDeclaration property(
            TypeElement owner,
            VariableElement field,
            TypeMirror type,
            boolean isComponent,
            boolean isNullable,
            Access access) {
        Origin origin = Origin.of(field);
        Optional<TypeMirror> deferred = DeferredTypes.value(type);
        TypeMirror valueType = deferred.orElse(type);
        JavaType javaType = javaTypes.read(valueType, origin);
        boolean isFinal = !isComponent && (field.getModifiers().contains(Modifier.FINAL) || Lombok.makesFinal(field));
        return new PropertyDeclaration(
                field.getSimpleName().toString(),
                ClassName.get(owner),
                javaType,
                deferred.isPresent(),
                isComponent,
                isFinal,
                isNullable,
                access,
                marks.read(field, valueType, () -> embeddable(javaType, valueType)),
                origin);
    }

    private Optional<EmbeddableDeclaration> embeddable(JavaType javaType, TypeMirror type) {
        if (!(javaType instanceof JavaType.Other) || !MoreTypes.isType(type)) {
            return Optional.empty();
        }
        Element element = context.types().asElement(type);
        if (!(element instanceof TypeElement embedded)
                || embedded.getQualifiedName().toString().startsWith("java.")) {
            return Optional.empty();
        }
        boolean isRecursive = path.contains(embedded);
        boolean isGeneric = !embedded.getTypeParameters().isEmpty();
        return Optional.of(new EmbeddableDeclaration(
                ClassName.get(embedded),
                new ShapeReader(context).read(embedded),
                isRecursive,
                isRecursive || isGeneric ? List.of() : read(embedded)));
    }
}
