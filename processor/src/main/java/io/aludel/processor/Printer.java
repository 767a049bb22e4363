package io.aludel.processor;

import io.aludel.processor.check.Finding;
import io.aludel.processor.check.Message;
import io.aludel.processor.check.Report;
import io.aludel.processor.declaration.Origin;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Prints findings where they belong. A finding on a type that is not compiled now, such as a mapped superclass from a
 * library, is printed on the entity that it was found for. The same finding at the same place is printed once, however many entities
 * share it. For one compilation.
 */
final class Printer {
    private final Messager messager;
    private final RepeatedAnnotations repeated;
    private final Sources sources;
    private final boolean isEclipse;
    private final Set<Printed> printed = new HashSet<>();

    Printer(ProcessingEnvironment environment, Sources sources) {
        this.messager = environment.getMessager();
        this.repeated = new RepeatedAnnotations(environment);
        this.sources = sources;
        this.isEclipse = environment.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    void print(Report report, Element entity) {
        report.findings().forEach(finding -> print(finding, entity));
    }

    void print(Finding finding, Element entity) {
        Origin origin = sources.contain(finding.origin().element()) ? finding.origin() : Origin.of(entity);
        Kind kind = finding.message().isWarning() ? Kind.WARNING : Kind.ERROR;
        String text = text(finding, origin);
        if (!printed.add(new Printed(text, place(origin.element())))) {
            return;
        }
        if (repeated.print(kind, text, origin)) {
            return;
        }
        if (origin.annotation().isEmpty()) {
            messager.printMessage(kind, text, origin.element());
        } else if (origin.value().isEmpty()) {
            messager.printMessage(
                    kind, text, origin.element(), origin.annotation().get());
        } else {
            messager.printMessage(
                    kind,
                    text,
                    origin.element(),
                    origin.annotation().get(),
                    origin.value().get());
        }
    }

    /** Fields of two entities may have the same name. */
    private static String place(Element element) {
        return element instanceof TypeElement ? element.toString() : element.getEnclosingElement() + "." + element;
    }

    /** Eclipse's compiler (3.43 to 3.46) shows no place in a record, not even the file, so that the text has to name it. */
    private String text(Finding finding, Origin origin) {
        Element element = origin.element();
        Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
        boolean isRecord = type != null && type.getKind() == ElementKind.RECORD;
        return isEclipse && isRecord ? finding.text() + "\nIn record " + type + "." : finding.text();
    }

    /** Prints an error that belongs to no element. */
    void print(Message message, Object... arguments) {
        messager.printMessage(Kind.ERROR, message.text(arguments));
    }

    private record Printed(String text, String element) {}
}
