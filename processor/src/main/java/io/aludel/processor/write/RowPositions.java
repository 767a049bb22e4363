package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.HierarchyModel;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Where columns and formulas are in rows, in which deferred columns are left out. A subclass is read out of rows of its own, and
 * out of rows of the whole hierarchy, where what each class adds stands by itself: the mapper has a field for each piece with
 * how much further behind that is.
 */
final class RowPositions {
    private final TreeSet<Integer> pieces = new TreeSet<>();
    private final TreeSet<Integer> leftOut = new TreeSet<>();

    RowPositions(EntityModel entity) {
        entity.columns().stream()
                .filter(ColumnModel::isDeferred)
                .map(ColumnModel::position)
                .forEach(leftOut::add);
        List<Integer> levels = entity.hierarchy().map(HierarchyModel::levels).orElse(List.of());
        for (int start : levels) {
            if (start < entity.columns().size()) {
                pieces.add(start);
            }
        }
        if (!levels.isEmpty() && !entity.formulas().isEmpty()) {
            pieces.add(entity.columns().size());
        }
    }

    /** The JDBC index of a position, in a row whose first column has the index {@code first}. */
    CodeBlock index(int position) {
        Integer piece = pieces.floor(position);
        CodeBlock index = Reading.index(position - leftOut.headSet(position).size());
        return piece == null ? index : CodeBlock.of("$L + $L", index, field(piece));
    }

    private static String field(int piece) {
        return "rowOffset" + piece;
    }

    List<FieldSpec> fields() {
        return pieces.stream()
                .map(piece -> FieldSpec.builder(TypeName.INT, field(piece), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    /** Takes the offsets out of the constructor's context. */
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        pieces.forEach(piece -> code.addStatement("$L = context.rowOffset($L)", field(piece), piece));
        return code.build();
    }
}
