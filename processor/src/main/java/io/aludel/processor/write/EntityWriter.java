package io.aludel.processor.write;

import com.palantir.javapoet.JavaFile;
import io.aludel.processor.model.EntityModel;
import java.util.List;

/** Turns a checked entity into the files that are generated for it. */
public interface EntityWriter {
    /** Returns the files; each originates from the entity's element alone. */
    List<JavaFile> write(EntityModel entity);
}
