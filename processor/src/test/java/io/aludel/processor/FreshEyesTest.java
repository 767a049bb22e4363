package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.Compilers.Source;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What a reading of the processor found: each of these went wrong once. */
class FreshEyesTest {
    private static List<String> errors(Source... sources) {
        return Compilers.JAVAC
                .compile(
                        List.of(new EntityProcessor(), new ModelProcessor(), new ProjectionProcessor()),
                        List.of(),
                        sources)
                .stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static Source entity(String name, String fields) {
        return new Source("shop." + name, """
                package shop;

                import io.aludel.Ref;
                import io.aludel.annotation.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @Entity
                class %s {
                  @Id long id;
                  %s
                }
                """.formatted(name, fields));
    }

    /** The second one was taken for a repetition of the first, and its entity was silently not generated. */
    @Test
    void theSameMistakeInTwoEntitiesIsTwoErrors() {
        assertThat(errors(entity("Author", "List<String> tags;"), entity("Book", "List<String> tags;")))
                .filteredOn(error -> error.startsWith("[ALU-TYPE-SEVERAL]"))
                .hasSize(2);
    }

    /** The path method hid a final one of the table. */
    @Test
    void aReferenceMayHaveTheNameOfAMethodOfTables() {
        assertThat(errors(entity(
                        "Node",
                        "@Relationship @Nullable Ref<Node> root = Ref.empty();"
                                + " @Relationship @Nullable Ref<Node> lineage = Ref.empty();")))
                .isEmpty();
    }

    /** A primitive was compared with null. */
    @Test
    void aPrimitiveOfANullableEmbeddedTypeMayHaveADefault() {
        assertThat(errors(new Source("shop.Discount", """
                                package shop;

                                import io.aludel.annotation.Column;

                                record Discount(@Column(serverDefault = "0") int percent) {}
                                """), entity("Sale", "@Nullable @Embedded Discount discount;")))
                .isEmpty();
    }

    /** It was reported as a mistake of Aludel. */
    @Test
    void aClassOfTheModelsNameIsNamed() {
        assertThat(errors(entity("Tag", ""), new Source("shop.ShopModel", "package shop; class ShopModel {}")))
                .singleElement()
                .asString()
                .startsWith("[ALU-GENERATED-EXISTS] 'ShopModel'");
    }
}
