package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import io.aludel.processor.model.GeneratedTypes;
import io.aludel.processor.model.ModuleEntity;
import io.aludel.processor.model.ModuleModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code ShopModel}: the tables of one compilation. */
public final class ModelFile implements ModuleWriter {
    /** As many entities as one method can hold for the JIT. */
    private static final int ENTITIES = 150;

    private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);
    private static final TypeName TABLE = ParameterizedTypeName.get(ClassName.get(EntityTable.class), ANY, ANY);
    private static final TypeName TABLES = ParameterizedTypeName.get(ClassName.get(List.class), TABLE);

    private final SourceFrame frame;

    /** Makes a writer. */
    public ModelFile(SourceFrame frame) {
        this.frame = frame;
    }

    @Override
    public List<JavaFile> write(ModuleModel module) {
        TypeSpec.Builder type = TypeSpec.classBuilder(module.type())
                .addJavadoc("The entities of this module.")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Model.class)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes the model; {@link java.util.ServiceLoader} does.")
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($L)", EntityMapper.CONTRACT)
                        .build());
        List<List<ModuleEntity>> parts = parts(module.entities());
        type.addMethod(tables(type, parts)).addMethod(table(type, parts));
        return List.of(frame.file(
                module.type(),
                type,
                module.entities().stream().map(ModuleEntity::origin).toList(),
                List.of()));
    }

    private static List<List<ModuleEntity>> parts(List<ModuleEntity> entities) {
        List<List<ModuleEntity>> parts = new ArrayList<>();
        for (int i = 0; i < entities.size(); i += ENTITIES) {
            parts.add(entities.subList(i, Math.min(entities.size(), i + ENTITIES)));
        }
        return parts;
    }

    private static CodeBlock constant(ModuleEntity entity) {
        GeneratedTypes generated = entity.generated();
        return CodeBlock.of("$T.$L", generated.query(), generated.constant());
    }

    private static MethodSpec tables(TypeSpec.Builder type, List<List<ModuleEntity>> parts) {
        MethodSpec.Builder method = MapperCode.override("tables").returns(TABLES);
        if (parts.size() <= 1) {
            CodeBlock constants = parts.stream()
                    .flatMap(List::stream)
                    .map(ModelFile::constant)
                    .collect(CodeBlock.joining(",\n"));
            return method.addStatement("return $T.of($L)", List.class, constants)
                    .build();
        }
        method.addStatement("$T tables = new $T<>()", TABLES, ArrayList.class);
        for (int i = 0; i < parts.size(); i++) {
            method.addStatement("addTables$L(tables)", i);
            MethodSpec.Builder part = MethodSpec.methodBuilder("addTables" + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(TABLES, "tables");
            parts.get(i).forEach(entity -> part.addStatement("tables.add($L)", constant(entity)));
            type.addMethod(part.build());
        }
        return method.addStatement("return $T.copyOf(tables)", List.class).build();
    }

    private static MethodSpec table(TypeSpec.Builder type, List<List<ModuleEntity>> parts) {
        MethodSpec.Builder method = MapperCode.override("table")
                .addParameter(String.class, "className")
                .returns(TABLE);
        if (parts.size() <= 1) {
            return method.addCode(choice(parts.stream().flatMap(List::stream).toList()))
                    .build();
        }
        method.addStatement("$T table = table0(className)", TABLE);
        for (int i = 0; i < parts.size(); i++) {
            type.addMethod(MethodSpec.methodBuilder("table" + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(String.class, "className")
                    .returns(TABLE)
                    .addCode(choice(parts.get(i)))
                    .build());
            if (i > 0) {
                method.beginControlFlow("if (table == null)")
                        .addStatement("table = table$L(className)", i)
                        .endControlFlow();
            }
        }
        return method.addStatement("return table").build();
    }

    private static CodeBlock choice(List<ModuleEntity> entities) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (className) {\n").indent();
        for (ModuleEntity entity : entities) {
            code.add("case $S -> asTable($L);\n", entity.type().reflectionName(), constant(entity));
        }
        return code.add("default -> null;\n").unindent().add("};\n").build();
    }
}
