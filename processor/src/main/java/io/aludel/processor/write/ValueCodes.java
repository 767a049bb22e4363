package io.aludel.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;

/** Chooses the {@link ValueCode} for a Java type and the way it is stored. */
final class ValueCodes {
    private final ValueTypes types;
    private final CodecFields codecs;

    ValueCodes(ValueTypes types, CodecFields codecs) {
        this.types = types;
        this.codecs = codecs;
    }

    ValueCode of(TypeName type, ValueModel value) {
        if (value instanceof ValueModel.Basic basic) {
            return basic(type, basic);
        }
        if (value instanceof ValueModel.Enumerated) {
            return new EnumCode(type, codecs.field(value));
        }
        if (value instanceof ValueModel.Converted converted) {
            return converted(type, converted);
        }
        return type instanceof ArrayTypeName array
                ? new ArrayCode(array, codecs.field(value))
                : new CollectionCode(type, codecs.field(value), (ValueModel.Listed) value);
    }

    private ValueCode basic(TypeName type, ValueModel.Basic basic) {
        return switch (basic.kind()) {
            case BOOLEAN -> scalar(type, "Boolean", basic);
            case BYTE -> scalar(type, "Byte", basic);
            case SHORT -> scalar(type, "Short", basic);
            case INTEGER -> scalar(type, "Int", basic);
            case LONG -> scalar(type, "Long", basic);
            case FLOAT -> scalar(type, "Float", basic);
            case DOUBLE -> scalar(type, "Double", basic);
            case STRING -> new TextCode();
            case BIG_DECIMAL -> new DecimalCode(type, codecs.field(basic));
            case BYTES -> new BytesCode(type, codecs.field(basic));
            default -> new CodecCode(type, codecs.field(basic));
        };
    }

    private ValueCode scalar(TypeName type, String name, ValueModel.Basic basic) {
        return new ScalarCode(type, name, () -> codecs.field(basic));
    }

    private ValueCode converted(TypeName type, ValueModel.Converted converted) {
        boolean isDocument = converted.stored() instanceof ValueModel.Basic basic
                && (basic.kind() == BasicType.Kind.JSON || basic.kind() == BasicType.Kind.BYTES);
        return isDocument
                ? new StoredCode(
                        type,
                        codecs.field(converted),
                        types.expression(converted),
                        converted.stored().type())
                : new CodecCode(type, codecs.field(converted));
    }
}
