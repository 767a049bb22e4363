package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.ForeignKeyDeclaration;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.ModuleEntity;
import io.aludel.processor.model.ModuleModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the model of a module. */
public final class ModuleResolver {
    private final SortedMap<ClassName, ModuleEntity> unplaced = new TreeMap<>();
    private final Map<ClassName, ModuleEntity> placed = new LinkedHashMap<>();

    private ModuleResolver(List<Layout> layouts) {
        layouts.forEach(layout -> unplaced.put(layout.entity().type(), entity(layout)));
    }

    /** Returns the model of the given name. */
    public static ModuleModel resolve(ClassName name, List<Layout> layouts) {
        return new ModuleModel(name, new ModuleResolver(layouts).ordered());
    }

    /**
     * Returns the name of a model that is not given one: the last segment of the entities' longest common package, with
     * a capital and {@code Model} behind it, in that package. Empty when they have none in common.
     */
    public static Optional<ClassName> defaultName(List<ClassName> entities) {
        List<String> common = segments(entities.get(0));
        for (ClassName entity : entities) {
            List<String> other = segments(entity);
            int same = 0;
            while (same < Math.min(common.size(), other.size())
                    && common.get(same).equals(other.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        if (common.isEmpty()) {
            boolean allUnnamed =
                    entities.stream().allMatch(entity -> entity.packageName().isEmpty());
            return allUnnamed ? Optional.of(ClassName.get("", "DefaultModel")) : Optional.empty();
        }
        String last = common.get(common.size() - 1);
        return Optional.of(ClassName.get(String.join(".", common), CamelCase.capitalized(last) + "Model"));
    }

    private static List<String> segments(ClassName entity) {
        return entity.packageName().isEmpty()
                ? List.of()
                : List.of(entity.packageName().split("\\."));
    }

    private static ModuleEntity entity(Layout layout) {
        ClassName type = layout.entity().type();
        Stream<EntityDeclaration> byAnnotation = layout.entity().constraints().foreignKeys().stream()
                .map(ForeignKeyDeclaration::target)
                .flatMap(Optional::stream);
        Stream<EntityDeclaration> byRelationship = layout.references().stream()
                .flatMap(property -> property.marks().relationship().stream())
                .flatMap(relationship -> relationship.target().stream());
        Stream<EntityDeclaration> related = Stream.concat(byAnnotation, byRelationship);
        List<ClassName> references = Stream.concat(layout.entity().parent().stream(), related)
                .map(EntityDeclaration::type)
                .filter(target -> !target.equals(type))
                .distinct()
                .toList();
        return new ModuleEntity(
                type,
                GeneratedNames.of(layout.entity()),
                references,
                layout.entity().element());
    }

    private List<ModuleEntity> ordered() {
        while (!unplaced.isEmpty()) {
            place(unplaced.firstKey());
        }
        return new ArrayList<>(placed.values());
    }

    /** Places what an entity refers to, then the entity; taking it out first ends a walk around a cycle. */
    private void place(ClassName type) {
        ModuleEntity entity = unplaced.remove(type);
        if (entity != null) {
            entity.references().stream().sorted().forEach(this::place);
            placed.put(type, entity);
        }
    }
}
