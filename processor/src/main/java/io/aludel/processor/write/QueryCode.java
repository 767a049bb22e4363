package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.aludel.mapping.EntityTable;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;
import javax.lang.model.element.Modifier;

/** The query type that is being written. */
final class QueryCode {
    private final EntityModel entity;
    private final TypeSpec.Builder type;
    private final ValueTypes valueTypes;
    private final NameAllocator nestedTypes = new NameAllocator();

    QueryCode(EntityModel entity) {
        this.entity = entity;
        this.type = TypeSpec.classBuilder(entity.generated().query())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        ClassName.get(EntityTable.class),
                        entity.type(),
                        entity.key().type()));
        this.valueTypes = new ValueTypes(entity);
        nestedTypes.newName(name().simpleName());
        entity.properties().forEach(this::allocate);
    }

    private void allocate(PropertyModel property) {
        if (property instanceof EmbeddedModel embedded) {
            nestedTypes.newName(
                    CamelCase.capitalized(embedded.path().camelCase()) + "Columns",
                    embedded.path().toString());
            embedded.properties().forEach(this::allocate);
        }
    }

    EntityModel entity() {
        return entity;
    }

    /** The class that the rules add to. */
    TypeSpec.Builder type() {
        return type;
    }

    ClassName name() {
        return entity.generated().query();
    }

    ValueTypes valueTypes() {
        return valueTypes;
    }

    /** The class of the columns of an embedded object. */
    ClassName nested(EmbeddedModel embedded) {
        return name().nestedClass(nestedTypes.get(embedded.path().toString()));
    }

    /** The type of the field for a property. */
    TypeName fieldType(PropertyModel property) {
        if (property instanceof RelationModel relation) {
            return RelationCode.type(entity, relation);
        }
        return property instanceof EmbeddedModel embedded
                ? nested(embedded)
                : ColumnKind.of(property).type();
    }

    /** An expression for a column's field within the query type. */
    static CodeBlock field(ColumnModel column) {
        return column.isForeignKey() ? CodeBlock.of("$L", column.javaName()) : CodeBlock.of("$L", column.path());
    }
}
