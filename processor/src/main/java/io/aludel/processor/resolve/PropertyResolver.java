package io.aludel.processor.resolve;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.declaration.Access;
import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.GeneratedDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Marks;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.ColumnRole;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.GenerationModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.PropertyPath;
import io.aludel.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the columns and formulas of an entity, and the tree of properties that they are the leaves of. */
final class PropertyResolver {
    private final Layout layout;
    private final Map<String, PropertyModel> leaves = new LinkedHashMap<>();

    PropertyResolver(Layout layout) {
        this.layout = layout;
        layout.columns().forEach(placed -> leaves.put(placed.path(), column(placed)));
        layout.formulas().forEach(placed -> leaves.put(placed.path(), formula(placed)));
    }

    List<ColumnModel> columns() {
        return leaves(ColumnModel.class);
    }

    List<FormulaModel> formulas() {
        return leaves(FormulaModel.class);
    }

    private <P extends PropertyModel> List<P> leaves(Class<P> kind) {
        return leaves.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<PropertyModel> tree() {
        return tree(layout.entity().properties(), List.of());
    }

    private List<PropertyModel> tree(List<PropertyDeclaration> declarations, List<MemberModel> through) {
        List<PropertyModel> properties = new ArrayList<>();
        for (PropertyDeclaration declaration : declarations) {
            List<MemberModel> steps = new ArrayList<>(through);
            steps.add(member(declaration, declaration.isNullable()));
            PropertyPath path = new PropertyPath(steps);
            Optional<EmbeddableDeclaration> embedded =
                    declaration.marks().embedded().flatMap(EmbeddedDeclaration::type);
            properties.add(
                    embedded.isPresent()
                            ? embedded(embedded.get(), path)
                            : Optional.ofNullable(leaves.get(path.toString())).orElseThrow());
        }
        return properties;
    }

    private EmbeddedModel embedded(EmbeddableDeclaration type, PropertyPath path) {
        return new EmbeddedModel(path, type.type(), construction(type.shape()), tree(type.properties(), path.steps()));
    }

    static Construction construction(TypeShape shape) {
        return shape.kind() == TypeShape.Kind.RECORD ? Construction.CANONICAL : Construction.NO_ARGUMENTS;
    }

    private ColumnModel column(PlacedColumn placed) {
        Optional<ColumnDeclaration> column = placed.column();
        return new ColumnModel(
                layout.columns().indexOf(placed),
                placed.name(),
                path(placed),
                value(placed),
                SizeResolver.resolve(column),
                placed.isNullable(),
                placed.isKey(),
                column.map(declared -> declared.insertable().value()).orElse(true),
                isUpdatable(placed),
                text(column, ColumnDeclaration::serverDefault),
                text(column, ColumnDeclaration::comment),
                role(placed.property().marks()),
                placed.property().marks().generated().map(this::generation));
    }

    /** A time of creation never changes, whatever the object that is written says. */
    private static boolean isUpdatable(PlacedColumn placed) {
        return placed.column().map(declared -> declared.updatable().value()).orElse(true)
                && role(placed.property().marks()) != ColumnRole.CREATED_AT;
    }

    private FormulaModel formula(PlacedColumn placed) {
        int position = layout.columns().size() + layout.formulas().indexOf(placed);
        String expression =
                placed.property().marks().formula().orElseThrow().expression().value();
        return new FormulaModel(position, path(placed), value(placed), FormulaParser.parse(expression, columns()));
    }

    private static ValueModel value(PlacedColumn placed) {
        return ValueResolver.resolve(placed).orElseThrow();
    }

    private static Optional<String> text(
            Optional<ColumnDeclaration> column, Function<ColumnDeclaration, Given<String>> part) {
        return column.map(part).flatMap(SizeResolver::text);
    }

    private static PropertyPath path(PlacedColumn placed) {
        return new PropertyPath(Stream.concat(
                        placed.through().stream().map(step -> member(step, step.isNullable())),
                        Stream.of(member(placed.property(), placed.isValueNullable())))
                .toList());
    }

    private static MemberModel member(PropertyDeclaration property, boolean isNullable) {
        MemberAccess access = ((Access.Reachable) property.access()).how();
        return new MemberModel(
                property.name(), property.owner(), property.type().name(), isNullable, access);
    }

    private static ColumnRole role(Marks marks) {
        if (marks.version().isPresent()) {
            return ColumnRole.VERSION;
        }
        if (marks.createdAt().isPresent()) {
            return ColumnRole.CREATED_AT;
        }
        return marks.updatedAt().isPresent() ? ColumnRole.UPDATED_AT : ColumnRole.PLAIN;
    }

    private GenerationModel generation(GeneratedDeclaration generated) {
        GenerationStrategy strategy = generated.strategy().value();
        String sequence = generated.sequence().value();
        return new GenerationModel(
                strategy,
                sequence.isEmpty() ? NamingConvention.sequence(layout.table()) : sequence,
                generated.allocation().value());
    }
}
