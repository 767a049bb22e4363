package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.GeneratedTypes;
import io.aludel.processor.model.UniqueKeyModel;
import io.aludel.processor.model.ValueModel;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code AuthorDao}: stateless access, with a finder per unique key. */
final class DaoWriter {
    private DaoWriter() {}

    static TypeSpec.Builder write(EntityModel entity) {
        GeneratedTypes generated = entity.generated();
        TypeSpec.Builder type = TypeSpec.classBuilder(generated.dao())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Stateless access to the rows of {@link $T}.", entity.type())
                .superclass(ParameterizedTypeName.get(
                        ClassName.get(EntityDao.class),
                        entity.type(),
                        entity.key().type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(
                                "Makes a DAO over a database, or over a session, in whose transaction it then takes part.")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(DataAccess.class, "access")
                        .addStatement("super($T.$L, access)", generated.query(), generated.constant())
                        .build());
        entity.uniqueKeys().forEach(key -> type.addMethod(finder(entity, key)));
        return type;
    }

    private static MethodSpec finder(EntityModel entity, UniqueKeyModel key) {
        String name = key.columns().stream()
                .map(column -> CamelCase.capitalized(column.javaName()))
                .collect(Collectors.joining("And"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("findBy" + name)
                .addJavadoc(
                        "Returns the one row with the given $L, or empty.",
                        key.columns().stream()
                                .map(column -> Javadoc.code(column.name()))
                                .collect(Collectors.joining(" and ")))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), entity.type()));
        CodeBlock.Builder condition = CodeBlock.builder();
        for (ColumnModel column : key.columns()) {
            String parameter = column.javaName();
            method.addParameter(type(column), parameter);
            CodeBlock equal = CodeBlock.of(
                    "$T.$L.$L.eq($L)",
                    entity.generated().query(),
                    entity.generated().constant(),
                    QueryCode.field(column),
                    parameter);
            condition.add(condition.isEmpty() ? "$L" : "\n.and($L)", equal);
        }
        return method.addStatement("return findBy($L)", condition.build()).build();
    }

    /** Several values in one column are a list in statements, whatever the field has. */
    private static TypeName type(ColumnModel column) {
        return column.value() instanceof ValueModel.Listed listed ? listed.type() : column.valueType();
    }
}
