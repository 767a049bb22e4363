package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.processor.Compilers.Source;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.MemberAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Entities whose accessors and constructors Lombok makes: the same whether it runs before or after. */
class LombokTest {
    private static final String METHODS = "Methods[getter=%s, setter=%s]";

    @TestFactory
    Stream<DynamicTest> gettersAndSettersOfTheClass() {
        return bothWays(
                "@lombok.Getter @lombok.Setter",
                "",
                entity -> assertThat(access(entity))
                        .containsExactly(
                                METHODS.formatted("getId", "setId"),
                                METHODS.formatted("getName", "setName"),
                                METHODS.formatted("isActive", "setActive"),
                                METHODS.formatted("isOpen", "setOpen")));
    }

    @TestFactory
    Stream<DynamicTest> data() {
        return bothWays(
                "@lombok.Data",
                "",
                entity -> assertThat(access(entity))
                        .contains(METHODS.formatted("getId", "setId"), METHODS.formatted("isOpen", "setOpen")));
    }

    @TestFactory
    Stream<DynamicTest> fluentAccessors() {
        return bothWays(
                "@lombok.Data @lombok.experimental.Accessors(fluent = true)",
                "",
                entity -> assertThat(access(entity))
                        .contains(METHODS.formatted("id", "id"), METHODS.formatted("isOpen", "isOpen")));
    }

    @TestFactory
    Stream<DynamicTest> prefixes() {
        return bothWays(
                "@lombok.Data @lombok.experimental.Accessors(prefix = {\"m\", \"f_\", \"\"})",
                """
                private String mTitle;
                private boolean f_isGood;
                private String mother;
                @lombok.experimental.Accessors(fluent = true) private String mText;
                """,
                entity -> assertThat(access(entity))
                        .containsExactly(
                                METHODS.formatted("getId", "setId"),
                                METHODS.formatted("getTitle", "setTitle"),
                                METHODS.formatted("isGood", "setGood"),
                                METHODS.formatted("getMother", "setMother"),
                                METHODS.formatted("text", "text"),
                                METHODS.formatted("getName", "setName"),
                                METHODS.formatted("isActive", "setActive"),
                                METHODS.formatted("isOpen", "setOpen")));
    }

    @TestFactory
    Stream<DynamicTest> builderWithBothConstructors() {
        return bothWays(
                "@lombok.Data @lombok.Builder @lombok.NoArgsConstructor @lombok.AllArgsConstructor",
                "",
                entity -> assertThat(access(entity)).hasSize(4));
    }

    /** An initialised final field is no argument of the constructor. */
    @TestFactory
    Stream<DynamicTest> fieldsWithAnInitialiserAreNoArguments() {
        return bothWays(
                "@lombok.Data", """
                private final transient java.util.List<String> events = new java.util.ArrayList<>();
                @lombok.NonNull private String title = "";
                @lombok.NonNull @io.aludel.annotation.Transient private final Object lock = new Object();
                """, entity -> assertThat(access(entity)).hasSize(5));
    }

    @TestFactory
    Stream<DynamicTest> fieldsWithoutAnInitialiserAreArguments() {
        return bothWays(
                "@lombok.Data",
                "private final transient String event;",
                "[ALU-CONSTRUCTOR-",
                "] 'Person' has no constructor without arguments",
                "] Lombok gives 'Person' a constructor with arguments");
    }

    /** Lombok adds none to a class that has one, which is no mistake of Lombok. */
    @TestFactory
    Stream<DynamicTest> aConstructorOfTheClassItselfKeepsLombokFromAddingOne() {
        return bothWays(
                "@lombok.Data",
                "Person(String name) { this.name = name; }",
                "[ALU-CONSTRUCTOR-MISSING] 'Person' has no constructor without arguments");
    }

    @TestFactory
    Stream<DynamicTest> oneFieldWithoutAGetter() {
        return bothWays(
                "@lombok.Data",
                "@lombok.Getter(lombok.AccessLevel.NONE)",
                "[ALU-FIELD-UNREACHABLE] Field 'name' of 'Person' is private and has no getter. Make it package-private,"
                        + " or add 'String getName()'.");
    }

    @TestFactory
    Stream<DynamicTest> noConstructorLeft() {
        return bothWays(
                "@lombok.Data @lombok.AllArgsConstructor",
                "",
                "[ALU-CONSTRUCTOR-",
                "] 'Person' has no constructor without arguments",
                "] Lombok gives 'Person' a constructor with arguments");
    }

    @Test
    void aConstructorThatLombokWillReplaceIsNamedAtTheClass() {
        assertThat(diagnostics(
                        new Recorder().processors(), false, source("@lombok.Data @lombok.AllArgsConstructor", "")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.getMessage(Locale.ROOT))
                            .isEqualTo("[ALU-CONSTRUCTOR-REPLACED] Lombok gives 'Person' a constructor with arguments"
                                    + " and none without, with which reading a row begins. Add @NoArgsConstructor.");
                    assertThat(error.getSource().getName()).endsWith("people/Person.java");
                    assertThat(error.getLineNumber()).isEqualTo(7);
                    assertThat(error.getColumnNumber()).isEqualTo(8);
                });
    }

    private static Stream<DynamicTest> bothWays(
            String annotations, String onName, java.util.function.Consumer<EntityModel> check) {
        return Stream.of(true, false)
                .map(isFirst -> dynamicTest(isFirst ? "Lombok first" : "Lombok last", () -> {
                    Recorder recorder = new Recorder();

                    assertThat(compile(recorder, isFirst, source(annotations, onName)))
                            .isEmpty();
                    check.accept(recorder.entity("Person"));
                }));
    }

    private static Stream<DynamicTest> bothWays(
            String annotations, String onName, String start, String... alternatives) {
        return Stream.of(true, false)
                .map(isFirst -> dynamicTest(
                        isFirst ? "Lombok first" : "Lombok last",
                        () -> assertThat(compile(new Recorder(), isFirst, source(annotations, onName)))
                                .singleElement()
                                .asString()
                                .startsWith(start)
                                .satisfies(text -> assertThat(alternatives.length == 0
                                                || Stream.of(alternatives).anyMatch(text::contains))
                                        .isTrue())));
    }

    private static Source source(String annotations, String onName) {
        return new Source("people.Person", """
                package people;

                import io.aludel.annotation.*;

                @Entity
                %s
                public class Person {
                  @Id private long id;
                  %s private String name;
                  private boolean active;
                  private boolean isOpen;
                }
                """.formatted(annotations, onName));
    }

    private static List<String> access(EntityModel entity) {
        return entity.columns().stream()
                .map(column -> column.member().access())
                .map(MemberAccess::toString)
                .toList();
    }

    private static List<String> compile(Recorder recorder, boolean isLombokFirst, Source source) {
        return diagnostics(recorder.processors(), isLombokFirst, source).stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<Diagnostic<? extends JavaFileObject>> diagnostics(
            List<Processor> ours, boolean isLombokFirst, Source source) {
        List<Processor> processors = new ArrayList<>(ours);
        ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("lombok.launch"))
                .forEach(lombok -> processors.add(isLombokFirst ? 0 : processors.size(), lombok.get()));
        assertThat(processors).hasSizeGreaterThan(2);
        List<Diagnostic<? extends JavaFileObject>> errors =
                new ArrayList<>(Compilers.JAVAC.compile(processors, List.of(), source));
        errors.removeIf(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR);
        return errors;
    }
}
