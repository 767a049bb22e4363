/**
 * Entities as they were found to be: complete, checked, and with every default filled in. Immutable records and sealed
 * interfaces of them, no compiler types but the element that a generated file originates from, and Java types as JavaPoet
 * names.
 *
 * <p>{@code resolve} makes an {@link io.aludel.processor.model.EntityModel} out of what {@code read} found, and only for an
 * entity without errors; {@code write} turns it into Java. An entity is seen in two ways that share their parts:
 *
 * <ul>
 *   <li>as a tree of {@link io.aludel.processor.model.PropertyModel properties} in the order of their declaration, fields of
 *       superclasses first: what constructs objects and their embedded objects;
 *   <li>as a flat list of {@link io.aludel.processor.model.ColumnModel columns} by position, those of the key first: what
 *       rows, statements and snapshots consist of. A column knows the path that leads to it from the entity.
 * </ul>
 *
 * <p>The foreign key of a {@link io.aludel.processor.model.ToOneModel reference} is a column, or like an embedded object where the
 * other entity's key has several. What it is a member of is no field but the key of the entity that a field refers to, {@link
 * io.aludel.processor.model.MemberAccess.ForeignKey}; everything else treats it as any other column.
 *
 * <p>Names are final, whether given or made by the naming convention, and never cut: a dialect with a lower limit cuts them
 * itself. An entity of a hierarchy has the properties of the entities above it as its first ones, and a {@code HierarchyModel}.
 *
 * <p>A {@link io.aludel.processor.model.ProjectionModel} is a record made of such properties: a tree of {@link
 * io.aludel.processor.model.ProjectedValue values}, each with the route over relationships to the table that has it.
 */
@NullMarked
package io.aludel.processor.model;

import org.jspecify.annotations.NullMarked;
