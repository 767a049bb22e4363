package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
    @TempDir
    private Path directory;

    @Test
    void aModelLoadsATableWhenItIsAskedForAndNoOther() throws ReflectiveOperationException {
        Generation generation = Generation.of(directory, Generation.javaFiles(Generation.ENTITIES));
        GeneratedClasses classes = new GeneratedClasses(generation);

        Model model =
                (Model) classes.loadClass("shop.ShopModel").getConstructor().newInstance();
        assertThat(classes.loaded()).containsExactly("shop.ShopModel");

        EntityTable<?, ?> country = model.table("shop.Country");

        assertThat(country).isNotNull();
        assertThat(country.tableName()).isEqualTo("country");
        assertThat(classes.loaded()).contains("shop.QCountry").doesNotContain("shop.QAuthor", "shop.QCustomer");
        assertThat(model.table("shop.Unknown")).isNull();
        assertThat(model.tables())
                .extracting(EntityTable::tableName)
                .containsExactly(
                        "author",
                        "country",
                        "customer",
                        "deliveries",
                        "parcels",
                        "express_parcels",
                        "manual",
                        "order_line",
                        "remark",
                        "shelf",
                        "category",
                        "product",
                        "discounts",
                        "discounts",
                        "photo",
                        "details",
                        "stock",
                        "movement",
                        "price",
                        "discounts",
                        "tag");
    }

    @Test
    void aModelOfManyEntitiesIsSpreadOverMethods() throws ReflectiveOperationException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < 310; i++) {
            sources.add(Generation.source(directory, "many.Thing" + i, """
                    package many;

                    @io.aludel.annotation.Entity
                    class Thing%d {
                        @io.aludel.annotation.Id
                        long id;
                    }
                    """.formatted(i)));
        }
        Generation generation = Generation.of(directory, sources);
        GeneratedClasses classes = new GeneratedClasses(generation);

        Model model =
                (Model) classes.loadClass("many.ManyModel").getConstructor().newInstance();

        assertThat(model.tables()).hasSize(310);
        assertThat(model.table("many.Thing309"))
                .isSameAs(model.tables().stream()
                        .filter(table -> table.tableName().equals("thing309"))
                        .findFirst()
                        .orElseThrow());
        assertThat(classes.byteCode("many.ManyModel").longestMethod()).isLessThan(ByteCode.COMPILED);
    }
}
