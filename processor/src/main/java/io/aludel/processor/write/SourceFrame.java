package io.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
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
            "Number",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private static final ClassName NULL_UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");

    private final Elements elements;
    private final SourceVersion source;

    /** Makes a frame for one compilation. */
    public SourceFrame(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.source = environment.getSourceVersion();
    }

    /**
     * Makes the file of a type. The first origin tells which module and package it will be in.
     *
     * @param warnings what javac would warn of in it
     */
    JavaFile file(ClassName name, TypeSpec.Builder type, List<TypeElement> origins, List<String> warnings) {
        origins.forEach(type::addOriginatingElement);
        GeneratedMark.of(elements, source).ifPresent(type::addAnnotation);
        addSuppressions(type, origins.get(0), warnings);
        if (isNullnessKnown(origins.get(0))) {
            type.addAnnotation(NULL_UNMARKED);
        }
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(!hidesJavaLang(name.packageName()))
                .build();
    }

    /** Warnings that code which nobody writes cannot heed; only those that javac would give, as Eclipse dislikes others. */
    private void addSuppressions(TypeSpec.Builder type, TypeElement origin, List<String> of) {
        List<String> warnings = new ArrayList<>(of);
        if (!elements.getModuleOf(origin).isUnnamed()) {
            warnings.add("exports");
        }
        if (!warnings.isEmpty()) {
            AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
            warnings.forEach(warning -> suppression.addMember("value", "$S", warning));
            type.addAnnotation(suppression.build());
        }
    }

    /** Generated code has no nullness annotations, and says so where its module knows such. */
    private boolean isNullnessKnown(TypeElement origin) {
        return elements.getTypeElement(elements.getModuleOf(origin), NULL_UNMARKED.canonicalName()) != null;
    }

    /** Whether the package has a type of its own with a name that is otherwise taken from {@code java.lang}. */
    private boolean hidesJavaLang(String packageName) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return JAVA_LANG.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null);
    }
}
