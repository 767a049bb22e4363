/** The annotation processor of Aludel: runs inside javac only. */
module io.aludel.processor {
    requires auto.common;
    requires com.google.auto.service;
    requires com.palantir.javapoet;
    requires io.aludel;
    requires java.compiler;
    requires static jdk.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.aludel.processor.EntityProcessor,
            io.aludel.processor.ModelProcessor,
            io.aludel.processor.ProjectionProcessor;
}
