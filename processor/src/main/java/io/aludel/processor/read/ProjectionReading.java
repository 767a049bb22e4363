package io.aludel.processor.read;

import io.aludel.processor.declaration.ProjectionDeclaration;
import java.util.List;

/**
 * What came of reading a projection.
 *
 * @param declaration what it declares, as far as its types exist
 * @param missing the types that do not exist, or not yet
 */
public record ProjectionReading(ProjectionDeclaration declaration, List<MissingType> missing) {
    /** Copies the list. */
    public ProjectionReading {
        missing = List.copyOf(missing);
    }
}
