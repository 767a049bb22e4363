package io.aludel.processor.write;

import com.google.auto.common.GeneratedAnnotations;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;

/** The {@code @Generated} that every generated type carries, without a date so that builds can be repeated. */
final class GeneratedMark {
    private static final String GENERATOR = "io.aludel.processor.EntityProcessor";

    private GeneratedMark() {}

    static Optional<AnnotationSpec> of(Elements elements, SourceVersion source) {
        return GeneratedAnnotations.generatedAnnotation(elements, source)
                .map(type -> AnnotationSpec.builder(ClassName.get(type))
                        .addMember("value", "$S", GENERATOR)
                        .build());
    }
}
