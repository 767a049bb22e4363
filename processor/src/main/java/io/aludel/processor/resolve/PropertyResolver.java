package io.aludel.processor.resolve;

import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.PropertyPath;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the columns and formulas of an entity, and the tree of properties that they are the leaves of. */
final class PropertyResolver {
    private final Layout layout;
    private final ColumnResolver resolver;
    private final TreeMap<Integer, ColumnModel> columns = new TreeMap<>();
    private final List<FormulaModel> formulas = new ArrayList<>();
    private final Map<String, PropertyModel> byPath = new LinkedHashMap<>();

    PropertyResolver(Layout layout) {
        this.layout = layout;
        this.resolver = new ColumnResolver(layout);
        layout.columns().stream().filter(column -> !column.isForeignKey()).forEach(this::addColumn);
        addRelations();
        layout.columns().stream().filter(column -> !column.sharedBy().isEmpty()).forEach(this::share);
        layout.formulas().forEach(this::addFormula);
    }

    private void addColumn(PlacedColumn placed) {
        PropertyPath path = PropertyMembers.path(placed);
        ColumnModel column = resolver.resolve(placed, path, path.camelCase());
        columns.put(column.position(), column);
        byPath.put(placed.path(), column);
    }

    private void share(PlacedColumn placed) {
        int position = layout.position(placed);
        List<ColumnModel> references = byPath.values().stream()
                .flatMap(property -> property instanceof ToOneModel toOne ? toOne.columns().stream() : Stream.empty())
                .filter(column -> column.position() == position)
                .toList();
        ColumnModel main = references.stream()
                .filter(column -> column.foreignKey()
                        .filter(foreignKey -> foreignKey.field().name().equals(placed.path()))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> Optional.ofNullable(columns.get(position)).orElseThrow());
        ColumnModel shared =
                resolver.resolve(placed, main.path(), main.javaName()).sharedBy(references);
        columns.put(position, shared);
        if (!placed.isForeignKey()) {
            byPath.put(placed.path(), shared);
        }
    }

    private void addRelations() {
        RelationResolver relations = new RelationResolver(layout, resolver, new JavaNames(layout, columns));
        int index = 0;
        for (PropertyDeclaration property : layout.entity().properties()) {
            if (property.marks().relationship().isPresent()) {
                RelationModel relation = relations.resolve(property, index++);
                byPath.put(property.name(), relation);
                if (relation instanceof ToOneModel toOne) {
                    toOne.columns().forEach(column -> columns.putIfAbsent(column.position(), column));
                }
            }
        }
    }

    private void addFormula(PlacedColumn placed) {
        int position = layout.columns().size() + layout.formulas().indexOf(placed);
        String expression =
                placed.property().marks().formula().orElseThrow().expression().value();
        FormulaModel formula = new FormulaModel(
                position,
                PropertyMembers.path(placed),
                ColumnResolver.value(placed),
                FormulaParser.parse(expression, columns()));
        formulas.add(formula);
        byPath.put(placed.path(), formula);
    }

    List<ColumnModel> columns() {
        return List.copyOf(columns.values());
    }

    List<FormulaModel> formulas() {
        return List.copyOf(formulas);
    }

    List<PropertyModel> tree() {
        return tree(layout.entity().properties(), List.of());
    }

    private List<PropertyModel> tree(List<PropertyDeclaration> declarations, List<MemberModel> through) {
        List<PropertyModel> properties = new ArrayList<>();
        for (PropertyDeclaration declaration : declarations) {
            PropertyPath path =
                    PropertyMembers.within(through, PropertyMembers.member(declaration, declaration.isNullable()));
            Optional<EmbeddableDeclaration> embedded =
                    declaration.marks().embedded().flatMap(EmbeddedDeclaration::type);
            properties.add(
                    embedded.isPresent()
                            ? embedded(embedded.get(), path)
                            : Optional.ofNullable(byPath.get(path.toString())).orElseThrow());
        }
        return properties;
    }

    private EmbeddedModel embedded(EmbeddableDeclaration type, PropertyPath path) {
        return new EmbeddedModel(
                path, type.type(), PropertyMembers.construction(type.shape()), tree(type.properties(), path.steps()));
    }
}
