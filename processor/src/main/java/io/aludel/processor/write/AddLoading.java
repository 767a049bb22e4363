package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import java.sql.ResultSet;
import java.sql.SQLException;

/** From rows to entities that a session keeps track of. */
final class AddLoading implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        mapper.type().addMethod(load(mapper)).addMethod(reload(mapper)).addMethod(loadAll(mapper));
    }

    private static MethodSpec load(MapperCode mapper) {
        MethodSpec.Builder method = MapperCode.override("load")
                .addParameter(ResultSet.class, "row")
                .addParameter(TypeName.INT, "first")
                .addException(SQLException.class)
                .returns(mapper.state());
        if (mapper.entity().isRecord()) {
            return method.addStatement("$1T state = new $1T(read(row, first))", mapper.state())
                    .addStatement("snapshot(state)")
                    .addStatement("return state")
                    .build();
        }
        if (mapper.entity().isAbstract()) {
            return method.addStatement("throw noObjects()").build();
        }
        return method.addStatement("$1T $2L = new $1T()", mapper.entityType(), mapper.entityName())
                .addStatement("readColumns(row, first, $L)", mapper.entityName())
                .addStatement("$1T state = new $1T($2L)", mapper.state(), mapper.entityName())
                .addStatement("snapshot(state)")
                .addCode(readDirect(mapper, "state"))
                .addCode(AddLifecycle.calls(mapper, mapper.entity().lifecycle().afterLoad()))
                .addStatement("return state")
                .build();
    }

    private static MethodSpec reload(MapperCode mapper) {
        MethodSpec.Builder method = MapperCode.override("reload")
                .addParameter(ResultSet.class, "row")
                .addParameter(TypeName.INT, "first")
                .addParameter(mapper.stateType(), "state")
                .addException(SQLException.class);
        if (mapper.entity().isRecord()) {
            return method.addStatement("state.entity = read(row, first)")
                    .addStatement("snapshot(state)")
                    .build();
        }
        CodeBlock afterLoad =
                AddLifecycle.calls(mapper, mapper.entity().lifecycle().afterLoad());
        method.addStatement("$T $L = state.entity", mapper.entityType(), mapper.entityName())
                .addStatement("readColumns(row, first, $L)", mapper.entityName())
                .addStatement("snapshot(state)");
        CodeBlock direct = readDirect(mapper, "last");
        if (!direct.isEmpty()) {
            method.addStatement("$1T last = ($1T) state", mapper.state()).addCode(direct);
        }
        return method.addCode(afterLoad).build();
    }

    /** Reads the foreign keys of entities that fields hold directly: the session puts those there, and has the keys from here. */
    private static CodeBlock readDirect(MapperCode mapper, String state) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RelationModel relation : mapper.entity().relations()) {
            if (relation instanceof ToOneModel toOne && toOne.isDirect()) {
                for (Slot slot : mapper.slots(toOne.columns())) {
                    code.addStatement(
                            "$L = $L",
                            slot.snapshot(state),
                            slot.read("row", mapper.rows().index(slot.position())));
                }
            }
        }
        return code.build();
    }

    private static MethodSpec loadAll(MapperCode mapper) {
        KeyCode key = new KeyCode(mapper);
        MethodSpec.Builder method = MapperCode.override("loadAll")
                .addParameter(ResultSet.class, "rows")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Loading.class), mapper.entityType()), "loading")
                .addException(SQLException.class)
                .beginControlFlow("if (loading.isAllNew())")
                .beginControlFlow("while (rows.next())")
                .addStatement("loading.loaded(load(rows, 1))")
                .endControlFlow()
                .addStatement("return")
                .endControlFlow();
        if (key.isInteger()) {
            method.addStatement(
                    "$1T known = ($1T) loading.known()", ParameterizedTypeName.get(key.mapType(), mapper.entityType()));
        } else {
            method.addStatement(
                    "$T known = loading.known()",
                    ParameterizedTypeName.get(ClassName.get(IdentityMap.class), mapper.entityType()));
        }
        CodeBlock lookup =
                key.isSingle() ? key.slots().get(0).read("rows", CodeBlock.of("1")) : CodeBlock.of("readKey(rows, 1)");
        return method.beginControlFlow("while (rows.next())")
                .addStatement("$T state = known.find($L)", mapper.stateType(), lookup)
                .beginControlFlow("if (state == null)")
                .addStatement("loading.loaded(load(rows, 1))")
                .nextControlFlow("else")
                .addStatement("boolean refreshed = loading.refreshes(state)")
                .beginControlFlow("if (refreshed)")
                .addStatement("reload(rows, 1, state)")
                .endControlFlow()
                .addStatement("loading.known(state, refreshed)")
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}
