package io.aludel.processor.write;

import com.palantir.javapoet.JavaFile;
import io.aludel.processor.model.ProjectionModel;

/** Turns a checked projection into the file that is generated for it. */
public interface ProjectionWriter {
    /** Returns the file, which originates from the projection's element alone. */
    JavaFile write(ProjectionModel projection);
}
