package io.aludel.processor.write;

import com.palantir.javapoet.JavaFile;
import io.aludel.processor.model.ModuleModel;
import java.util.List;

/** Turns a module into the files that are generated for all of its entities together. */
public interface ModuleWriter {
    /** Returns the files; each originates from the elements of all entities. */
    List<JavaFile> write(ModuleModel module);
}
