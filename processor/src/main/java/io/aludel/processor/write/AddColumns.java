package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A field per column, a field with fields for an embedded object, and the constructor that makes them. */
final class AddColumns implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        EntityModel entity = query.entity();
        List<PropertyModel> inOrder = entity.properties().stream()
                .sorted(Comparator.comparingInt(AddReading::position))
                .toList();
        NameAllocator names = new NameAllocator();
        inOrder.forEach(property -> names.newName(property.member().name()));
        String alias = names.newName("alias");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, alias)
                .addStatement(
                        "super($T.class, $L, $S, $L)",
                        entity.type(),
                        entity.table()
                                .schema()
                                .map(schema -> CodeBlock.of("$S", schema))
                                .orElse(CodeBlock.of("null")),
                        entity.table().name(),
                        alias);
        for (PropertyModel property : inOrder) {
            query.type().addField(field(query, property));
            constructor.addStatement("$L = $L", property.member().name(), creation(query, property));
        }
        query.type().addMethod(constructor.build());
    }

    private static FieldSpec field(QueryCode query, PropertyModel property) {
        return FieldSpec.builder(query.fieldType(property), property.member().name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(description(property))
                .build();
    }

    private static CodeBlock description(PropertyModel property) {
        if (property instanceof ColumnModel column) {
            return CodeBlock.of("The column $L.", Javadoc.code(column.name()));
        }
        return CodeBlock.of(
                property instanceof FormulaModel ? "The formula $L." : "The columns of $L.",
                Javadoc.code(property.path().toString()));
    }

    /** Makes the columns of a property, in the order of their positions. */
    private static CodeBlock creation(QueryCode query, PropertyModel property) {
        if (!(property instanceof EmbeddedModel embedded)) {
            return ColumnKind.of(property).creation(property, query.valueTypes());
        }
        addColumnsOf(query, embedded);
        return CodeBlock.of(
                "new $T($L)",
                query.nested(embedded),
                embedded.properties().stream()
                        .map(nested -> creation(query, nested))
                        .collect(CodeBlock.joining(",$W")));
    }

    private static void addColumnsOf(QueryCode query, EmbeddedModel embedded) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        TypeSpec.Builder type = TypeSpec.classBuilder(query.nested(embedded))
                .addJavadoc("The columns of $L.", Javadoc.code(embedded.path().toString()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (PropertyModel property : embedded.properties()) {
            String name = property.member().name();
            type.addField(field(query, property));
            constructor.addParameter(query.fieldType(property), name).addStatement("this.$1L = $1L", name);
        }
        query.type().addType(type.addMethod(constructor.build()).build());
    }
}
