package io.aludel.processor.resolve;

import io.aludel.processor.declaration.ComponentDeclaration;
import io.aludel.processor.declaration.RecordDeclaration;
import java.util.List;

/**
 * A record and where its components come from.
 *
 * @param record the record
 * @param scope the entity or embedded object where their paths begin
 * @param components the components
 */
public record PlacedRecord(RecordDeclaration record, PathScope scope, List<PlacedComponent> components) {
    /** Copies the list. */
    public PlacedRecord {
        components = List.copyOf(components);
    }

    /**
     * A component.
     *
     * @param component the component
     * @param placement what its path leads to
     */
    public record PlacedComponent(ComponentDeclaration component, Placement placement) {}
}
