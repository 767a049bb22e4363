package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.sql.Formula;
import java.util.function.Function;

/** The SQL of formulas. */
final class FormulaCode {
    private FormulaCode() {}

    /** An expression for a formula's node, of expressions for the columns that it names. */
    static CodeBlock node(FormulaModel formula, Function<ColumnModel, CodeBlock> columns) {
        return CodeBlock.of(
                "new $T($L)",
                Formula.class,
                formula.expression().stream()
                        .map(piece -> piece(piece, columns))
                        .collect(CodeBlock.joining(",$W")));
    }

    private static CodeBlock piece(FormulaModel.Piece piece, Function<ColumnModel, CodeBlock> columns) {
        return piece instanceof FormulaModel.Reference reference
                ? columns.apply(reference.column())
                : CodeBlock.of("$T.text($S)", Formula.class, ((FormulaModel.Sql) piece).text());
    }
}
