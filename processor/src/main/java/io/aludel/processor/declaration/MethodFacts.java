package io.aludel.processor.declaration;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A method that generated code is to call.
 *
 * @param name the name
 * @param parameters the types of its parameters
 * @param isStatic whether it is static
 * @param isReachable whether generated code in the entity's package can call it
 * @param throwsChecked whether it declares a checked exception
 */
public record MethodFacts(
        String name, List<TypeName> parameters, boolean isStatic, boolean isReachable, boolean throwsChecked) {
    /** Copies the list. */
    public MethodFacts {
        parameters = List.copyOf(parameters);
    }
}
