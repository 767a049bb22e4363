package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ToOne;
import io.aludel.processor.model.GeneratedTypes;
import javax.lang.model.element.Modifier;

/** The constant, aliases, and what the runtime asks a table for. */
final class AddTableMethods implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        GeneratedTypes generated = query.entity().generated();
        query.type()
                .addField(FieldSpec.builder(
                                generated.query(),
                                generated.constant(),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The table under its own name.")
                        .initializer("new $T(null, null)", generated.query())
                        .build())
                .addMethod(MethodSpec.methodBuilder("as")
                        .addJavadoc("Returns the table under an alias, as a source of its own.")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(String.class, "alias")
                        .returns(generated.query())
                        .addStatement("return new $T(alias, null)", generated.query())
                        .build())
                .addMethod(MapperCode.override("along")
                        .addParameter(
                                ParameterizedTypeName.get(
                                        ClassName.get(ToOne.class),
                                        WildcardTypeName.subtypeOf(Object.class),
                                        query.entity().type()),
                                "relation")
                        .returns(generated.query())
                        .addStatement("return new $T(null, relation)", generated.query())
                        .build())
                .addMethod(MapperCode.override("keyColumnCount")
                        .returns(TypeName.INT)
                        .addStatement(
                                "return $L", query.entity().key().columns().size())
                        .build())
                .addMethod(MapperCode.override("newMapper")
                        .addParameter(MapperContext.class, "context")
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(EntityMapper.class),
                                query.entity().type(),
                                query.entity().key().type()))
                        .addStatement("return new $T(context)", generated.mapper())
                        .build());
    }
}
