package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.declaration.CallbackDeclaration;
import io.aludel.processor.declaration.CallbackDeclaration.Event;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.ValidatorDeclaration;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.KeyModel;
import io.aludel.processor.model.LifecycleModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.TableModel;
import io.aludel.processor.model.ToOneModel;
import io.aludel.processor.model.UniqueKeyModel;
import io.aludel.processor.model.ValidationModel;
import io.aludel.processor.model.ValidatorModel;
import io.aludel.schema.IndexColumn;
import io.aludel.schema.TableIndex;
import io.aludel.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the model of an entity without errors. */
public final class EntityResolver {
    private final Layout layout;
    private final EntityDeclaration entity;

    private EntityResolver(Layout layout) {
        this.layout = layout;
        this.entity = layout.entity();
    }

    /**
     * Returns the model of an entity.
     *
     * @param layout the entity's layout; the checks found nothing wrong with it
     */
    public static EntityModel resolve(Layout layout) {
        return new EntityResolver(layout).resolve();
    }

    private EntityModel resolve() {
        PropertyResolver resolver = new PropertyResolver(layout);
        List<ColumnModel> columns = resolver.columns();
        List<PropertyModel> properties = resolver.tree();
        TableModel table = new TableResolver(layout).resolve();
        return new EntityModel(
                entity.type(),
                GeneratedNames.of(entity),
                PropertyMembers.construction(entity.shape()),
                HierarchyResolver.resolve(layout),
                table,
                key(columns, properties),
                properties,
                columns,
                resolver.formulas(),
                uniqueKeys(columns),
                lifecycle(),
                new ValidationModel(validators(properties), entity.validation().isConstrained()),
                entity.warnings(),
                entity.element());
    }

    private KeyModel key(List<ColumnModel> columns, List<PropertyModel> properties) {
        List<ColumnModel> keyColumns =
                columns.stream().filter(ColumnModel::isKey).toList();
        Optional<EmbeddedModel> embedded = RelatedKey.only(entity).stream()
                .flatMap(key -> groups(property(properties, key.name())))
                .findFirst();
        if (embedded.isPresent()) {
            return new KeyModel.Embedded(embedded.get());
        }
        ClassName keyType = GeneratedNames.key(entity.root().type());
        return keyColumns.size() == 1
                ? new KeyModel.Single(keyColumns.get(0))
                : new KeyModel.Composite(keyType, keyColumns, ColumnNames.components(layout.keyColumns()));
    }

    /** Returns what a property has several columns in. */
    private static Stream<EmbeddedModel> groups(PropertyModel property) {
        if (property instanceof ToOneModel toOne) {
            return toOne.foreignKey().stream().flatMap(EntityResolver::groups);
        }
        return property instanceof EmbeddedModel group ? Stream.of(group) : Stream.empty();
    }

    private List<UniqueKeyModel> uniqueKeys(List<ColumnModel> columns) {
        Set<Set<String>> seen = new HashSet<>();
        seen.add(Set.copyOf(layout.keyColumnNames()));
        List<UniqueKeyModel> keys = new ArrayList<>();
        uniqueColumns(layout).forEach(names -> {
            if (seen.add(Set.copyOf(names))) {
                keys.add(new UniqueKeyModel(
                        names.stream().map(name -> column(columns, name)).toList()));
            }
        });
        return keys;
    }

    /** The columns of unique constraints and indexes, those of entities above first. */
    private static Stream<List<String>> uniqueColumns(Layout layout) {
        TableModel table = new TableResolver(layout).resolve();
        Stream<List<String>> constraints = table.uniques().stream().map(UniqueConstraint::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(TableIndex::unique)
                .map(index -> index.columns().stream().map(IndexColumn::name).toList());
        return Stream.concat(
                layout.parent().stream().flatMap(EntityResolver::uniqueColumns), Stream.concat(constraints, indexes));
    }

    private static ColumnModel column(List<ColumnModel> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private LifecycleModel lifecycle() {
        return new LifecycleModel(
                methods(Event.BEFORE_INSERT),
                methods(Event.BEFORE_UPDATE),
                methods(Event.BEFORE_DELETE),
                methods(Event.AFTER_LOAD));
    }

    private List<String> methods(Event event) {
        return entity.callbacks().stream()
                .filter(callback -> callback.event() == event)
                .map(CallbackDeclaration::method)
                .map(method -> method.name())
                .toList();
    }

    private List<ValidatorModel> validators(List<PropertyModel> properties) {
        List<ValidatorModel> validators = new ArrayList<>();
        for (ValidatorDeclaration validator : entity.validation().validators()) {
            String method = validator.method().name();
            if (validator.fields().isEmpty()) {
                validators.add(new ValidatorModel.OfEntity(method));
            }
            for (Given<String> field : validator.fields()) {
                validators.add(new ValidatorModel.OfProperty(
                        method,
                        property(properties, field.value()),
                        validator.method().parameters().get(0)));
            }
        }
        return validators;
    }

    private static PropertyModel property(List<PropertyModel> properties, String name) {
        return properties.stream()
                .filter(property -> property.member().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
