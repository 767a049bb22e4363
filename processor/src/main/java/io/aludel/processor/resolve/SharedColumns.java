package io.aludel.processor.resolve;

import io.aludel.processor.declaration.Marks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Columns that several properties give their value: foreign keys that overlap, and a plain field beside a foreign key. Two
 * plain fields cannot share a column, nor can a part of an embedded object.
 */
final class SharedColumns {
    private SharedColumns() {}

    /** Returns each column once, as far as sharing it is possible; of those that share one, the plain field or the key stands for it. */
    static List<PlacedColumn> merged(List<PlacedColumn> contributions) {
        Map<String, List<PlacedColumn>> byName = new LinkedHashMap<>();
        for (PlacedColumn column : contributions) {
            byName.computeIfAbsent(column.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(column);
        }
        List<PlacedColumn> merged = new ArrayList<>();
        for (List<PlacedColumn> same : byName.values()) {
            if (same.size() == 1 || !isPossible(same)) {
                merged.addAll(same);
            } else {
                merged.add(main(same).sharedBy(same));
            }
        }
        return merged;
    }

    private static PlacedColumn main(List<PlacedColumn> same) {
        Optional<PlacedColumn> plain =
                same.stream().filter(column -> !column.isForeignKey()).findFirst();
        return plain.or(() -> same.stream().filter(PlacedColumn::isKey).findFirst())
                .orElse(same.get(0));
    }

    private static boolean isPossible(List<PlacedColumn> same) {
        List<PlacedColumn> plain =
                same.stream().filter(column -> !column.isForeignKey()).toList();
        long properties = same.stream().map(PlacedColumn::path).distinct().count();
        return properties == same.size()
                && same.stream()
                        .allMatch(column -> column.name().equals(same.get(0).name()))
                && plain.size() <= 1
                && plain.stream().allMatch(column -> column.through().isEmpty() && !isStamped(column));
    }

    private static boolean isStamped(PlacedColumn column) {
        Marks marks = column.property().marks();
        return marks.version().isPresent()
                || marks.createdAt().isPresent()
                || marks.updatedAt().isPresent();
    }
}
