package io.aludel.internal.render;

import io.aludel.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What filters add to statements that are not written by the renderer, but put together from texts.
 *
 * @param renderings the rendered statements of the database
 * @param filters the filters
 */
public record FilterConditions(RenderCache renderings, AppliedFilters filters) {
    /**
     * Returns the condition on the rows of a table, with the values that it binds, or null for none.
     *
     * @param scope the tables of the statement
     */
    public @Nullable BoundStatement of(TableSource table, List<? extends TableSource> scope) {
        return filters.isEmpty() ? null : renderings.condition(filters.of(table), scope);
    }
}
