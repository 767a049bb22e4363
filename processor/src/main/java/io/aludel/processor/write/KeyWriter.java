package io.aludel.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.KeyModel;
import javax.lang.model.element.Modifier;

/** Writes the record that is the key of an entity with several key fields. */
final class KeyWriter {
    private KeyWriter() {}

    static TypeSpec.Builder write(EntityModel entity, KeyModel.Composite key) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder type = TypeSpec.recordBuilder(key.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The key of {@link $T}.\n", entity.type());
        for (int i = 0; i < key.columns().size(); i++) {
            ColumnModel column = key.columns().get(i);
            String name = key.components().get(i);
            components.addParameter(column.member().type(), name);
            type.addJavadoc("\n@param $L the column $L", name, Javadoc.code(column.name()));
        }
        return type.recordConstructor(components.build());
    }
}
