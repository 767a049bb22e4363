package io.aludel.tests.fetching;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of this package. */
final class FetchingModel extends Model {
    FetchingModel() {
        super(EntityMapper.CONTRACT);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.of(
                QPatron.PATRON,
                QHouse.HOUSE,
                QWriter.WRITER,
                QLabel.LABEL,
                QNovel.NOVEL,
                QPrize.PRIZE,
                QBranch.BRANCH,
                QDepot.DEPOT,
                QVan.VAN,
                QReceipt.RECEIPT,
                QCourse.COURSE,
                QTalk.TALK,
                QLesson.LESSON);
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables().stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
