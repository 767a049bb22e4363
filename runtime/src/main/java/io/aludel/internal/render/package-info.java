/**
 * From a statement to what JDBC takes. A {@link io.aludel.sql.Select} tells its shape; the
 * {@link io.aludel.internal.render.RenderCache} of the database looks that up, or has it written by a
 * {@link io.aludel.internal.render.StatementRenderer}; the {@link io.aludel.internal.render.RenderedStatement} together with
 * the statement's own values is a {@link io.aludel.internal.render.BoundStatement}, which binds itself.
 */
@NullMarked
package io.aludel.internal.render;

import org.jspecify.annotations.NullMarked;
