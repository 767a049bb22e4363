/**
 * The contract between generated code and the runtime. Applications use {@link io.aludel.mapping.EntityTable} and
 * {@link io.aludel.mapping.EntityDao} through the generated subclasses; everything else here is called by generated code
 * or by the session.
 *
 * <p>Per entity the processor generates a table ({@code QAuthor}, independent of a dialect), a mapper
 * ({@code AuthorMapper}, one instance per database, with the dialect's codecs in final fields) and a DAO. The mapper's
 * {@link io.aludel.mapping.EntityState} is snapshot and identity-map entry in one. An entity that extends another one tells that by
 * its {@link io.aludel.mapping.Lineage}.
 */
@NullMarked
package io.aludel.mapping;

import org.jspecify.annotations.NullMarked;
