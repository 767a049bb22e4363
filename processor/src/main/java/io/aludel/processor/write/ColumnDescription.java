package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.GenerationModel;
import io.aludel.processor.model.SizeModel;
import io.aludel.schema.ColumnType;
import io.aludel.schema.TableColumn;

/** A column as a schema value. */
final class ColumnDescription {
    private ColumnDescription() {}

    static CodeBlock of(ColumnModel column) {
        return of(column, column.nullable());
    }

    /** A column that rows of other classes do not have. */
    static CodeBlock ofSubclass(ColumnModel column) {
        return of(column, true);
    }

    /** A column of the key in a table whose rows belong to those of another one. */
    static CodeBlock ofCopy(ColumnModel column) {
        return CodeBlock.of("$T.required($S, $L)", TableColumn.class, column.name(), type(column));
    }

    private static CodeBlock of(ColumnModel column, boolean isNullable) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.$L($S, $L)",
                        TableColumn.class,
                        isNullable ? "nullable" : "required",
                        column.name(),
                        type(column));
        if (column.generation().isPresent() && !isUuid(column.generation().get())) {
            code.add(".generated(keyGeneration())");
        }
        column.serverDefault().ifPresent(sql -> code.add(".withDefault($S)", sql));
        column.comment().ifPresent(comment -> code.add(".withComment($S)", comment));
        return code.build();
    }

    private static boolean isUuid(GenerationModel generation) {
        return generation.strategy() == GenerationStrategy.UUID;
    }

    private static CodeBlock type(ColumnModel column) {
        CodeBlock values = CodeBlock.of("$L.type()", QueryCode.field(column));
        return type(values, column.size());
    }

    /** The type of a column with values of a type. */
    static CodeBlock type(CodeBlock values, SizeModel size) {
        CodeBlock type = sized(values, size);
        return size.definition()
                .map(definition -> CodeBlock.of("$L.as($S)", type, definition))
                .orElse(type);
    }

    private static CodeBlock sized(CodeBlock values, SizeModel size) {
        boolean hasLength = size.length() != ColumnType.DEFAULT_LENGTH;
        boolean hasDigits =
                size.precision() != ColumnType.DEFAULT_PRECISION || size.scale() != ColumnType.DEFAULT_SCALE;
        if ((hasLength && (hasDigits || size.large())) || (hasDigits && size.large())) {
            return CodeBlock.of(
                    "new $T($L, $L, $L, $L, $L, null)",
                    ColumnType.class,
                    values,
                    size.length(),
                    size.precision(),
                    size.scale(),
                    size.large());
        }
        if (size.large()) {
            return CodeBlock.of("$T.large($L)", ColumnType.class, values);
        }
        if (hasDigits) {
            return CodeBlock.of("$T.decimal($L, $L, $L)", ColumnType.class, values, size.precision(), size.scale());
        }
        return hasLength
                ? CodeBlock.of("$T.of($L, $L)", ColumnType.class, values, size.length())
                : CodeBlock.of("$T.of($L)", ColumnType.class, values);
    }
}
