package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.declaration.Access;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether generated code can read and set each field. */
final class AccessCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        Stream<Finding> unreachable = Properties.persistent(layout).flatMap(property -> unreachable(layout, property));
        return Stream.concat(unreachable, hidden(layout));
    }

    private static Stream<Finding> unreachable(Layout layout, PropertyDeclaration property) {
        String owner = Words.simple(property.owner());
        if (property.isFinal()) {
            return Stream.of(Finding.of(Message.FIELD_FINAL, property.origin(), property.name(), owner, owner));
        }
        if (!(property.access() instanceof Access.Unreachable access)) {
            return Stream.empty();
        }
        String getter = "'" + Words.type(property) + " " + access.getter() + "()'";
        String setter = "'void " + access.setter() + "(" + Words.type(property) + " " + property.name() + ")'";
        boolean isNear =
                property.owner().packageName().equals(layout.entity().type().packageName());
        return Stream.of(Finding.of(
                Message.FIELD_UNREACHABLE,
                property.origin(),
                property.name(),
                owner,
                access.modifier(),
                missing(access, "getter", "setter"),
                isNear ? "package-private" : "public",
                missing(access, getter, setter)));
    }

    private static String missing(Access.Unreachable access, String getter, String setter) {
        if (access.hasGetter()) {
            return setter;
        }
        return access.hasSetter() ? getter : getter + " and " + setter;
    }

    private static Stream<Finding> hidden(Layout layout) {
        Map<String, ClassName> owners = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PropertyDeclaration property : layout.entity().properties()) {
            ClassName other = owners.putIfAbsent(property.name(), property.owner());
            if (other != null) {
                findings.add(Finding.of(
                        Message.FIELD_HIDDEN,
                        property.origin(),
                        property.name(),
                        Words.simple(property.owner()),
                        Words.simple(other)));
            }
        }
        return findings.stream();
    }
}
