package io.aludel.processor.resolve;

import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.GeneratedDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Marks;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.ColumnRole;
import io.aludel.processor.model.GenerationModel;
import io.aludel.processor.model.PropertyPath;
import io.aludel.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fills in what there is to know of a column. */
final class ColumnResolver {
    private final Layout layout;

    ColumnResolver(Layout layout) {
        this.layout = layout;
    }

    ColumnModel resolve(PlacedColumn placed, PropertyPath path, String javaName) {
        Optional<ColumnDeclaration> column = placed.column();
        Marks marks = placed.property().marks();
        return new ColumnModel(
                layout.position(placed),
                placed.name(),
                path,
                javaName,
                value(placed),
                SizeResolver.resolve(placed.source().column()),
                placed.isNullable(),
                placed.isKey(),
                isAny(placed, ColumnResolver::isInsertable),
                isAny(placed, ColumnResolver::isUpdatable),
                text(column, ColumnDeclaration::serverDefault),
                text(column, ColumnDeclaration::comment),
                role(marks),
                List.of(),
                marks.generated().map(this::generation));
    }

    static ValueModel value(PlacedColumn placed) {
        return ValueResolver.resolve(placed).orElseThrow();
    }

    /** Returns whether one of those who share the column wants something. */
    private static boolean isAny(PlacedColumn placed, Predicate<PlacedColumn> option) {
        return placed.sharedBy().isEmpty()
                ? option.test(placed)
                : placed.sharedBy().stream().anyMatch(option);
    }

    private static boolean isInsertable(PlacedColumn placed) {
        return placed.column().map(declared -> declared.insertable().value()).orElse(true);
    }

    /** A time of creation never changes, whatever the object that is written says. */
    private static boolean isUpdatable(PlacedColumn placed) {
        return placed.column().map(declared -> declared.updatable().value()).orElse(true)
                && role(placed.property().marks()) != ColumnRole.CREATED_AT;
    }

    private static Optional<String> text(
            Optional<ColumnDeclaration> column, Function<ColumnDeclaration, Given<String>> part) {
        return column.map(part).flatMap(SizeResolver::text);
    }

    private static ColumnRole role(Marks marks) {
        if (marks.version().isPresent()) {
            return ColumnRole.VERSION;
        }
        if (marks.createdAt().isPresent()) {
            return ColumnRole.CREATED_AT;
        }
        return marks.updatedAt().isPresent() ? ColumnRole.UPDATED_AT : ColumnRole.PLAIN;
    }

    private GenerationModel generation(GeneratedDeclaration generated) {
        return new GenerationModel(
                generated.strategy().value(),
                layout.sequence(generated),
                generated.allocation().value());
    }
}
