package io.aludel.processor.read;

import com.google.auto.common.MoreTypes;
import io.aludel.Deferred;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types of fields that hold a {@link Deferred}. */
final class DeferredTypes {
    private DeferredTypes() {}

    /** Returns the type of the values, or empty for a field that is none, or does not say. */
    static Optional<TypeMirror> value(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && MoreTypes.asTypeElement(declared).getQualifiedName().contentEquals(Deferred.class.getName())
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }
}
