package io.aludel.processor.check;

import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.model.SizeModel;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import io.aludel.processor.resolve.SizeResolver;
import java.util.stream.Stream;

/** Whether lengths, precisions and scales make sense. */
final class SizeCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return layout.columns().stream()
                .flatMap(column -> column.column().stream().flatMap(declared -> check(column, declared)));
    }

    private static Stream<Finding> check(PlacedColumn column, ColumnDeclaration declared) {
        SizeModel size = SizeResolver.resolve(column.column());
        if (size.length() < 1) {
            return one(Message.SIZE_LENGTH, declared.length(), column);
        }
        if (size.precision() < 1) {
            return one(Message.SIZE_PRECISION, declared.precision(), column);
        }
        if (size.scale() < 0) {
            return one(Message.SIZE_SCALE_NEGATIVE, declared.scale(), column);
        }
        if (size.scale() > size.precision()) {
            return Stream.of(Finding.of(
                    Message.SIZE_SCALE, declared.scale().origin(), size.scale(), column.path(), size.precision()));
        }
        return Stream.empty();
    }

    private static Stream<Finding> one(Message message, Given<Integer> given, PlacedColumn column) {
        return Stream.of(Finding.of(message, given.origin(), given.value(), column.path()));
    }
}
