package io.aludel.processor.declaration;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * The place in the source that a declaration comes from, and an error goes to.
 *
 * @param element the element
 * @param annotation its annotation, when the declaration is one
 * @param value the annotation's value, when the declaration is one
 */
public record Origin(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
    /** An element itself. */
    public static Origin of(Element element) {
        return new Origin(element, Optional.empty(), Optional.empty());
    }

    /** An annotation of an element. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, Optional.of(annotation), Optional.empty());
    }

    /** A value of an annotation of an element. */
    public static Origin of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Origin(element, Optional.of(annotation), Optional.of(value));
    }
}
