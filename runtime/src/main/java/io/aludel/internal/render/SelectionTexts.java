package io.aludel.internal.render;

import io.aludel.sql.Compositions;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.SqlSyntax;
import io.aludel.sql.SqlText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The SELECT lists of whole tables on one dialect, each written once. Shared by threads. */
final class SelectionTexts {
    private final Compositions compositions;
    private final Map<SelectableTable<?>, String> texts = new ConcurrentHashMap<>();

    SelectionTexts(Compositions compositions) {
        this.compositions = compositions;
    }

    /** Returns what tables are composed of. */
    Compositions compositions() {
        return compositions;
    }

    /** Returns the list for a table that stands alone in its statement. */
    String of(SelectableTable<?> table, SqlSyntax syntax) {
        String known = texts.get(table);
        if (known != null) {
            return known;
        }
        SqlText text = new SqlText(syntax, compositions);
        text.enter(List.of(table)).selection(table);
        texts.put(table, text.toString());
        return text.toString();
    }
}
