package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.aludel.annotation.Entity;
import io.aludel.annotation.MappedSuperclass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A class and what it inherits from.
 *
 * @param mapped the superclasses that are mapped or entities, the topmost first, and the class itself
 * @param own those of them that are below the next entity
 * @param superEntity the next superclass that is an entity
 * @param missing the superclass at which the compiler knows no further
 */
record Hierarchy(
        List<TypeElement> mapped,
        List<TypeElement> own,
        Optional<TypeElement> superEntity,
        Optional<TypeMirror> missing) {
    static Hierarchy of(TypeElement type) {
        List<TypeElement> mapped = new ArrayList<>(List.of(type));
        TypeMirror superclass = type.getSuperclass();
        while (superclass.getKind() == TypeKind.DECLARED) {
            TypeElement element = MoreTypes.asTypeElement(superclass);
            if (MoreElements.isAnnotationPresent(element, Entity.class)) {
                Hierarchy above = of(element);
                List<TypeElement> own = reversed(mapped);
                List<TypeElement> all = new ArrayList<>(above.mapped);
                all.addAll(own);
                return new Hierarchy(List.copyOf(all), own, Optional.of(element), above.missing);
            }
            if (MoreElements.isAnnotationPresent(element, MappedSuperclass.class)) {
                mapped.add(element);
            }
            superclass = element.getSuperclass();
        }
        boolean isMissing = superclass.getKind() == TypeKind.ERROR;
        List<TypeElement> own = reversed(mapped);
        return new Hierarchy(own, own, Optional.empty(), isMissing ? Optional.of(superclass) : Optional.empty());
    }

    private static List<TypeElement> reversed(List<TypeElement> types) {
        Collections.reverse(types);
        return List.copyOf(types);
    }
}
