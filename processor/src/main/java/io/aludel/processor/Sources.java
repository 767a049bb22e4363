package io.aludel.processor;

import com.google.auto.common.MoreElements;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The types whose sources are compiled now, by name: only on them can a compiler show a place. For one compilation. */
final class Sources {
    private final Set<String> types = new HashSet<>();

    /** Takes the types of a round. */
    void add(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                types.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Returns whether an element is written in one of the sources. */
    boolean contain(Element element) {
        Element outermost = element;
        while (!(outermost.getEnclosingElement() instanceof PackageElement)
                && outermost.getEnclosingElement() != null) {
            outermost = outermost.getEnclosingElement();
        }
        return MoreElements.isType(outermost)
                && types.contains(
                        MoreElements.asType(outermost).getQualifiedName().toString());
    }
}
