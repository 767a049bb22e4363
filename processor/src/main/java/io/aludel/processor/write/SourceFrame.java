package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;

/** What is around every generated type: its annotations and the file. */
public final class SourceFrame {
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Double",
            "Float",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Math",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final Elements elements;
    private final SourceVersion source;

    /** Makes a frame for one compilation. */
    public SourceFrame(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.source = environment.getSourceVersion();
    }

    JavaFile file(ClassName name, TypeSpec.Builder type) {
        GeneratedMark.of(elements, source).ifPresent(type::addAnnotation);
        if (isNullnessKnown()) {
            type.addAnnotation(ClassName.get("org.jspecify.annotations", "NullUnmarked"));
        }
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(!hidesJavaLang(name.packageName()))
                .build();
    }

    /** Generated code carries no nullness annotations, and says so where these exist. */
    private boolean isNullnessKnown() {
        return elements.getTypeElement("org.jspecify.annotations.NullUnmarked") != null;
    }

    /** Whether the package has a type of its own with a name that is otherwise taken from {@code java.lang}. */
    private boolean hidesJavaLang(String packageName) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return JAVA_LANG.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null);
    }
}
