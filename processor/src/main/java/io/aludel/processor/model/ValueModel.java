package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.EnumStorage;
import io.aludel.sql.BasicType;
import java.util.Optional;

/** The Java type of a column's values and how they are stored: which {@link io.aludel.sql.ValueType} it will be. */
public sealed interface ValueModel {
    /** Returns the Java type, boxed, as the type argument of a {@link io.aludel.sql.ValueType}. */
    TypeName type();

    /**
     * A type that every dialect stores by itself.
     *
     * @param type the Java type
     * @param kind which one
     */
    record Basic(TypeName type, BasicType.Kind kind) implements ValueModel {}

    /**
     * An enum.
     *
     * @param type the enum
     * @param storage its form in the column
     * @param code the member that gives the codes, for {@link EnumStorage#CODE}
     */
    record Enumerated(ClassName type, EnumStorage storage, Optional<EnumCodeModel> code) implements ValueModel {}

    /**
     * A type of the application with a converter.
     *
     * @param type the application's type; may have type arguments
     * @param converter the converter, made by its constructor without arguments
     * @param stored the type in the column: basic, or an enum by name
     */
    record Converted(TypeName type, ClassName converter, ValueModel stored) implements ValueModel {}

    /**
     * Several values in one column. Its {@link io.aludel.sql.ValueType} is always one of {@code List}; {@link #container} says what
     * the field has.
     *
     * @param type {@code List<Element>}
     * @param element the type of each value
     * @param container what the member holds the values in
     */
    record Listed(TypeName type, ValueModel element, Container container) implements ValueModel {}

    /** What a member holds several values in. */
    enum Container {
        /** A {@code java.util.List} or {@code Collection}. */
        LIST,
        /** A {@code java.util.Set}. */
        SET,
        /** An array; of primitives where the member's type says so. */
        ARRAY
    }
}
