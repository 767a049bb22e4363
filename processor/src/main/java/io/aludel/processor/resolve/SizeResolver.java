package io.aludel.processor.resolve;

import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.model.SizeModel;
import java.util.Optional;

/** Fills in the limits of a column's type. */
public final class SizeResolver {
    private static final int LEFT = -1;

    private SizeResolver() {}

    /** Returns the limits; a part that is not given, or -1, is the default. */
    public static SizeModel resolve(Optional<ColumnDeclaration> declared) {
        if (declared.isEmpty()) {
            return SizeModel.DEFAULT;
        }
        ColumnDeclaration column = declared.get();
        int scaleByDefault = column.precision().value() != LEFT ? 0 : SizeModel.DEFAULT.scale();
        return new SizeModel(
                orDefault(column.length(), SizeModel.DEFAULT.length()),
                orDefault(column.precision(), SizeModel.DEFAULT.precision()),
                orDefault(column.scale(), scaleByDefault),
                column.text().value(),
                text(column.definition()));
    }

    static Optional<String> text(Given<String> given) {
        return Optional.of(given.value()).filter(value -> !value.isEmpty());
    }

    private static int orDefault(Given<Integer> given, int fallback) {
        return given.value() == LEFT ? fallback : given.value();
    }
}
