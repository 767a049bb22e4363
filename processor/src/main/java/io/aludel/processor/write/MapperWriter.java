package io.aludel.processor.write;

import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.EntityModel;
import java.util.List;

/** Writes {@code AuthorMapper}: what moves an entity between Java and JDBC. */
final class MapperWriter {
    /** The last one has to know what the others used. */
    private static final List<MapperRule> RULES = List.of(
            new AddColumnSets(),
            new AddReading(),
            new AddLoading(),
            new AddEmbeddedObjects(),
            new AddKey(),
            new AddGeneratedKey(),
            new AddSnapshots(),
            new AddChanges(),
            new AddReconciliation(),
            new AddRelations(),
            new AddDeferred(),
            new AddValues(),
            new AddBinding(),
            new AddAssignment(),
            new AddStamps(),
            new AddVersion(),
            new AddValidation(),
            new AddLifecycle(),
            new AddState(),
            new AddConstructor());

    private MapperWriter() {}

    static TypeSpec.Builder write(EntityModel entity) {
        MapperCode mapper = new MapperCode(entity);
        mapper.type().addJavadoc("Moves {@link $T} between Java and JDBC.", entity.type());
        RULES.forEach(rule -> rule.addTo(mapper));
        return mapper.type();
    }
}
