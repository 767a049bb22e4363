package io.aludel.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.OnDelete;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration.Holder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the relationships of an entity, and as much of the related entities as a neighbour has to know. */
final class RelationshipReader {
    private static final Map<String, Holder> HOLDERS = Map.of(
            "io.aludel.Ref", Holder.REF,
            "java.util.List", Holder.LIST,
            "java.util.Set", Holder.SET,
            "java.util.Map", Holder.MAP,
            "io.aludel.Many", Holder.MANY);

    private final ReadingContext context;
    private final Function<TypeElement, EntityDeclaration> entities;

    /**
     * Makes a reader.
     *
     * @param entities reads a related entity
     */
    RelationshipReader(ReadingContext context, Function<TypeElement, EntityDeclaration> entities) {
        this.context = context;
        this.entities = entities;
    }

    RelationshipDeclaration read(AnnotationReader read, VariableElement field, TypeMirror type) {
        Holder holder = holder(type);
        Optional<DeclaredType> related = related(holder, type);
        Origin origin = Origin.of(field);
        return new RelationshipDeclaration(
                holder,
                related.map(target -> context.name(target, origin)),
                related.map(MoreTypes::asTypeElement)
                        .filter(RelationshipReader::isEntity)
                        .map(entities),
                mapKeys(holder, type),
                read.text("mappedBy"),
                read.texts("joinColumn"),
                read.text("joinTable"),
                read.texts("inverseJoinColumn"),
                read.choices("cascade", Cascade.class),
                read.flag("orphanDelete"),
                read.texts("orderBy"),
                read.text("mapKey"),
                read.text("condition"),
                read.choice("fetch", FetchStrategy.class, FetchStrategy.BATCH),
                read.choice("onDelete", OnDelete.class, OnDelete.NO_ACTION),
                read.flag("deferrable"),
                read.origin());
    }

    private static Holder holder(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Holder.OTHER;
        }
        TypeElement element = MoreTypes.asTypeElement(type);
        Holder holder = HOLDERS.get(element.getQualifiedName().toString());
        if (holder != null) {
            return holder;
        }
        return isEntity(element) ? Holder.DIRECT : Holder.OTHER;
    }

    private static boolean isEntity(TypeElement type) {
        return AnnotationReader.of(type, Entity.class).isPresent();
    }

    /** Returns the related type: the last type argument, or the type itself. */
    private static Optional<DeclaredType> related(Holder holder, TypeMirror type) {
        if (holder == Holder.DIRECT) {
            return Optional.of(MoreTypes.asDeclared(type));
        }
        return holder == Holder.OTHER ? Optional.empty() : declared(type, holder == Holder.MAP ? 1 : 0);
    }

    private static Optional<DeclaredType> declared(TypeMirror type, int argument) {
        List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
        return arguments.size() > argument && arguments.get(argument).getKind() == TypeKind.DECLARED
                ? Optional.of(MoreTypes.asDeclared(arguments.get(argument)))
                : Optional.empty();
    }

    private static Optional<TypeName> mapKeys(Holder holder, TypeMirror type) {
        return holder == Holder.MAP ? declared(type, 0).map(TypeName::get) : Optional.empty();
    }
}
