package io.aludel.processor.model;

import java.util.Optional;

/**
 * A column and the field or record component that holds its value.
 *
 * @param position the position in {@link EntityModel#columns()}
 * @param name the name in the database
 * @param path the way from the entity to the value
 * @param value the type of the values and how they are stored
 * @param size the limits of the column's type
 * @param nullable whether NULL is allowed: when the member is nullable or an embedded object that holds it is
 * @param isKey whether it is part of the primary key
 * @param insertable whether INSERT statements name it
 * @param updatable whether UPDATE statements set it
 * @param serverDefault the default as an SQL expression
 * @param comment the comment
 * @param role what Aludel does to the value by itself
 * @param generation where the key's values come from; only for a generated key
 */
public record ColumnModel(
        int position,
        String name,
        PropertyPath path,
        ValueModel value,
        SizeModel size,
        boolean nullable,
        boolean isKey,
        boolean insertable,
        boolean updatable,
        Optional<String> serverDefault,
        Optional<String> comment,
        ColumnRole role,
        Optional<GenerationModel> generation)
        implements PropertyModel {}
