package io.aludel.processor;

import static io.aludel.processor.ShopSources.entity;
import static io.aludel.processor.ShopSources.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.Compilers.Source;
import org.junit.jupiter.api.Test;

/** Projections that compile, and those that are refused with a proposal. */
class ProjectionSourcesTest {
    private static final Source TAG = entity("Tag", "String name; @Column(array = true) List<String> words;");

    private static final Source BOOK = entity(
            "Book",
            "java.time.Instant since; @Relationship(joinColumn = \"tag_no\") @Nullable Ref<Tag> tag = Ref.empty();"
                    + " @Relationship(joinTable = \"book_tag\") List<Tag> tags = new ArrayList<>();");

    private static Source projection(String entity, String components) {
        return new Source("shop.View", """
                package shop;

                import io.aludel.annotation.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @Projection(%s.class)
                record View(%s) {
                  record TagView(String name) {}
                }
                """.formatted(entity, components));
    }

    @Test
    void aProjectionHasTheValueOfADeferred() {
        Source photo = entity("Photo", "io.aludel.Deferred<byte[]> bytes = io.aludel.Deferred.empty();");

        assertThat(errors(photo, projection("Photo", "byte[] bytes"))).isEmpty();
        assertThat(errors(photo, projection("Photo", "io.aludel.Deferred<byte[]> bytes")))
                .singleElement()
                .asString()
                .startsWith("[ALU-COMPONENT-TYPE]")
                .contains("has the type byte[]");
    }

    /** The lists of all objects in one would not tell which is whose. */
    @Test
    void listsOfSeveralObjectsAreListsOfLists() {
        assertThat(errors(BOOK, TAG, projection("Book", "List<List<String>> tagsWords")))
                .isEmpty();
        assertThat(errors(BOOK, TAG, projection("Book", "List<String> tagsWords")))
                .singleElement()
                .asString()
                .startsWith("[ALU-COMPONENT-TYPE]");
    }

    /** Also one whose column is read for another component already. */
    @Test
    void eachComponentWithAValueHasAFieldOfItsName() {
        assertThat(errors(
                        BOOK,
                        TAG,
                        projection(
                                "Book",
                                "@Path(\"tag\") @Nullable TagView t, @Nullable Long tagId, @Path(\"tag.id\") @Nullable Long table,"
                                        + " @Path(\"tag.id\") @Nullable Long again, @Path(\"id\") long tId"),
                        new Source("shop.Use", """
                                package shop;

                                class Use {
                                  java.util.List<io.aludel.sql.NumberColumn<Long>> columns = java.util.List.of(
                                      QView.VIEW.tagId, QView.VIEW.table, QView.VIEW.again, QView.VIEW.tId);
                                }
                                """)))
                .isEmpty();
    }

    /** A path names properties, and no columns. */
    @Test
    void theKeyThatAMessageProposesIsAPath() {
        assertThat(errors(BOOK, TAG, projection("Book", "Tag tag")))
                .singleElement()
                .asString()
                .contains("or name its key: 'tagId'");
    }

    /** Variables of a reader have the names of components, and its fields those of codecs. */
    @Test
    void noComponentHidesACodec() {
        assertThat(errors(
                        BOOK,
                        TAG,
                        projection(
                                "Book",
                                "@Path(\"id\") long instantCodec, java.time.Instant since, List<TagView> tags")))
                .isEmpty();
    }
}
