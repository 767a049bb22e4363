package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;
import io.aludel.processor.declaration.ConstraintsDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.ForeignKeyDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.TableDeclaration;
import io.aludel.processor.declaration.ValidationDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type with {@code @Entity} and everything that belongs to it. */
public final class EntityReader {
    private final Elements elements;
    private final Types types;
    private final Initialisers initialisers;

    /** Reads with the compiler's tools. */
    public EntityReader(Elements elements, Types types, Initialisers initialisers) {
        this.elements = elements;
        this.types = types;
        this.initialisers = initialisers;
    }

    /** Reads one entity, as the compiler knows it in this round. */
    public Reading read(TypeElement type) {
        List<MissingType> missing = new ArrayList<>();
        EntityDeclaration declaration = read(type, Depth.WHOLE, type, Set.of(), missing);
        return missing.isEmpty() ? new Reading.Complete(declaration) : new Reading.Waiting(missing);
    }

    /**
     * Reads as much of an entity as is asked for.
     *
     * @param home the entity that it is read for, in whose package generated code will be
     * @param keys the entities whose keys are being read; one of them again is read without a key
     */
    private EntityDeclaration read(
            TypeElement type, Depth depth, TypeElement home, Set<TypeElement> keys, List<MissingType> missing) {
        ReadingContext context = new ReadingContext(elements, types, initialisers, home);
        AnnotationReader entity = AnnotationReader.of(type, Entity.class).orElseThrow();
        Hierarchy hierarchy = Hierarchy.of(type);
        hierarchy.missing().ifPresent(superclass -> context.require(superclass, Origin.of(type)));
        Set<TypeElement> within = depth == Depth.KEY ? with(keys, type) : keys;
        RelationshipReader relationships =
                new RelationshipReader(context, related -> read(related, depth.ofRelated(), home, within, missing));
        PropertyReader properties = new PropertyReader(context, relationships);
        boolean isRecursive = depth == Depth.KEY && keys.contains(type);
        boolean isWhole = depth == Depth.WHOLE;
        MethodReader methods = new MethodReader(context, type);
        Optional<EntityDeclaration> parent =
                hierarchy.superEntity().map(above -> read(above, depth, home, keys, missing));
        EntityDeclaration declaration = new EntityDeclaration(
                ClassName.get(type),
                new ShapeReader(context).read(type),
                new TableDeclaration(entity.text("table"), entity.text("schema"), entity.text("comment")),
                HierarchyReader.read(type, parent),
                isRecursive ? List.of() : depth == Depth.KEY ? properties.readKey(type) : properties.read(type),
                isWhole ? constraints(type, missing) : ConstraintsDeclaration.NONE,
                isWhole ? methods.callbacks() : List.of(),
                isWhole
                        ? new ValidationDeclaration(methods.validators(), JakartaConstraints.are(type))
                        : ValidationDeclaration.NONE,
                isWhole ? List.copyOf(LintReader.read(context, type)) : List.of(),
                type);
        context.missing().stream()
                .filter(unknown ->
                        depth != Depth.NEIGHBOUR || isNeeded(unknown.origin().element()))
                .forEach(missing::add);
        return declaration;
    }

    /**
     * Returns whether a neighbour has to know the type of a field: for its columns, not for its values. A map's keys may well be
     * of a type that is generated for the neighbour.
     */
    private static boolean isNeeded(Element field) {
        boolean isMap = field.asType().getKind() == TypeKind.DECLARED
                && MoreTypes.asTypeElement(field.asType()).getQualifiedName().contentEquals("java.util.Map");
        return !(field instanceof VariableElement)
                || (!isMap
                        && Stream.of(Id.class, Embedded.class, Relationship.class)
                                .anyMatch(annotation -> MoreElements.isAnnotationPresent(field, annotation)));
    }

    private static Set<TypeElement> with(Set<TypeElement> types, TypeElement type) {
        List<TypeElement> all = new ArrayList<>(types);
        all.add(type);
        return Set.copyOf(all);
    }

    private ConstraintsDeclaration constraints(TypeElement type, List<MissingType> missing) {
        ConstraintReader constraints = new ConstraintReader(type);
        return new ConstraintsDeclaration(
                constraints.indexes(),
                constraints.uniques(),
                constraints.checks(),
                constraints.read(ForeignKey.class, read -> foreignKey(read, type, missing)));
    }

    private ForeignKeyDeclaration foreignKey(AnnotationReader read, TypeElement owner, List<MissingType> missing) {
        Optional<Given<TypeMirror>> references = read.type("references");
        if (references.isEmpty() || references.get().value().getKind() == TypeKind.ERROR) {
            missing.add(new MissingType("the class of @ForeignKey", read.origin()));
        }
        Optional<EntityDeclaration> target = references
                .filter(type -> type.value().getKind() == TypeKind.DECLARED)
                .map(type -> MoreTypes.asTypeElement(type.value()))
                .filter(type -> MoreElements.isAnnotationPresent(type, Entity.class))
                .map(type -> read(type, Depth.NEIGHBOUR, type, Set.of(), missing));
        return new ForeignKeyDeclaration(
                read.texts("columns"),
                references
                        .map(type -> new Given<>(TypeName.get(type.value()), true, type.origin()))
                        .orElseGet(() -> new Given<>(ClassName.get(owner), false, read.origin())),
                target,
                read.texts("referencedColumns"),
                read.text("name"),
                read.choice("onDelete", OnDelete.class, OnDelete.NO_ACTION).value(),
                read.flag("deferrable").value(),
                read.origin());
    }
}
