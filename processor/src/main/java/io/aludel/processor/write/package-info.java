/**
 * From checked models to Java files.
 *
 * <p>{@link io.aludel.processor.write.EntityFiles} has the query type, the mapper, the DAO and the key written, each by a writer of
 * its own, and {@link io.aludel.processor.write.ModelFile} the module's model; {@link io.aludel.processor.write.SourceFrame} puts the
 * annotations around them. The query type and the mapper are built by rules in a fixed order, a rule per feature, which look
 * things up in a {@code QueryCode} or {@code MapperCode} and add members to the class in it.
 *
 * <p>How values move is known in one place per Java type: a {@code ValueCode} has the expressions that read, bind, copy and
 * compare them. Rules say for which columns and in which method, {@code ColumnAccess} how an entity's value is reached
 * through embedded objects, {@code Change} how it is set in a class or a record, and {@code Parts} spreads what would be too
 * long for one method.
 *
 * <p>{@link io.aludel.processor.write.ProjectionFile} writes the query type of a projection: a {@code ProjectionClass} for its rows and
 * one for the elements of each collection, each with the reader that {@code ProjectionReaderCode} writes. What the reader asks
 * for is what {@code ProjectedColumns} will have selected.
 */
@NullMarked
package io.aludel.processor.write;

import org.jspecify.annotations.NullMarked;
