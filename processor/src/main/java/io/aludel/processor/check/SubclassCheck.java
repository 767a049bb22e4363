package io.aludel.processor.check;

import io.aludel.processor.declaration.ConstraintsDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.IndexDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.TableDeclaration;
import io.aludel.processor.declaration.UniqueDeclaration;
import io.aludel.processor.resolve.ConstraintNames;
import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.stream.Stream;

/** Whether what an entity below another one declares can be stored there. */
final class SubclassCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return layout.parent().stream()
                .flatMap(above -> Stream.of(
                                fields(layout, above),
                                table(layout),
                                layout.isStoredWithParent() ? Stream.<Finding>empty() : constraints(layout, above))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> fields(Layout layout, Layout above) {
        EntityDeclaration entity = layout.entity();
        List<PropertyDeclaration> all = entity.properties();
        int inherited = above.entity().properties().size();
        boolean hasVersion = above.entity().properties().stream()
                .anyMatch(property -> property.marks().version().isPresent());
        String self = Words.simple(entity.type());
        String parent = Words.simple(above.entity().type());
        String base = Words.simple(entity.root().type());
        return all.subList(inherited, all.size()).stream()
                .flatMap(property -> Stream.of(
                                property.marks()
                                        .id()
                                        .map(origin -> Finding.of(
                                                Message.INHERITANCE_KEY, origin, property.name(), self, parent, base)),
                                property.marks()
                                        .version()
                                        .filter(origin -> !hasVersion)
                                        .map(origin -> Finding.of(
                                                Message.INHERITANCE_VERSION, origin, property.name(), self, base)),
                                property.marks()
                                        .formula()
                                        .map(formula -> Finding.of(
                                                Message.INHERITANCE_FORMULA,
                                                property.origin(),
                                                property.name(),
                                                self,
                                                base)))
                        .flatMap(finding -> finding.stream()));
    }

    private static Stream<Finding> table(Layout layout) {
        if (!layout.isStoredWithParent()) {
            return Stream.empty();
        }
        TableDeclaration table = layout.entity().table();
        return Stream.concat(named(layout, "table", table.name()), named(layout, "schema", table.schema()));
    }

    private static Stream<Finding> named(Layout layout, String what, Given<String> name) {
        return name.value().isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Message.INHERITANCE_TABLE,
                        name.origin(),
                        Words.simple(layout.entity().type()),
                        what,
                        layout.table(),
                        Words.simple(layout.entity().root().type()),
                        what));
    }

    private static Stream<Finding> constraints(Layout layout, Layout above) {
        ConstraintsDeclaration constraints = layout.entity().constraints();
        Stream<Finding> indexes = constraints.indexes().stream()
                .map(IndexDeclaration::columns)
                .flatMap(columns -> elsewhere(layout, above, "@Index", columns));
        Stream<Finding> uniques = constraints.uniques().stream()
                .map(UniqueDeclaration::columns)
                .flatMap(columns -> elsewhere(layout, above, "@Unique", columns));
        return Stream.concat(indexes, uniques);
    }

    private static Stream<Finding> elsewhere(
            Layout layout, Layout above, String annotation, List<Given<String>> columns) {
        return columns.stream()
                .filter(given -> above.column(ConstraintNames.indexed(given.value()))
                        .filter(column -> !column.isKey())
                        .isPresent())
                .map(given -> {
                    Layout home = home(above, ConstraintNames.indexed(given.value()));
                    String owner = Words.simple(home.entity().type());
                    return Finding.of(
                            Message.INHERITANCE_CONSTRAINT,
                            given.origin(),
                            annotation,
                            Words.simple(layout.entity().type()),
                            ConstraintNames.indexed(given.value()),
                            home.table(),
                            owner,
                            owner);
                });
    }

    private static Layout home(Layout layout, String column) {
        return layout.parent()
                .filter(above -> above.column(column).isPresent())
                .map(above -> home(above, column))
                .orElse(layout);
    }
}
