package io.aludel.tests.fetching;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.fetching.QWriter.WRITER;

import io.aludel.Ref;
import io.aludel.mapping.Model;
import io.aludel.sql.Fetch;
import io.aludel.tests.ModelSuite;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fresh database with the tables of this package for each test. */
abstract class FetchingSuite extends ModelSuite {
    @Override
    protected Model model() {
        return new FetchingModel();
    }

    /** Stores writers with novels. */
    void writers(int count, int novels) {
        db.transaction(session -> {
            for (int i = 0; i < count; i++) {
                Writer writer = new Writer("w" + i);
                for (int j = 0; j < novels; j++) {
                    writer.novels.add(new Novel("n" + i + "-" + j));
                }
                session.add(writer);
            }
        });
    }

    /** Returns the target that a reference must have. */
    static <T> T target(@Nullable Ref<T> ref) {
        return Objects.requireNonNull(ref).require();
    }

    /** Returns each way to load a list. */
    static List<Fetch<Writer, Novel>> eachStrategy() {
        return List.of(joined(WRITER.novels), selectIn(WRITER.novels), subquery(WRITER.novels), lazy(WRITER.novels));
    }
}
