package io.aludel.internal.constraint;

import io.aludel.Deferred;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Applies the constraints on a deferred column to its value, whether they are on the field or on its type's argument. */
@UnwrapByDefault
final class DeferredContent implements ValueExtractor<Deferred<@ExtractedValue ?>> {
    @Override
    public void extractValues(Deferred<?> deferred, ValueReceiver receiver) {
        receiver.value(null, deferred.get());
    }
}
