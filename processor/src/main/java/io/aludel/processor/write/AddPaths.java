package io.aludel.processor.write;

import com.palantir.javapoet.MethodSpec;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method per relationship to one entity, {@code ORDER.customer()}: that entity's table, as the statement reaches it from this
 * one. Methods, so that no class is initialised because one with a relationship to it is.
 */
final class AddPaths implements QueryRule {
    /** Methods without parameters that a table has already. A path of such a name has {@code _} behind it. */
    private static final List<String> TAKEN = List.of(
            "alias",
            "clone",
            "columns",
            "deferredColumns",
            "describe",
            "entityType",
            "finalize",
            "getClass",
            "hashCode",
            "isConstant",
            "joinTables",
            "keyColumnCount",
            "keyColumns",
            "keyGeneration",
            "lineage",
            "notify",
            "notifyAll",
            "path",
            "relations",
            "root",
            "schemaName",
            "selection",
            "tableName",
            "toString",
            "wait");

    @Override
    public void addTo(QueryCode query) {
        for (RelationModel relation : query.entity().relations()) {
            if (relation instanceof ToOneModel toOne) {
                query.type().addMethod(path(toOne, name(toOne)));
            }
        }
    }

    /** The method's name: that of the field, unless each table has such a method. */
    static String name(ToOneModel relation) {
        String field = relation.member().name();
        return TAKEN.contains(field) ? field + "_" : field;
    }

    private static MethodSpec path(ToOneModel relation, String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "Returns the table of the related {@link $T}, which a statement that names its columns joins"
                                + " by itself.",
                        relation.related().type())
                .addModifiers(Modifier.PUBLIC)
                .returns(relation.related().generated().query())
                .addStatement(
                        "return $L.along($L)",
                        RelationCode.table(relation.related()),
                        relation.member().name())
                .build();
    }
}
