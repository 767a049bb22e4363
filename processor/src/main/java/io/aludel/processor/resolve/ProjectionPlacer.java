package io.aludel.processor.resolve;

import io.aludel.processor.declaration.ComponentDeclaration;
import io.aludel.processor.declaration.RecordDeclaration;
import io.aludel.processor.model.EntityModel;
import java.util.List;
import java.util.Optional;

/** Finds out where the components of a projection come from. Always succeeds: what is wrong is told by the placements. */
public final class ProjectionPlacer {
    private final EntityModels entities;
    private final PathFinder paths;

    /** Places projections of some entities. */
    public ProjectionPlacer(EntityModels entities) {
        this.entities = entities;
        this.paths = new PathFinder(entities);
    }

    /** Places the components of a projection. */
    public PlacedRecord place(RecordDeclaration record, EntityModel entity) {
        return place(record, PathScope.of(entity));
    }

    private PlacedRecord place(RecordDeclaration record, PathScope scope) {
        List<PlacedRecord.PlacedComponent> components = record.components().stream()
                .map(component -> new PlacedRecord.PlacedComponent(component, place(component, scope)))
                .toList();
        return new PlacedRecord(record, scope, components);
    }

    private Placement place(ComponentDeclaration component, PathScope scope) {
        PathFinder.Found found = component.path().isPresent()
                ? paths.explicit(scope, component.path().get().value())
                : paths.implicit(scope, component.name());
        if (found instanceof PathFinder.Found.Not not) {
            return not.why();
        }
        FoundPath path = ((PathFinder.Found.At) found).path();
        Optional<PathScope> behind = PathScope.behind(path.last(), entities);
        Optional<PlacedRecord> record = behind.flatMap(at -> component.record().map(within -> place(within, at)));
        return new Placement.Found(path, behind, record);
    }
}
