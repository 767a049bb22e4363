package io.aludel.tests.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong about a relationship in a statement does not compile, with one error. */
class RefusedPathsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CLIENT.sales.contains(new Mark(\"x\"))            | Mark cannot be converted to Sale",
                "CLIENT.sales.any(SALE.amount)                     | NumberColumn<Integer> cannot be converted to"
                        + " Condition",
                "CLIENT.sales.any(MARK.as(\"m\"), SALE.amount.gt(1)) | QMark cannot be converted to"
                        + " SelectableTable<Sale>",
                "CLIENT.sales.has(SALE.amount.gt(1))               | cannot find symbol",
                "CLIENT.sales.eq(new Sale(1))                      | cannot find symbol",
                "CLIENT.sales.size().eq(\"2\")                     | no suitable method found for eq(String)",
                "CLIENT.sales()                                    | cannot find symbol",
                "CLIENT.town.eq(new Region(\"a\", \"b\", \"c\"))   | Region cannot be converted to Town",
                "CLIENT.town.eq(1L)                                | long cannot be converted to Town",
                "CLIENT.town.any()                                 | cannot find symbol",
                "CLIENT.town().region().nme.eq(\"x\")              | cannot find symbol",
                "CLIENT.town().name.eq(1)                          | no suitable method found for eq(int)",
                "select(CLIENT).join(CLIENT.sales, MARK)           | incompatible",
                "select(CLIENT).leftJoin(CLIENT.town, REGION)      | incompatible",
                "select(CLIENT).join(CLIENT.sales).list()          | ToMany<Client,Sale> cannot be converted to"
                        + " TableSource",
                "select(CLIENT).join(CLIENT.name, SALE)            | TextColumn cannot be converted",
            })
    void oneWrongExpression(String expression, String message) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:none",
                "-implicit:none",
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(source(expression)))
                .call();
        List<String> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replaceAll("([a-z]+\\.)+(?=[A-Z])", ""))
                .toList();
        assertThat(errors).as(expression).hasSize(1);
        assertThat(errors.get(0)).as(expression).contains(message);
    }

    private static JavaFileObject source(String expression) {
        String text = """
            package io.aludel.tests.paths;
            import static io.aludel.sql.Sql.*;
            import static io.aludel.tests.paths.QClient.CLIENT;
            import static io.aludel.tests.paths.QMark.MARK;
            import static io.aludel.tests.paths.QRegion.REGION;
            import static io.aludel.tests.paths.QSale.SALE;
            class Wrong {
                Object wrong = %s;
            }
            """.formatted(expression);
        return new SimpleJavaFileObject(
                URI.create("string:///io/aludel/tests/paths/Wrong.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
