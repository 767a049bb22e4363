package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the readers of one entity share: the compiler's tools, the package that generated code will be in, and the types
 * that were found missing on the way.
 */
final class ReadingContext {
    private final Elements elements;
    private final Types types;
    private final Initialisers initialisers;
    private final TypeElement entity;
    private final PackageElement home;
    private final List<MissingType> missing = new ArrayList<>();

    ReadingContext(Elements elements, Types types, Initialisers initialisers, TypeElement entity) {
        this.elements = elements;
        this.types = types;
        this.initialisers = initialisers;
        this.entity = entity;
        this.home = MoreElements.getPackage(entity);
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    Initialisers initialisers() {
        return initialisers;
    }

    List<MissingType> missing() {
        return List.copyOf(missing);
    }

    /** Notes something that does not exist, in words. */
    void miss(String what, Origin origin) {
        missing.add(new MissingType(what, origin));
    }

    /** Returns the type's name, and notes the types in it that do not exist. */
    TypeName name(TypeMirror type, Origin origin) {
        require(type, origin);
        return TypeName.get(type);
    }

    /** Notes the types in a type that do not exist. */
    void require(TypeMirror type, Origin origin) {
        if (type.getKind() == TypeKind.ERROR) {
            miss("the type '" + type + "'", origin);
        } else if (type instanceof ArrayType array) {
            require(array.getComponentType(), origin);
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().stream()
                    .filter(argument -> !isOwnKey(argument, declared))
                    .forEach(argument -> require(argument, origin));
        }
    }

    /** Returns whether a map of the entity itself has the key that is yet to be generated for it. */
    private boolean isOwnKey(TypeMirror argument, DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return argument.getKind() == TypeKind.ERROR
                && arguments.size() == 2
                && types.isSameType(arguments.get(1), entity.asType())
                && argument.toString()
                        .equals(String.join("_", ClassName.get(entity).simpleNames()) + "Key");
    }

    /** Returns whether generated code can name a member, as far as the member's own modifiers go. */
    boolean reaches(Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && MoreElements.getPackage(member).equals(home);
    }
}
