package io.aludel.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import java.util.function.Function;

/** Chooses the {@link ValueCode} for a Java type and the way it is stored. */
final class ValueCodes {
    private final Function<StoredType, CodeBlock> types;
    private final CodecFields codecs;

    ValueCodes(Function<StoredType, CodeBlock> types, CodecFields codecs) {
        this.types = types;
        this.codecs = codecs;
    }

    /** Returns the code for a column or formula whose values have a type: the member's, or the box of that. */
    ValueCode of(TypeName type, PropertyModel property) {
        StoredType stored = StoredType.of(property);
        ValueModel value = stored.value();
        if (value instanceof ValueModel.Basic basic) {
            return basic(type, basic, stored);
        }
        if (value instanceof ValueModel.Enumerated) {
            return new EnumCode(type, codecs.field(stored));
        }
        if (value instanceof ValueModel.Converted converted) {
            return converted(type, converted, stored);
        }
        return type instanceof ArrayTypeName array
                ? new ArrayCode(array, codecs.field(stored))
                : new CollectionCode(type, codecs.field(stored));
    }

    private ValueCode basic(TypeName type, ValueModel.Basic basic, StoredType stored) {
        return switch (basic.kind()) {
            case BOOLEAN -> scalar(type, "Boolean", stored);
            case BYTE -> scalar(type, "Byte", stored);
            case SHORT -> scalar(type, "Short", stored);
            case INTEGER -> scalar(type, "Int", stored);
            case LONG -> scalar(type, "Long", stored);
            case FLOAT -> scalar(type, "Float", stored);
            case DOUBLE -> scalar(type, "Double", stored);
            case STRING -> new TextCode();
            case BIG_DECIMAL -> new DecimalCode(type, codecs.field(stored));
            case BYTES -> new BytesCode(type, codecs.field(stored));
            default -> new CodecCode(type, codecs.field(stored));
        };
    }

    private ValueCode scalar(TypeName type, String name, StoredType stored) {
        return new ScalarCode(type, name, () -> codecs.field(stored));
    }

    private ValueCode converted(TypeName type, ValueModel.Converted converted, StoredType stored) {
        boolean isDocument = converted.stored() instanceof ValueModel.Basic basic
                && (basic.kind() == BasicType.Kind.JSON || basic.kind() == BasicType.Kind.BYTES);
        String codec = codecs.field(stored);
        return isDocument
                ? new StoredCode(
                        type, codec, types.apply(stored), converted.stored().type())
                : new CodecCode(type, codec);
    }
}
