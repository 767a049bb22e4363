package io.aludel.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.GeneratedTypes;
import io.aludel.processor.model.ProjectionModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code QOrderView}: what is selected for a projection, and what reads it. */
public final class ProjectionFile implements ProjectionWriter {
    private final SourceFrame frame;

    /** Makes a writer. */
    public ProjectionFile(SourceFrame frame) {
        this.frame = frame;
    }

    @Override
    public JavaFile write(ProjectionModel projection) {
        NameAllocator types = new NameAllocator();
        types.newName(projection.query().simpleName());
        ProjectionClass root = new ProjectionClass(
                projection.query(),
                "",
                String.join(".", projection.type().simpleNames()),
                projection.entity(),
                projection.record(),
                types);
        root.reserve(projection.constant());
        TypeSpec.Builder type = root.write()
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "What is selected of {@link $T} for a {@link $T}.",
                        projection.entity().type(),
                        projection.type());
        addInstances(type, projection);
        return frame.file(
                projection.query(), root.withClasses(type), List.of(projection.origin()), projection.warnings());
    }

    private static void addInstances(TypeSpec.Builder type, ProjectionModel projection) {
        GeneratedTypes entity = projection.entity().generated();
        type.addField(FieldSpec.builder(
                                projection.query(),
                                projection.constant(),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The projection of rows of {@link $T#$L}.", entity.query(), entity.constant())
                        .initializer("new $T($T.$L)", projection.query(), entity.query(), entity.constant())
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("Returns the projection of rows of the table under an alias.")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(entity.query(), "table")
                        .returns(projection.query())
                        .addStatement("return new $T(table)", projection.query())
                        .build());
    }
}
