package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.processor.model.FormulaModel;
import io.aludel.sql.Formula;

/** The SQL of formulas. */
final class FormulaCode {
    private FormulaCode() {}

    /** An expression for a formula's node, within the query type, whose columns are there already. */
    static CodeBlock node(FormulaModel formula) {
        return CodeBlock.of(
                "new $T($L)",
                Formula.class,
                formula.expression().stream().map(FormulaCode::piece).collect(CodeBlock.joining(",$W")));
    }

    private static CodeBlock piece(FormulaModel.Piece piece) {
        return piece instanceof FormulaModel.Reference reference
                ? QueryCode.field(reference.column())
                : CodeBlock.of("$T.text($S)", Formula.class, ((FormulaModel.Sql) piece).text());
    }
}
