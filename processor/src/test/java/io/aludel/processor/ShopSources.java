package io.aludel.processor;

import io.aludel.processor.Compilers.Source;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/** Small sources of one package, and what javac with all processors has against them. */
final class ShopSources {
    private ShopSources() {}

    /** Returns the errors, those of javac itself included. */
    static List<String> errors(Source... sources) {
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

    /** Makes an entity with a key and fields. */
    static Source entity(String name, String fields) {
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
}
