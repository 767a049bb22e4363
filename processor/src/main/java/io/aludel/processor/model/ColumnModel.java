package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.Deferred;
import java.util.List;
import java.util.Optional;

/**
 * A column and the field or record component that holds its value.
 *
 * @param position the position in {@link EntityModel#columns()}
 * @param name the name in the database
 * @param path the way from the entity to the value; for a foreign key through the key of the entity that a field refers to
 * @param javaName the name of what stands for the column in generated code, unless embedded types have their own: {@code
 *     addressStreet}, {@code authorId}
 * @param value the type of the values and how they are stored
 * @param size the limits of the column's type
 * @param nullable whether NULL is allowed: when the member is nullable or an embedded object that holds it is
 * @param isKey whether it is part of the primary key
 * @param insertable whether INSERT statements name it
 * @param updatable whether UPDATE statements set it
 * @param serverDefault the default as an SQL expression
 * @param comment the comment
 * @param role what Aludel does to the value by itself
 * @param references the columns of the foreign keys that share the column, or none when only the path gives it its value
 * @param generation where the key's values come from; only for a generated key
 */
public record ColumnModel(
        int position,
        String name,
        PropertyPath path,
        String javaName,
        ValueModel value,
        SizeModel size,
        boolean nullable,
        boolean isKey,
        boolean insertable,
        boolean updatable,
        Optional<String> serverDefault,
        Optional<String> comment,
        ColumnRole role,
        List<ColumnModel> references,
        Optional<GenerationModel> generation)
        implements PropertyModel {
    /** Copies the list. */
    public ColumnModel {
        references = List.copyOf(references);
    }

    /** Returns the column as one that foreign keys share. */
    public ColumnModel sharedBy(List<ColumnModel> foreignKeys) {
        return new ColumnModel(
                position,
                name,
                path,
                javaName,
                value,
                size,
                nullable,
                isKey,
                insertable,
                updatable,
                serverDefault,
                comment,
                role,
                foreignKeys,
                generation);
    }

    /** Returns whether several properties give the column its value. */
    public boolean isShared() {
        return !references.isEmpty();
    }

    /** Returns whether the column is read on first use, and a query of the entity leaves it out. */
    public boolean isDeferred() {
        return deferred().isPresent();
    }

    @Override
    public TypeName valueType() {
        return deferred().orElse(member().type());
    }

    private Optional<TypeName> deferred() {
        return member().type() instanceof ParameterizedTypeName declared
                        && declared.rawType().equals(ClassName.get(Deferred.class))
                ? Optional.of(declared.typeArguments().get(0))
                : Optional.empty();
    }

    /** Returns the way to the value when the column is of a relationship's foreign key. */
    public Optional<MemberAccess.ForeignKey> foreignKey() {
        return path.steps().get(0).access() instanceof MemberAccess.ForeignKey foreignKey
                ? Optional.of(foreignKey)
                : Optional.empty();
    }

    /** Returns whether the column is of a relationship's foreign key. */
    public boolean isForeignKey() {
        return foreignKey().isPresent();
    }

    /** Returns whether the column is one of several that a foreign key has. */
    public boolean isPartOfForeignKey() {
        return isForeignKey() && path.steps().size() > 1;
    }
}
