package io.aludel.processor;

import com.palantir.javapoet.JavaFile;
import io.aludel.processor.check.Finding;
import io.aludel.processor.check.Message;
import io.aludel.processor.declaration.Origin;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Where generated files go. One of whose name there is a class already is reported. For one compilation. */
final class GeneratedFiles {
    private final Filer filer;
    private final Printer printer;

    GeneratedFiles(ProcessingEnvironment environment, Printer printer) {
        this.filer = environment.getFiler();
        this.printer = printer;
    }

    /** Writes a file that is generated for a type. */
    void write(JavaFile file, TypeElement origin) throws IOException {
        try {
            file.writeTo(filer);
        } catch (FilerException exists) {
            printer.print(
                    Finding.of(
                            Message.GENERATED_EXISTS,
                            Origin.of(origin),
                            file.typeSpec().name(),
                            origin.getSimpleName()),
                    origin);
        }
    }
}
