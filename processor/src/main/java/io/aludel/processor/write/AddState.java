package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.RelationModel;
import javax.lang.model.element.Modifier;

/** The state: what a session knows of one entity, with the snapshot as typed fields. */
final class AddState implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        KeyCode key = new KeyCode(mapper);
        TypeSpec.Builder state = TypeSpec.classBuilder(mapper.state())
                .addJavadoc(
                        "What a session knows of one {@link $T}: the object, and its columns as last read or written.",
                        mapper.entityType())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(mapper.stateType())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(mapper.entityType(), mapper.entityName())
                        .addStatement("super($L)", mapper.entityName())
                        .build())
                .addMethod(MapperCode.override("key")
                        .returns(Object.class)
                        .addStatement("return $L", keyOfSnapshot(key))
                        .build());
        for (Slot slot : mapper.slots()) {
            state.addField(slot.code().snapshotType(), slot.field());
        }
        for (RelationModel relation : mapper.entity().relations()) {
            state.addField(relation.member().type(), mapper.names().stateField(relation.path()));
        }
        if (key.isInteger()) {
            state.addMethod(MapperCode.override("longKey")
                    .returns(TypeName.LONG)
                    .addStatement("return $L", key.slots().get(0).field())
                    .build());
        }
        mapper.type().addType(state.build());
    }

    private static CodeBlock keyOfSnapshot(KeyCode key) {
        return key.isSingle()
                ? CodeBlock.of("$L", key.slots().get(0).field())
                : key.newKey(slot -> slot.code().fromSnapshot(CodeBlock.of("$L", slot.field())));
    }
}
