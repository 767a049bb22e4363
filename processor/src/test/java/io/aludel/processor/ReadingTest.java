package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.GenerationModel;
import io.aludel.processor.model.KeyModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.ValidatorModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.schema.CheckConstraint;
import io.aludel.schema.ForeignKeyConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the models of good entities say, with both compilers. */
class ReadingTest {
    @Test
    void nullness() {
        GoodSource.entity(
                "Nullness",
                entity -> assertThat(entity.columns())
                        .extracting(
                                ColumnModel::name,
                                ColumnModel::nullable,
                                column -> column.path().mayBreak())
                        .containsExactly(
                                tuple("id", false, false),
                                tuple("primitive", false, false),
                                tuple("required", false, false),
                                tuple("by_column", true, false),
                                tuple("by_type", true, false),
                                tuple("bytes", true, false),
                                tuple("by_declaration", true, false),
                                tuple("point_x", true, true),
                                tuple("point_y", true, true)));
    }

    @Test
    void accessors() {
        MemberAccess field = new MemberAccess.Field();

        GoodSource.entity(
                "Accessors",
                entity -> assertThat(entity.columns())
                        .extracting(column -> column.member().access())
                        .containsExactly(
                                field,
                                field,
                                new MemberAccess.Methods("getBean", "setBean"),
                                new MemberAccess.Methods("isActive", "setActive"),
                                new MemberAccess.Methods("isOpen", "setOpen"),
                                new MemberAccess.Methods("recordLike", "recordLike"),
                                new MemberAccess.Methods("getChained", "setChained")));
    }

    @Test
    void columnsOfASuperclassInAnotherPackageComeFirst() {
        GoodSource.entity(
                "Article",
                entity -> assertThat(entity.columns())
                        .extracting(
                                ColumnModel::name,
                                column -> column.member().access().toString(),
                                column -> column.role().name())
                        .startsWith(
                                tuple("id", "Methods[getter=getId, setter=setId]", "PLAIN"),
                                tuple("created", "Methods[getter=getCreated, setter=setCreated]", "CREATED_AT"),
                                tuple("updated", "Field[]", "UPDATED_AT"),
                                tuple("title", "Field[]", "PLAIN")));
    }

    @Test
    void typeArgumentsOfASuperclassAreFilledIn() {
        GoodSource.entity("Article", entity -> assertThat(entity.key().type()).hasToString("java.lang.Long"));
    }

    @Test
    void constraintsHaveFinalNames() {
        GoodSource.entity("Article", entity -> {
            assertThat(entity.table().schema()).contains("shop");
            assertThat(entity.table().primaryKey().name()).isEqualTo("pk_article");
            assertThat(entity.table().checks())
                    .containsExactly(
                            new CheckConstraint("ck_article_1", "price > 0"),
                            new CheckConstraint("stock_left", "stock >= 0"));
            assertThat(entity.table().uniques())
                    .extracting(unique -> unique.name())
                    .containsExactly("uq_article_title", "uq_article_title_stock");
            assertThat(entity.table().indexes())
                    .extracting(index -> index.name())
                    .containsExactly("ix_article_stock", "ix_article_created", "ix_article_price_title");
            assertThat(entity.table().indexes().get(2).columns())
                    .extracting(column -> column.descending())
                    .containsExactly(true, false);
            assertThat(entity.uniqueKeys()).hasSize(2);
        });
    }

    @Test
    void aForeignKeyRefersToTheKeyByDefault() {
        GoodSource.entity(
                "Article",
                entity -> assertThat(entity.table().foreignKeys())
                        .singleElement()
                        .isEqualTo(new ForeignKeyConstraint(
                                "fk_article_shelf_row_shelf_number",
                                List.of("shelf_row", "shelf_number"),
                                null,
                                "shelves",
                                List.of("aisle", "number"),
                                io.aludel.annotation.OnDelete.NO_ACTION)));
    }

    @Test
    void sizesAndDefaults() {
        GoodSource.entity("Article", entity -> {
            assertThat(column(entity, "title").size().length()).isEqualTo(100);
            assertThat(column(entity, "title").comment()).contains("as printed");
            assertThat(column(entity, "price").size().scale()).isEqualTo(2);
            assertThat(column(entity, "stock").serverDefault()).contains("0");
        });
    }

