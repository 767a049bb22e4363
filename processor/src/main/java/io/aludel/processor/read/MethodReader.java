package io.aludel.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.AfterLoad;
import io.aludel.annotation.BeforeDelete;
import io.aludel.annotation.BeforeInsert;
import io.aludel.annotation.BeforeUpdate;
import io.aludel.annotation.Validates;
import io.aludel.processor.declaration.CallbackDeclaration;
import io.aludel.processor.declaration.CallbackDeclaration.Event;
import io.aludel.processor.declaration.MethodFacts;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.ValidatorDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of an entity that are to be called: those of mapped superclasses first, an overridden one once. */
final class MethodReader {
    private final ReadingContext context;
    private final DeclaredType type;
    private final List<ExecutableElement> methods = new ArrayList<>();

    MethodReader(ReadingContext context, TypeElement type) {
        this.context = context;
        this.type = MoreTypes.asDeclared(type.asType());
        for (TypeElement level : Hierarchy.of(type).mapped()) {
            methods.addAll(ElementFilter.methodsIn(level.getEnclosedElements()));
        }
    }

    List<CallbackDeclaration> callbacks() {
        List<CallbackDeclaration> callbacks = new ArrayList<>();
        for (Event event : Event.values()) {
            Map<String, CallbackDeclaration> byName = new LinkedHashMap<>();
            for (ExecutableElement method : methods) {
                if (AnnotationReader.of(method, annotation(event)).isPresent()) {
                    CallbackDeclaration callback = new CallbackDeclaration(event, facts(method), Origin.of(method));
                    byName.putIfAbsent(signature(callback.method()), callback);
                }
            }
            callbacks.addAll(byName.values());
        }
        return callbacks;
    }

    private static Class<?> annotation(Event event) {
        return switch (event) {
            case BEFORE_INSERT -> BeforeInsert.class;
            case BEFORE_UPDATE -> BeforeUpdate.class;
            case BEFORE_DELETE -> BeforeDelete.class;
            case AFTER_LOAD -> AfterLoad.class;
        };
    }

    List<ValidatorDeclaration> validators() {
        Map<String, ValidatorDeclaration> bySignature = new LinkedHashMap<>();
        for (ExecutableElement method : methods) {
            AnnotationReader.of(method, Validates.class).ifPresent(read -> {
                MethodFacts facts = facts(method);
                ValidatorDeclaration validator =
                        new ValidatorDeclaration(facts, read.texts("value"), fitting(method), Origin.of(method));
                bySignature.putIfAbsent(signature(facts), validator);
            });
        }
        return List.copyOf(bySignature.values());
    }

    private static String signature(MethodFacts method) {
        return method.name() + method.parameters();
    }

    private MethodFacts facts(ExecutableElement method) {
        List<TypeName> parameters = new ArrayList<>();
        for (TypeMirror parameter : seen(method).getParameterTypes()) {
            parameters.add(context.name(parameter, Origin.of(method)));
        }
        return new MethodFacts(
                method.getSimpleName().toString(),
                parameters,
                method.getModifiers().contains(Modifier.STATIC),
                context.reaches(method),
                method.getThrownTypes().stream().anyMatch(this::isChecked));
    }

    private boolean isChecked(TypeMirror exception) {
        return !isA(exception, RuntimeException.class) && !isA(exception, Error.class);
    }

    private boolean isA(TypeMirror exception, Class<?> unchecked) {
        TypeElement element = context.elements().getTypeElement(unchecked.getName());
        return context.types().isSubtype(exception, element.asType());
    }

    private Set<String> fitting(ExecutableElement method) {
        Set<String> fitting = new HashSet<>();
        List<? extends TypeMirror> parameters = seen(method).getParameterTypes();
        if (parameters.size() != 1) {
            return fitting;
        }
        for (TypeElement level : Hierarchy.of(MoreTypes.asTypeElement(type)).mapped()) {
            for (VariableElement field : ElementFilter.fieldsIn(level.getEnclosedElements())) {
                TypeMirror fieldType = context.types().asMemberOf(type, field);
                TypeMirror valueType = DeferredTypes.value(fieldType).orElse(fieldType);
                if (context.types().isAssignable(valueType, parameters.get(0))) {
                    fitting.add(field.getSimpleName().toString());
                }
            }
        }
        return fitting;
    }

    private ExecutableType seen(ExecutableElement method) {
        return MoreTypes.asExecutable(context.types().asMemberOf(type, method));
    }
}
