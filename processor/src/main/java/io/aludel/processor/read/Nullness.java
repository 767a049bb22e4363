package io.aludel.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a field may be null: an annotation of the simple name {@code Nullable}, whoever's it is, on the declaration or on
 * its type.
 */
final class Nullness {
    private Nullness() {}

    static boolean isNullable(Element element) {
        return isNullable(element.getAnnotationMirrors())
                || isNullable(element.asType().getAnnotationMirrors());
    }

    static boolean isNullable(TypeMirror type) {
        return isNullable(type.getAnnotationMirrors());
    }

    private static boolean isNullable(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }
}
