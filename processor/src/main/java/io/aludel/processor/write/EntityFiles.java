package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.GeneratedTypes;
import io.aludel.processor.model.KeyModel;
import java.util.ArrayList;
import java.util.List;

/** The files of one entity: query type, mapper, DAO and, for a key of several fields, the key. */
public final class EntityFiles implements EntityWriter {
    private final SourceFrame frame;

    /** Makes a writer. */
    public EntityFiles(SourceFrame frame) {
        this.frame = frame;
    }

    @Override
    public List<JavaFile> write(EntityModel entity) {
        GeneratedTypes generated = entity.generated();
        List<JavaFile> files = new ArrayList<>();
        files.add(file(entity, generated.query(), QueryWriter.write(entity)));
        files.add(file(entity, generated.mapper(), MapperWriter.write(entity)));
        files.add(file(entity, generated.dao(), DaoWriter.write(entity)));
        if (entity.key() instanceof KeyModel.Composite key && !entity.isSubclass()) {
            files.add(file(entity, key.type(), KeyWriter.write(entity, key)));
        }
        return List.copyOf(files);
    }

    private JavaFile file(EntityModel entity, ClassName name, TypeSpec.Builder type) {
        return frame.file(name, type, List.of(entity.origin()), entity.warnings());
    }
}
