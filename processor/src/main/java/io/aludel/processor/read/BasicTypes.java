package io.aludel.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.sql.BasicType;
import io.aludel.sql.BasicType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Java types that every dialect stores by itself. */
final class BasicTypes {
    private static final Map<TypeName, Kind> KINDS = List.<BasicType<?>>of(
                    BasicType.BOOLEAN,
                    BasicType.BYTE,
                    BasicType.SHORT,
                    BasicType.INTEGER,
                    BasicType.LONG,
                    BasicType.FLOAT,
                    BasicType.DOUBLE,
                    BasicType.CHARACTER,
                    BasicType.STRING,
                    BasicType.BIG_DECIMAL,
                    BasicType.BIG_INTEGER,
                    BasicType.LOCAL_DATE,
                    BasicType.LOCAL_TIME,
                    BasicType.LOCAL_DATE_TIME,
                    BasicType.OFFSET_DATE_TIME,
                    BasicType.ZONED_DATE_TIME,
                    BasicType.INSTANT,
                    BasicType.YEAR,
                    BasicType.YEAR_MONTH,
                    BasicType.DURATION,
                    BasicType.UUID,
                    BasicType.BYTES,
                    BasicType.JSON)
            .stream()
            .collect(Collectors.toUnmodifiableMap(type -> name(type.javaType()), BasicType::kind));

    private BasicTypes() {}

    private static TypeName name(Class<?> type) {
        return type.isArray() ? ArrayTypeName.of(type.getComponentType()) : ClassName.get(type);
    }

    static Optional<Kind> kind(TypeName type) {
        return Optional.ofNullable(KINDS.get(type.isPrimitive() ? type.box() : type));
    }
}
