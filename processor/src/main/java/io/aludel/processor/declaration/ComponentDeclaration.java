package io.aludel.processor.declaration;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A component of a record that is read from a row.
 *
 * @param name the name
 * @param type the type
 * @param holder what the component holds its value or values in
 * @param element the type of each value: that of the component, or its type argument
 * @param record what the element's type is like when it is a record of the application
 * @param isNullable whether the component has an annotation of the simple name {@code Nullable}
 * @param hasNullableElements whether its type argument has one
 * @param path the way to the value, when {@code @Path} says it
 * @param origin its place
 */
public record ComponentDeclaration(
        String name,
        TypeName type,
        Holder holder,
        TypeName element,
        Optional<RecordDeclaration> record,
        boolean isNullable,
        boolean hasNullableElements,
        Optional<Given<String>> path,
        Origin origin) {
    /** What a component holds its value or values in. */
    public enum Holder {
        /** The value itself. */
        NONE,
        /** An {@code Optional}. */
        OPTIONAL,
        /** A {@code List} or {@code Collection}. */
        LIST,
        /** A {@code Set}. */
        SET;

        /** Returns whether there may be several values. */
        public boolean isSeveral() {
            return this == LIST || this == SET;
        }
    }

    /** Returns whether the component can hold that there is no value. */
    public boolean allowsNothing() {
        return holder == Holder.OPTIONAL || (isNullable && !type.isPrimitive());
    }

    /** Returns the place of the path: the annotation's value, or the component. */
    public Origin pathOrigin() {
        return path.map(Given::origin).orElse(origin);
    }
}
