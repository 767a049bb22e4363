package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The mapper that is being written: what the rules look things up in and add their members to. */
final class MapperCode {
    private final EntityModel entity;
    private final TypeSpec.Builder type;
    private final MapperNames names;
    private final ValueTypes valueTypes;
    private final CodecFields codecs;
    private final ValueCodes valueCodes;
    private final RowPositions rows;
    private final List<Slot> slots = new ArrayList<>();
    private final List<EmbeddedModel> embedded = new ArrayList<>();

    MapperCode(EntityModel entity) {
        this.entity = entity;
        this.type = TypeSpec.classBuilder(entity.generated().mapper())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(EntityMapper.class), entity.type(), keyType()));
        this.names = new MapperNames(entity);
        this.rows = new RowPositions(entity);
        this.valueTypes = new ValueTypes(entity);
        this.codecs = new CodecFields(valueTypes::expression, names::newField);
        this.valueCodes = new ValueCodes(valueTypes::expression, codecs);
        entity.columns().forEach(column -> slots.add(newSlot(column)));
        entity.properties().forEach(this::collectEmbedded);
    }

    private Slot newSlot(ColumnModel column) {
        TypeName member = column.member().type();
        TypeName slotType = column.path().mayBreak() || column.isShared() ? member.box() : member;
        return new Slot(
                column,
                names.variable(column.path()),
                names.stateField(column.path()),
                slotType,
                code(slotType, column));
    }

    private ValueCode code(TypeName slotType, ColumnModel column) {
        if (!column.isDeferred()) {
            return valueCodes.of(slotType, column);
        }
        CodeBlock field = Members.get(entityName(), column.member());
        return new DeferredCode(slotType, valueCodes.of(column.valueType(), column), field, column.position());
    }

    private void collectEmbedded(PropertyModel property) {
        if (property instanceof EmbeddedModel model) {
            embedded.add(model);
            model.properties().forEach(this::collectEmbedded);
        } else if (property instanceof ToOneModel toOne) {
            toOne.foreignKey().ifPresent(this::collectEmbedded);
        }
    }

    EntityModel entity() {
        return entity;
    }

    /** The class that the rules add to. */
    TypeSpec.Builder type() {
        return type;
    }

    TypeName entityType() {
        return entity.type();
    }

    TypeName keyType() {
        return entity.key().type();
    }

    /** {@code EntityState<Author>}. */
    TypeName stateType() {
        return ParameterizedTypeName.get(ClassName.get(EntityState.class), entity.type());
    }

    /** The generated state. */
    ClassName state() {
        return entity.generated().mapper().nestedClass(names.state());
    }

    MapperNames names() {
        return names;
    }

    /** The name of variables that hold an entity. */
    String entityName() {
        return names.entity();
    }

    /** Where columns and formulas are in rows. */
    RowPositions rows() {
        return rows;
    }

    CodecFields codecs() {
        return codecs;
    }

    ValueTypes valueTypes() {
        return valueTypes;
    }

    ValueCodes valueCodes() {
        return valueCodes;
    }

    /** The columns by position. */
    List<Slot> slots() {
        return slots;
    }

    Slot slot(ColumnModel column) {
        return slots.get(column.position());
    }

    List<Slot> slots(List<ColumnModel> columns) {
        return columns.stream().map(this::slot).toList();
    }

    /** The relationships whose foreign key has a column. */
    List<ToOneModel> references(Slot slot) {
        return entity.relations().stream()
                .flatMap(relation -> relation instanceof ToOneModel toOne ? Stream.of(toOne) : Stream.empty())
                .filter(relation ->
                        relation.columns().stream().anyMatch(column -> column.position() == slot.position()))
                .toList();
    }

    /** All embedded objects, outer ones before those within. */
    List<EmbeddedModel> embedded() {
        return embedded;
    }

    /** The embedded objects on the way to a property, outer ones first. */
    List<EmbeddedModel> around(PropertyModel property) {
        String path = property.path().toString();
        return embedded.stream()
                .filter(candidate -> path.startsWith(candidate.path() + "."))
                .toList();
    }

    /** Starts a method that overrides one of {@link EntityMapper}. */
    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
