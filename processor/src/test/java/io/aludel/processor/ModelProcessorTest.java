package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** The module's model, and the options. */
class ModelProcessorTest {
    private final Recorder recorder = new Recorder();

    @Test
    void theModelIsNamedAfterThePackageThatTheEntitiesShare() {
        compile(List.of(), entity("com.acme.shop.order", "Order"), entity("com.acme.shop.stock", "Item"));

        assertThat(recorder.modules.get(0).type().canonicalName()).isEqualTo("com.acme.shop.ShopModel");
    }

    @Test
    void theModelIsNamedByTheOption() {
        compile(List.of("-Aaludel.model=com.acme.Everything"), entity("shop", "Order"));

        assertThat(recorder.modules.get(0).type().canonicalName()).isEqualTo("com.acme.Everything");
    }

    @Test
    void theModelIsAService() {
        Compilation compilation = compile(List.of(), entity("shop", "Order"));

        assertThat(compilation.generatedFile(
                        StandardLocation.CLASS_OUTPUT, "META-INF/services/io.aludel.mapping.Model"))
                .get()
                .extracting(ModelProcessorTest::content)
                .isEqualTo("shop.ShopModel\n");
    }

    @Test
    void entitiesWithoutACommonPackageNeedANamedModel() {
        assertThat(errors(compile(List.of(), entity("shop", "Order"), entity("stock", "Item"))))
                .containsExactly("[ALU-MODEL-NAME-MISSING] The entities have no package in common after which to name"
                        + " their model. Give the compiler the option -Aaludel.model=<package>.<Name>Model.");
    }

    @Test
    void aWrongNameOfTheModelIsAnError() {
        assertThat(errors(compile(List.of("-Aaludel.model=shop.1Model"), entity("shop", "Order"))))
                .containsExactly("[ALU-MODEL-NAME-WRONG] The option aludel.model is 'shop.1Model', which cannot be the"
                        + " name of a class. Give a name with its package, as in -Aaludel.model=shop.ShopModel.");
    }

    @Test
    void anUnknownDialectIsAnError() {
        assertThat(errors(compile(List.of("-Aaludel.dialects=sqlite, Oracel"), entity("shop", "Article"))))
                .containsExactly("[ALU-DIALECT-UNKNOWN] The option aludel.dialects names 'Oracel', which is not a known"
                        + " dialect. Known are: sqlite, h2, postgresql, mariadb, mysql, oracle, oracle12.1.");
    }

    @Test
    void aClassInTheWayOfAGeneratedOneIsAnError() {
        JavaFileObject inTheWay = JavaFileObjects.forSourceString("shop.QOrder", "package shop; class QOrder {}");

        Compilation compilation = compile(List.of(), entity("shop", "Order"), inTheWay);

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getSource().getName()).endsWith("shop/Order.java");
            assertThat(error.getLineNumber()).isEqualTo(4);
            assertThat(error.getColumnNumber()).isEqualTo(8);
        });
        assertThat(errors(compilation))
                .containsExactly("[ALU-GENERATED-EXISTS] 'QOrder' is to be generated for 'Order', but there is such a"
                        + " class already. Rename one of them.");
    }

    private Compilation compile(List<String> options, JavaFileObject... sources) {
        return Compiler.javac()
                .withOptions(options)
                .withProcessors(recorder.processors())
                .compile(sources);
    }

    private static List<String> errors(Compilation compilation) {
        return Stream.of(compilation)
                .flatMap(result -> result.errors().stream())
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static JavaFileObject entity(String packageName, String name) {
        return JavaFileObjects.forSourceString(packageName + "." + name, """
                package %s;

                @io.aludel.annotation.Entity
                public class %s {
                  @io.aludel.annotation.Id long id;
                }
                """.formatted(packageName, name));
    }
}
