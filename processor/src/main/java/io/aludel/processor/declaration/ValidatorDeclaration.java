package io.aludel.processor.declaration;

import java.util.List;
import java.util.Set;

/**
 * A {@code @Validates} method.
 *
 * @param method the method
 * @param fields the fields that it checks; none for the entity as a whole
 * @param fitting the names of the entity's fields whose values the method's one parameter takes
 * @param origin its place
 */
public record ValidatorDeclaration(MethodFacts method, List<Given<String>> fields, Set<String> fitting, Origin origin) {
    /** Copies the collections. */
    public ValidatorDeclaration {
        fields = List.copyOf(fields);
        fitting = Set.copyOf(fitting);
    }
}