    @Test
    void aFormulaKnowsItsColumns() {
        GoodSource.entity("Article", entity -> {
            FormulaModel formula = entity.formulas().get(0);

            assertThat(formula.position()).isEqualTo(entity.columns().size());
            assertThat(formula.expression())
                    .containsExactly(
                            new FormulaModel.Reference(column(entity, "price")),
                            new FormulaModel.Sql(" * "),
                            new FormulaModel.Reference(column(entity, "stock")),
                            new FormulaModel.Sql(" + length('price') + price(1)"));
        });
    }

    @Test
    void methodsOfSuperclassesAreCalledFirst() {
        GoodSource.entity("Article", entity -> {
            assertThat(entity.lifecycle().beforeInsert()).containsExactly("first", "second");
            assertThat(entity.lifecycle().beforeUpdate()).containsExactly("second");
            assertThat(entity.lifecycle().afterLoad()).containsExactly("loaded");
            assertThat(entity.validation().validators())
                    .extracting(ValidatorModel::method)
                    .containsExactly("checkPrice", "checkCount", "checkCount", "check");
        });
    }

    @Test
    void severalKeyFieldsHaveARecord() {
        GoodSource.entity("Shelf", entity -> {
            assertThat(entity.columns()).extracting(ColumnModel::name).containsExactly("aisle", "number", "label");
            assertThat(entity.key()).isInstanceOf(KeyModel.Composite.class);
            assertThat(entity.key().type()).hasToString("good.ShelfKey");
        });
    }

    @Test
    void aRecordWithEmbeddedTypes() {
        GoodSource.entity("Visit", entity -> {
            assertThat(entity.isRecord()).isTrue();
            assertThat(entity.key()).isInstanceOf(KeyModel.Embedded.class);
            assertThat(entity.columns())
                    .extracting(ColumnModel::name, column -> column.path().toString())
                    .containsExactly(
                            tuple("key_visitor", "key.visitor"),
                            tuple("key_number", "key.number"),
                            tuple("day", "day"),
                            tuple("at_name", "place.name"),
                            tuple("lat", "place.position.latitude"),
                            tuple("at_position_longitude", "place.position.longitude"),
                            tuple("came_from_name", "cameFrom.name"),
                            tuple("came_from_position_latitude", "cameFrom.position.latitude"),
                            tuple("came_from_position_longitude", "cameFrom.position.longitude"));
            assertThat(entity.properties())
                    .extracting(property -> property.member().name())
                    .containsExactly("day", "key", "place", "cameFrom");
        });
    }

    @Test
    void formsOfStorage() {
        GoodSource.entity("Values", entity -> {
            assertThat(column(entity, "by_code").value().toString()).contains("name=code, isMethod=true", "STRING");
            assertThat(column(entity, "words").value())
                    .isInstanceOfSatisfying(
                            ValueModel.Converted.class,
                            converted -> assertThat(converted.converter()).hasToString("good.Values.WordsConverter"));
            assertThat(column(entity, "tags").value()).isInstanceOfSatisfying(ValueModel.Listed.class, listed -> {
                assertThat(listed.container()).isEqualTo(ValueModel.Container.SET);
                assertThat(listed.type()).hasToString("java.util.List<java.lang.String>");
            });
            assertThat(column(entity, "numbers").member().type()).hasToString("int[]");
            assertThat(column(entity, "picture").value()).isInstanceOf(ValueModel.Basic.class);
            assertThat(column(entity, "story").size().large()).isTrue();
            assertThat(entity.generatedKey()).isPresent();
        });
    }

    @Test
    void generatedKeys() {
        GoodSource.entity("Plain", entity -> {
            assertThat(entity.generated().query()).hasToString("good.QGenerated_Plain");
            assertThat(generation(entity)).isEqualTo(new GenerationModel(GenerationStrategy.AUTO, "plain_seq", 50));
        });
        GoodSource.entity(
                "Named",
                entity -> assertThat(generation(entity))
                        .isEqualTo(new GenerationModel(GenerationStrategy.SEQUENCE, "numbers", 7)));
        GoodSource.entity(
                "Identity", entity -> assertThat(generation(entity).strategy()).isEqualTo(GenerationStrategy.IDENTITY));
    }

    private static GenerationModel generation(EntityModel entity) {
        return entity.generatedKey().flatMap(ColumnModel::generation).orElseThrow();
    }

    private static ColumnModel column(EntityModel entity, String name) {
        return entity.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
