package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.mapping.ToOne;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.HierarchyModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import io.aludel.sql.TextColumn;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A field per column, a field with fields for an embedded object, and the constructor that makes them. */
final class AddColumns implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        EntityModel entity = query.entity();
        List<PropertyModel> inOrder = entity.properties().stream()
                .flatMap(property -> fields(entity, property))
                .sorted(Comparator.comparingInt(AddReading::position))
                .toList();
        NameAllocator names = new NameAllocator();
        inOrder.forEach(property -> names.newName(name(property)));
        entity.relations().forEach(relation -> names.newName(name(relation)));
        String alias = names.newName("alias");
        String over = names.newName("over");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, alias)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(ToOne.class), WildcardTypeName.subtypeOf(Object.class), entity.type()),
                        over)
                .addStatement(
                        "super($T.class, $L, $S, $L, $L)",
                        entity.type(),
                        entity.table()
                                .schema()
                                .map(schema -> CodeBlock.of("$S", schema))
                                .orElse(CodeBlock.of("null")),
                        entity.table().name(),
                        alias,
                        over);
        for (PropertyModel property : inOrder) {
            query.type().addField(field(query, property));
            addNested(query, property);
        }
        new ColumnCreation(query, names).statements(inOrder).forEach(constructor::addStatement);
        entity.hierarchy().ifPresent(hierarchy -> addDiscriminator(query, hierarchy, constructor));
        for (RelationModel relation : entity.relations()) {
            query.type().addField(field(query, relation));
            constructor.addStatement("$L = $L", name(relation), RelationCode.creation(relation));
        }
        query.type().addMethod(constructor.build());
    }

    private static void addDiscriminator(QueryCode query, HierarchyModel hierarchy, MethodSpec.Builder constructor) {
        String name = AddLineage.field(query.entity());
        query.type()
                .addField(FieldSpec.builder(TextColumn.class, name, Modifier.PUBLIC, Modifier.FINAL)
                        .addJavadoc(
                                "The column $L, which tells of which class a row is.",
                                Javadoc.code(hierarchy.discriminator()))
                        .build());
        constructor.addStatement("$L = discriminator($S)", name, hierarchy.discriminator());
    }

    /** What has a field of its own: of a relationship, the columns of its foreign key that no other property has. */
    private static Stream<PropertyModel> fields(EntityModel entity, PropertyModel property) {
        if (!(property instanceof RelationModel relation)) {
            return Stream.of(property);
        }
        return relation instanceof ToOneModel toOne
                ? toOne.columns().stream()
                        .map(column -> entity.columns().get(column.position()))
                        .filter(column -> toOne.columns().stream()
                                .anyMatch(own -> own.path().equals(column.path())))
                        .map(PropertyModel.class::cast)
                : Stream.empty();
    }

    /** The name of the field for a property. */
    static String name(PropertyModel property) {
        return property instanceof ColumnModel column && column.isForeignKey()
                ? column.javaName()
                : property.member().name();
    }

    private static FieldSpec field(QueryCode query, PropertyModel property) {
        return FieldSpec.builder(query.fieldType(property), name(property), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(description(property))
                .build();
    }

    private static CodeBlock description(PropertyModel property) {
        if (property instanceof ColumnModel column) {
            return CodeBlock.of("The column $L.", Javadoc.code(column.name()));
        }
        if (property instanceof RelationModel relation) {
            return CodeBlock.of(
                    "The relationship to {@link $T}.", relation.related().type());
        }
        return CodeBlock.of(
                property instanceof FormulaModel ? "The formula $L." : "The columns of $L.",
                Javadoc.code(property.path().toString()));
    }

    /** Adds the classes of embedded objects. */
    private static void addNested(QueryCode query, PropertyModel property) {
        if (!(property instanceof EmbeddedModel embedded)) {
            return;
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        TypeSpec.Builder type = TypeSpec.classBuilder(query.nested(embedded))
                .addJavadoc("The columns of $L.", Javadoc.code(embedded.path().toString()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (PropertyModel nested : embedded.properties()) {
            String name = nested.member().name();
            type.addField(field(query, nested));
            constructor.addParameter(query.fieldType(nested), name).addStatement("this.$1L = $1L", name);
        }
        query.type().addType(type.addMethod(constructor.build()).build());
        embedded.properties().forEach(nested -> addNested(query, nested));
    }
}
