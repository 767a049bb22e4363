package io.aludel.processor.check;

import io.aludel.processor.model.ValueModel;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import io.aludel.processor.resolve.ValueResolver;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether fields that share a column give it values of one type. */
final class SharedColumnCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return layout.columns().stream()
                .filter(column -> !column.sharedBy().isEmpty())
                .flatMap(column -> Stream.concat(types(layout, column), generated(column)));
    }

    private static Stream<Finding> types(Layout layout, PlacedColumn column) {
        Optional<ValueModel> type = ValueResolver.resolve(column);
        return column.sharedBy().stream()
                .filter(other -> !other.path().equals(column.path()))
                .filter(other ->
                        type.isPresent() && ValueResolver.resolve(other).isPresent())
                .filter(other -> !ValueResolver.resolve(other).equals(type))
                .map(other -> Finding.of(
                        Message.COLUMN_SHARED_TYPE,
                        other.origin(),
                        column.path(),
                        other.path(),
                        column.name(),
                        layout.table(),
                        words(column),
                        words(other)))
                .limit(1);
    }

    private static String words(PlacedColumn column) {
        return Words.type(column.source().property());
    }

    private static Stream<Finding> generated(PlacedColumn column) {
        return column.property().marks().generated().stream()
                .map(generated -> Finding.of(
                        Message.GENERATED_SHARED,
                        generated.origin(),
                        column.path(),
                        column.name(),
                        column.sharedBy().stream()
                                .filter(PlacedColumn::isForeignKey)
                                .map(PlacedColumn::path)
                                .findFirst()
                                .orElseThrow()));
    }
}
