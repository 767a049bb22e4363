package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumCode;
import io.aludel.processor.declaration.EnumCodeDeclaration;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.model.ValueModel.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the types of fields. */
final class JavaTypeReader {
    private static final Map<String, Container> CONTAINERS = Map.of(
            "java.util.List", Container.LIST,
            "java.util.Collection", Container.LIST,
            "java.util.Set", Container.SET);

    private final ReadingContext context;

    JavaTypeReader(ReadingContext context) {
        this.context = context;
    }

    JavaType read(TypeMirror type, Origin origin) {
        TypeName name = context.name(type, origin);
        Optional<JavaType> basic = BasicTypes.kind(name).map(kind -> new JavaType.Basic(name, kind));
        return basic.orElseGet(() -> {
            if (type instanceof ArrayType array) {
                return new JavaType.Several(name, Container.ARRAY, read(array.getComponentType(), origin));
            }
            return type instanceof DeclaredType declared
                    ? declared(name, declared, origin)
                    : new JavaType.Other(name, false);
        });
    }

    private JavaType declared(TypeName name, DeclaredType type, Origin origin) {
        TypeElement element = MoreTypes.asTypeElement(type);
        if (element.getKind() == ElementKind.ENUM) {
            return new JavaType.Enumeration(ClassName.get(element), codes(element, origin));
        }
        Container container = CONTAINERS.get(element.getQualifiedName().toString());
        if (container != null && type.getTypeArguments().size() == 1) {
            return new JavaType.Several(
                    name, container, read(type.getTypeArguments().get(0), origin));
        }
        return new JavaType.Other(name, refersToEntity(type));
    }

    private static boolean refersToEntity(DeclaredType type) {
        TypeElement element = MoreTypes.asTypeElement(type);
        return MoreElements.isAnnotationPresent(element, Entity.class)
                || element.getQualifiedName().contentEquals("io.aludel.Ref")
                || type.getTypeArguments().stream()
                        .anyMatch(argument -> argument instanceof DeclaredType declared && refersToEntity(declared));
    }

    private List<EnumCodeDeclaration> codes(TypeElement type, Origin origin) {
        List<EnumCodeDeclaration> codes = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (!MoreElements.isAnnotationPresent(member, EnumCode.class)) {
                continue;
            }
            boolean isUsable = context.reaches(member) && !member.getModifiers().contains(Modifier.STATIC);
            String name = member.getSimpleName().toString();
            if (member instanceof ExecutableElement method) {
                boolean takesNothing = method.getParameters().isEmpty();
                codes.add(new EnumCodeDeclaration(
                        name, true, isUsable && takesNothing, read(method.getReturnType(), origin)));
            } else {
                codes.add(new EnumCodeDeclaration(name, false, isUsable, read(member.asType(), origin)));
            }
        }
        return codes;
    }
}
