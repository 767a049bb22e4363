package io.aludel.processor;

import io.aludel.processor.check.Finding;
import io.aludel.processor.check.Message;
import io.aludel.processor.declaration.Origin;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.lang.model.element.TypeElement;

/** What is said when the processor itself fails: one error on the entity, with all that a report needs. */
final class Failure {
    private Failure() {}

    static Finding of(Throwable failure, TypeElement entity) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return Finding.of(Message.INTERNAL, Origin.of(entity), entity.getSimpleName(), trace);
    }
}
