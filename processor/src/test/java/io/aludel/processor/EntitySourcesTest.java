package io.aludel.processor;

import static io.aludel.processor.ShopSources.entity;
import static io.aludel.processor.ShopSources.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.Compilers.Source;
import org.junit.jupiter.api.Test;

/** Entities that compile, and those that have an error of their own, among others of their package. */
class EntitySourcesTest {
    /** Equal texts at different entities are no repetition: each entity is left ungenerated for a reason of its own. */
    @Test
    void theSameMistakeInTwoEntitiesIsTwoErrors() {
        assertThat(errors(entity("Author", "List<String> tags;"), entity("Book", "List<String> tags;")))
                .filteredOn(error -> error.startsWith("[ALU-TYPE-SEVERAL]"))
                .hasSize(2);
    }

    /** Whether the default is to hold cannot be told by comparing a primitive with null. */
    @Test
    void aPrimitiveOfANullableEmbeddedTypeMayHaveADefault() {
        assertThat(errors(new Source("shop.Discount", """
                                package shop;

                                import io.aludel.annotation.Column;

                                record Discount(@Column(serverDefault = "0") int percent) {}
                                """), entity("Sale", "@Nullable @Embedded Discount discount;")))
                .isEmpty();
    }

    /** A mistake of the application, and not one of Aludel to be reported. */
    @Test
    void aClassOfTheModelsNameIsNamed() {
        assertThat(errors(entity("Tag", ""), new Source("shop.ShopModel", "package shop; class ShopModel {}")))
                .singleElement()
                .asString()
                .startsWith("[ALU-GENERATED-EXISTS] 'ShopModel'");
    }

    @Test
    void aDeferredSharesItsColumnWithNoReference() {
        assertThat(
                        errors(
                                entity("Tag", ""),
                                entity(
                                        "Page",
                                        "@Relationship Ref<Tag> tag = Ref.empty();"
                                                + " @Column(name = \"tag_id\") io.aludel.Deferred<Long> tagId = io.aludel.Deferred.empty();")))
                .singleElement()
                .asString()
                .startsWith("[ALU-DEFERRED] 'tagId'");
    }

    /** The keys of the map would be null as long as nobody has read the values. */
    @Test
    void aDeferredIsNoKeyOfAMap() {
        assertThat(errors(
                        entity(
                                "Shelf",
                                "@Relationship(mappedBy = \"shelf\", mapKey = \"title\") Map<String, Page> pages = new HashMap<>();"),
                        entity(
                                "Page",
                                "@Relationship Ref<Shelf> shelf = Ref.empty();"
                                        + " io.aludel.Deferred<String> title = io.aludel.Deferred.empty();")))
                .filteredOn(error -> error.startsWith("[ALU-"))
                .singleElement()
                .asString()
                .startsWith("[ALU-DEFERRED] 'title'");
    }
}
