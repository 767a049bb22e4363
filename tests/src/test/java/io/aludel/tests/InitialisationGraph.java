package io.aludel.tests;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which classes the initialisation of each class initialises (JLS 12.4.1): its superclass, and those of which its static
 * initialiser, with all that it calls, makes instances, calls static methods or touches static fields.
 */
final class InitialisationGraph {
    private final JavaClasses classes;
    private final Map<String, Set<String>> triggers = new LinkedHashMap<>();

    InitialisationGraph(JavaClasses classes) {
        this.classes = classes;
        classes.forEach(type -> triggers.put(type.getName(), triggersOf(type)));
    }

    /** Returns the classes that the initialisation of a class initialises. */
    Set<String> triggeredBy(String type) {
        return triggers.getOrDefault(type, Set.of());
    }

    private Set<String> triggersOf(JavaClass type) {
        Set<String> found = new LinkedHashSet<>();
        type.getRawSuperclass().map(JavaClass::getName).filter(classes::contain).ifPresent(found::add);
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        type.getStaticInitializer().ifPresent(open::add);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.add(unit)) {
                for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                    follow(access, open, found);
                }
            }
        }
        found.remove(type.getName());
        return found;
    }

    private void follow(JavaAccess<?> access, Deque<JavaCodeUnit> open, Set<String> found) {
        if (!classes.contain(access.getTargetOwner().getName())) {
            return;
        }
        access.getTarget().resolveMember().ifPresent(member -> {
            if (initialises(access, member)) {
                found.add(member.getOwner().getName());
            }
            if (member instanceof JavaCodeUnit unit) {
                open.add(unit);
            }
        });
    }

    private static boolean initialises(JavaAccess<?> access, JavaMember member) {
        return access instanceof JavaConstructorCall
                || (member.getModifiers().contains(JavaModifier.STATIC)
                        && !(access instanceof JavaFieldAccess
                                && access.getOriginOwner().equals(member.getOwner())));
    }

    /** Returns the cycles, each as the names of its classes. */
    List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String start : triggers.keySet()) {
            visit(start, new ArrayList<>(), done, cycles);
        }
        return cycles;
    }

    private void visit(String type, List<String> path, Set<String> done, List<List<String>> cycles) {
        int before = path.indexOf(type);
        if (before >= 0) {
            cycles.add(List.copyOf(path.subList(before, path.size())));
            return;
        }
        if (done.contains(type)) {
            return;
        }
        path.add(type);
        for (String next : triggeredBy(type)) {
            visit(next, path, done, cycles);
        }
        path.remove(path.size() - 1);
        done.add(type);
    }
}
