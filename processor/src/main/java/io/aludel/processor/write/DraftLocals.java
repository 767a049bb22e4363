package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.Draft;
import io.aludel.mapping.Elements;
import io.aludel.processor.model.ProjectedPart;
import io.aludel.processor.model.ProjectedValue.Collected;
import io.aludel.processor.model.ProjectedValue.Made;
import io.aludel.processor.model.ProjectedValue.Read;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The variables that hold what a row has for an object, until its collections are there. */
final class DraftLocals {
    private final Made made;
    private final NameAllocator names = new NameAllocator();

    DraftLocals(Made made) {
        this.made = made;
        List.of("row", "first", "owners").forEach(names::newName);
        made.parts().forEach(part -> names.newName(part.name(), part));
    }

    String name(ProjectedPart part) {
        return names.get(part);
    }

    String newName(String suggestion) {
        return names.newName(suggestion);
    }

    /** The type of the variable for what needs collections. */
    TypeName type(ProjectedPart part) {
        return part.value() instanceof Collected collected
                ? ParameterizedTypeName.get(
                        ClassName.get(Elements.class),
                        collected.element().type().box())
                : ParameterizedTypeName.get(
                        ClassName.get(Draft.class), part.value().type().box());
    }

    /** The variable that has the value of a column already. */
    Optional<CodeBlock> variable(Read column) {
        for (ProjectedPart part : made.parts()) {
            if (part.value() instanceof Read read
                    && !part.isOptional()
                    && read.isNullable() == column.isNullable()
                    && read.route().equals(column.route())
                    && read.property().path().equals(column.property().path())) {
                return Optional.of(CodeBlock.of("$L", name(part)));
            }
        }
        return Optional.empty();
    }

    /** An expression for a component when the collections are there. */
    CodeBlock completed(ProjectedPart part) {
        String name = name(part);
        if (part.value() instanceof Collected collected) {
            String container = collected.isSet() ? "set" : "list";
            return collected.isOwnerNullable()
                    ? CodeBlock.of(
                            "$1L == null ? $2T.of() : $1L.$3L()",
                            name,
                            collected.isSet() ? Set.class : List.class,
                            container)
                    : CodeBlock.of("$L.$L()", name, container);
        }
        if (!ProjectionReaderCode.isDrafted(part.value())) {
            return CodeBlock.of("$L", name);
        }
        CodeBlock object = part.value().isNullable()
                ? CodeBlock.of("$1L == null ? null : $1L.complete()", name)
                : CodeBlock.of("$L.complete()", name);
        return part.isOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, object) : object;
    }
}
