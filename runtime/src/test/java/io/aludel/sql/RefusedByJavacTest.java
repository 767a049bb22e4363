package io.aludel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong statements do not compile, each with one error that names the types in question. */
class RefusedByJavacTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "select(GOODS).where(GOODS.price)                            | NumberColumn<BigDecimal> cannot be converted to Condition",
                "select(GOODS).where(GOODS.id.plus(1L))                      | NumberExpression<Long> cannot be converted to Condition",
                "select(GOODS).where(null == GOODS.id)                       | boolean cannot be converted to Condition",
                "select(GOODS).orderBy(GOODS.name)                           | TextColumn cannot be converted to Sorting",
                "select(GOODS).limit(\"3\")                                  | String cannot be converted to long",
                "select(GOODS).having(count())                               | NumberAggregate<Long> cannot be converted to Condition",
                "select(GOODS).from(GOODS).join(OTHER).where(GOODS.available)| cannot find symbol",
                "select(GOODS).from(GOODS).join(OTHER).on(OTHER.id)          | NumberColumn<Long> cannot be converted to Condition",
                "select(GOODS).from(GOODS.id)                                | NumberColumn<Long> cannot be converted to TableSource",
                "GOODS.name.plus(1)                                          | cannot find symbol",
                "GOODS.id.startsWith(\"x\")                                  | cannot find symbol",
                "GOODS.price.over(window())                                  | cannot find symbol",
                "GOODS.available.and(GOODS.name)                             | TextColumn cannot be converted to Condition",
                "rowNumber().desc()                                          | cannot find symbol",
                "lag(GOODS.name).over(GOODS.id)                              | NumberColumn<Long> cannot be converted to Window",
                "lag(GOODS.name, 1, 2)                                       | int cannot be converted to String",
                "sum(GOODS.name)                                             | TextColumn",
                "extract(DatePart.YEAR, GOODS.name)                          | TextColumn cannot be converted to Expression<? extends Temporal>",
                "select(GOODS.id).union(select(GOODS.name))                  | incompatible equality constraints Long,String",
                "select(GOODS.id, GOODS.name).union(select(GOODS.name, GOODS.id)) | incompatible equality constraints Long,String",
                "exists(GOODS)                                               | Goods cannot be converted to Select<?>",
                "update(GOODS).where(GOODS.id)                               | NumberColumn<Long> cannot be converted to Condition",
                "update(GOODS).set(GOODS.stock, 1).execute()                 | cannot find symbol",
                "update(GOODS.id)                                            | NumberColumn<Long> cannot be converted to TableSource",
                "deleteFrom(GOODS).set(GOODS.stock, 1)                       | cannot find symbol",
                "deleteFrom(GOODS).orderBy(GOODS.id.asc())                   | cannot find symbol",
                "insertInto(GOODS).values(GOODS.id)                          | NumberColumn<Long> cannot be converted to Assignment",
                "insertInto(GOODS).onConflict(GOODS.id).execute()            | cannot find symbol",
                "insertInto(GOODS).columns(GOODS.id).select(select(GOODS.name)) | incompatible equality constraints Long,String",
                "insertInto(GOODS).columns(GOODS.id, GOODS.name).select(select(GOODS.name, GOODS.id)) | incompatible equality constraints Long,String",
                "select(GOODS).distinctOn(GOODS)                             | Goods cannot be converted to Expression<?>",
                "select(GOODS.id).page(Pageable.ofSize(1))                   | cannot find symbol",
                "scalar(GOODS.id)                                            | NumberColumn<Long> cannot be converted to Select",
            })
    void oneWrongExpression(String statement, String message) {
        List<Diagnostic<? extends JavaFileObject>> errors = errors("Object wrong = " + statement + ";");
        assertThat(errors).as(statement).hasSize(1);
        assertThat(message(errors)).as(statement).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GOODS.id.eq(\"1\")",
                "GOODS.id.eq(GOODS.name)",
                "GOODS.price.gt(1)",
                "GOODS.added.between(1, 2)",
                "GOODS.id.in(select(GOODS.name))",
                "GOODS.id.to(\"1\")",
                "update(GOODS).set(GOODS.name, 1)",
                "update(GOODS).set(GOODS.name, GOODS.id)",
                "tuple(GOODS.id, GOODS.name).gt(new Row2<>(\"x\", 1L))",
                "tuple(GOODS.id, GOODS.name).in(select(GOODS.name, GOODS.id))",
                "GOODS.name.coalesce(1)",
                "GOODS.price.gt(scalar(select(GOODS.name)))",
                "select(GOODS.id, GOODS.name).map((String id, String name) -> id)",
                "caseWhen(GOODS.available, \"a\").otherwise(1)",
            })
    void wrongTypesOfSeveralForms(String statement) {
        List<Diagnostic<? extends JavaFileObject>> errors = errors("Object wrong = " + statement + ";");
        assertThat(errors).as(statement).hasSize(1);
        assertThat(message(errors).lines().count())
                .as("%s: %s", statement, errors)
                .isLessThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Select<String> s = select(GOODS.id);              | incompatible",
                "Select2<Long, Long> s = select(GOODS.id, GOODS.name); | incompatible",
                "Query<Good> q = select(GOODS);                    | conforms to Query<Good>",
                "long n = select(GOODS).count();                   | cannot find symbol",
            })
    void wrongResults(String statement, String message) {
        List<Diagnostic<? extends JavaFileObject>> errors = errors(statement);
        assertThat(errors).as(statement).hasSize(1);
        assertThat(message(errors)).contains(message);
    }

    /** As javac prints it: without packages. */
    private static String message(List<Diagnostic<? extends JavaFileObject>> errors) {
        return errors.get(0).getMessage(Locale.ROOT).replaceAll("([a-z]+\\.)+(?=[A-Z])", "");
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(String statement) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String source = """
                package io.aludel.sql;
                import static io.aludel.sql.Goods.GOODS;
                import static io.aludel.sql.Sql.*;
                class Wrong {
                    static final Goods OTHER = Goods.as("other");
                    void method() {
                        %s
                    }
                }
                """.formatted(statement);
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///io/aludel/sql/Wrong.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of(
                "-proc:none", "-Xlint:none", "-implicit:none", "-classpath", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostics, options, null, List.of(file));
        try {
            task.analyze();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }
}
