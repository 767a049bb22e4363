package io.aludel.processor;

import com.google.auto.common.MoreElements;
import io.aludel.annotation.Entity;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;

/** The entities of a round. */
final class Entities {
    private Entities() {}

    /** Returns the names, as elements do not outlive a round. */
    static Set<String> names(RoundEnvironment round) {
        Set<String> names = new LinkedHashSet<>();
        round.getElementsAnnotatedWith(Entity.class)
                .forEach(type ->
                        names.add(MoreElements.asType(type).getQualifiedName().toString()));
        return names;
    }
}
