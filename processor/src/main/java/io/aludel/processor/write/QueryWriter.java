package io.aludel.processor.write;

import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.EntityModel;
import java.util.List;

/** Writes {@code QAuthor}: the table in statements, a field per column. */
final class QueryWriter {
    /** Static fields are initialized in the order in which they are added. */
    private static final List<QueryRule> RULES = List.of(
            new AddValueTypes(),
            new AddTableMethods(),
            new AddColumns(),
            new AddEntityKey(),
            new AddSharedColumns(),
            new AddRelatedTables(),
            new AddPaths(),
            new AddKeyGeneration(),
            new AddLineage(),
            new AddDescription());

    private QueryWriter() {}

    static TypeSpec.Builder write(EntityModel entity) {
        QueryCode query = new QueryCode(entity);
        query.type()
                .addJavadoc(
                        "The table $L of {@link $T} in statements.",
                        Javadoc.code(entity.table().name()),
                        entity.type());
        RULES.forEach(rule -> rule.addTo(query));
        return query.type();
    }
}
