package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ValueModel.Container;
import io.aludel.sql.BasicType;
import java.util.List;

/** The type of a field or the like, as far as it matters for storing values of it. */
public sealed interface JavaType {
    /** Returns the type without annotations. */
    TypeName name();

    /**
     * A type that every dialect stores.
     *
     * @param name the type
     * @param kind which one
     */
    record Basic(TypeName name, BasicType.Kind kind) implements JavaType {}

    /**
     * An enum.
     *
     * @param name the enum
     * @param codes its members with {@code @EnumCode}
     */
    record Enumeration(ClassName name, List<EnumCodeDeclaration> codes) implements JavaType {
        /** Copies the list. */
        public Enumeration {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A list, set, collection or array.
     *
     * @param name the type
     * @param container which one
     * @param element the type of its elements
     */
    record Several(TypeName name, Container container, JavaType element) implements JavaType {}

    /**
     * Any other type.
     *
     * @param name the type
     * @param refersToEntity whether it is an entity, a {@code Ref}, or has an entity as a type argument
     */
    record Other(TypeName name, boolean refersToEntity) implements JavaType {}
}
