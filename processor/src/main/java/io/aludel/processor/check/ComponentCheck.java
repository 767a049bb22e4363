package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.ComponentDeclaration;
import io.aludel.processor.declaration.ComponentDeclaration.Holder;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.KeyModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import io.aludel.processor.resolve.FoundPath;
import io.aludel.processor.resolve.FoundPath.Step;
import io.aludel.processor.resolve.PathScope;
import io.aludel.processor.resolve.Placement;
import java.util.List;
import java.util.Optional;

/** Whether a component fits what its path leads to. */
final class ComponentCheck {
    private final ComponentDeclaration component;
    private final Placement.Found found;
    private final String packageName;
    private final FoundPath path;
    private final PropertyModel property;

    private ComponentCheck(ComponentDeclaration component, Placement.Found found, String packageName) {
        this.component = component;
        this.found = found;
        this.packageName = packageName;
        this.path = found.path();
        this.property = path.last().property();
    }

    static Optional<Finding> check(ComponentDeclaration component, Placement.Found found, String packageName) {
        ComponentCheck check = new ComponentCheck(component, found, packageName);
        return check.several().or(check::type).or(check::nullness);
    }

    /** Whether there are several values on both sides, or on none. */
    private Optional<Finding> several() {
        List<Step> collections = path.collections();
        if (collections.size() > 1) {
            return finding(Message.PATH_COLLECTIONS, path, name(collections.get(0)), name(collections.get(1)));
        }
        if (collections.size() == 1 && !component.holder().isSeveral()) {
            return finding(
                    Message.PATH_COLLECTION,
                    path,
                    name(collections.get(0)),
                    owner(collections.get(0)),
                    component.name());
        }
        if (collections.isEmpty() && component.holder().isSeveral() && !isSame(component.type())) {
            return finding(
                    Message.COMPONENT_SEVERAL,
                    component.name(),
                    component.holder() == Holder.SET ? "Set" : "List",
                    path,
                    Words.type(
                            property instanceof ToOneModel one ? one.related().type() : property.valueType()),
                    Words.type(component.element()));
        }
        return Optional.empty();
    }

    private boolean isSame(TypeName type) {
        return !(property instanceof RelationModel)
                && type.box().equals(property.valueType().box());
    }

    private Optional<Finding> type() {
        boolean isWhole = path.collections().isEmpty() && isSame(component.type());
        TypeName value = isWhole ? component.type() : component.element();
        if (property instanceof RelationModel relation) {
            return found.record().isPresent() ? Optional.empty() : object(relation);
        }
        if (property instanceof EmbeddedModel embedded) {
            return found.record().isPresent() || (isSame(value) && isMade(embedded))
                    ? Optional.empty()
                    : finding(
                            Message.COMPONENT_OBJECT,
                            component.name(),
                            Words.type(component.type()),
                            path,
                            Words.simple(embedded.type()),
                            "");
        }
        return isSame(value)
                ? Optional.empty()
                : finding(
                        Message.COMPONENT_TYPE,
                        component.name(),
                        Words.type(component.type()),
                        name(path.last()),
                        owner(path.last()),
                        Words.type(property.valueType()));
    }

    /** Fields are reached from the package of the entity. */
    private boolean isMade(EmbeddedModel embedded) {
        return embedded.construction() == Construction.CANONICAL
                || path.last().entity().type().packageName().equals(packageName);
    }

    private Optional<Finding> object(RelationModel relation) {
        ClassName related = relation.related().type();
        String key = relation instanceof ToOneModel
                ? found.behind()
                        .flatMap(ComponentCheck::keyOf)
                        .map(name -> ", or name its key: '" + path.within(name) + "'")
                        .orElse("")
                : "";
        return finding(
                Message.COMPONENT_OBJECT,
                component.name(),
                Words.type(component.type()),
                path,
                Words.simple(related),
                key);
    }

    private static Optional<String> keyOf(PathScope related) {
        return related.entity().key() instanceof KeyModel.Single key
                        && !key.column().isForeignKey()
                ? Optional.of(key.column().member().name())
                : Optional.empty();
    }

    private Optional<Finding> nullness() {
        Optional<Step> nullable = FoundPath.nullable(path.behindCollection());
        if (nullable.isEmpty()) {
            return Optional.empty();
        }
        String what = name(nullable.get());
        String owner = owner(nullable.get());
        String type = Words.type(component.element().box());
        if (!path.collections().isEmpty()) {
            return component.hasNullableElements()
                    ? Optional.empty()
                    : finding(
                            Message.COMPONENT_NULLABLE_ELEMENTS,
                            path,
                            what,
                            owner,
                            component.name(),
                            (component.holder() == Holder.SET ? "Set" : "List") + "<@Nullable " + type + ">");
        }
        return component.allowsNothing()
                ? Optional.empty()
                : finding(
                        Message.COMPONENT_NULLABLE,
                        path,
                        what,
                        owner,
                        component.name(),
                        "@Nullable " + Words.type(component.type().box()),
                        Words.type(component.type().box()));
    }

    private static String name(Step step) {
        return step.property().member().name();
    }

    private static String owner(Step step) {
        return Words.simple(step.property().member().owner());
    }

    private Optional<Finding> finding(Message message, Object... arguments) {
        return Optional.of(Finding.of(message, component.origin(), arguments));
    }
}
