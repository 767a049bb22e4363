package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.Compilers.Source;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What a reading of the processor found: each of these went wrong once. */
class FreshEyesTest {
    private static List<String> errors(Source... sources) {
        return Compilers.JAVAC
                .compile(
                        List.of(new EntityProcessor(), new ModelProcessor(), new ProjectionProcessor()),
                        List.of(),
                        sources)
                .stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static Source entity(String name, String fields) {
        return new Source("shop." + name, """
                package shop;

                import io.aludel.Ref;
                import io.aludel.annotation.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @Entity
                class %s {
                  @Id long id;
                  %s
                }
                """.formatted(name, fields));
    }

    /** The second one was taken for a repetition of the first, and its entity was silently not generated. */
    @Test
    void theSameMistakeInTwoEntitiesIsTwoErrors() {
        assertThat(errors(entity("Author", "List<String> tags;"), entity("Book", "List<String> tags;")))
                .filteredOn(error -> error.startsWith("[ALU-TYPE-SEVERAL]"))
                .hasSize(2);
    }

    /** The path method hid a final one of the table. */
    @Test
    void aReferenceMayHaveTheNameOfAMethodOfTables() {
        assertThat(errors(entity(
                        "Node",
                        "@Relationship @Nullable Ref<Node> root = Ref.empty();"
                                + " @Relationship @Nullable Ref<Node> lineage = Ref.empty();")))
                .isEmpty();
    }

    /** A primitive was compared with null. */
    @Test
    void aPrimitiveOfANullableEmbeddedTypeMayHaveADefault() {
        assertThat(errors(new Source("shop.Discount", """
                                package shop;

                                import io.aludel.annotation.Column;

                                record Discount(@Column(serverDefault = "0") int percent) {}
                                """), entity("Sale", "@Nullable @Embedded Discount discount;")))
                .isEmpty();
    }

    /** It was reported as a mistake of Aludel. */
    @Test
    void aClassOfTheModelsNameIsNamed() {
        assertThat(errors(entity("Tag", ""), new Source("shop.ShopModel", "package shop; class ShopModel {}")))
                .singleElement()
                .asString()
                .startsWith("[ALU-GENERATED-EXISTS] 'ShopModel'");
    }

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

    private static final Source TAG = entity("Tag", "String name; @Column(array = true) List<String> words;");

    private static final Source BOOK = entity(
            "Book",
            "java.time.Instant since; @Relationship(joinColumn = \"tag_no\") @Nullable Ref<Tag> tag = Ref.empty();"
                    + " @Relationship(joinTable = \"book_tag\") List<Tag> tags = new ArrayList<>();");

    /** It was to be a Deferred in the record as well, which then did not compile. */
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

    /** The list of one object was taken for that of all objects. */
    @Test
    void listsOfSeveralObjectsAreListsOfLists() {
        assertThat(errors(BOOK, TAG, projection("Book", "List<List<String>> tagsWords")))
                .isEmpty();
        assertThat(errors(BOOK, TAG, projection("Book", "List<String> tagsWords")))
                .singleElement()
                .asString()
                .startsWith("[ALU-COMPONENT-TYPE]");
    }

    /** One whose column was read before for another had none, or none of its name. */
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

    /** The column's name was given, which is none of a property. */
    @Test
    void theKeyThatAMessageProposesIsAPath() {
        assertThat(errors(BOOK, TAG, projection("Book", "Tag tag")))
                .singleElement()
                .asString()
                .contains("or name its key: 'tagId'");
    }

    /** The variable hid it. */
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

    /** Generated code did not compile. */
    @Test
    void aDeferredSharesItsColumnWithNoReference() {
        assertThat(
                        errors(
                                TAG,
                                entity(
                                        "Page",
                                        "@Relationship Ref<Tag> tag = Ref.empty();"
                                                + " @Column(name = \"tag_id\") io.aludel.Deferred<Long> tagId = io.aludel.Deferred.empty();")))
                .singleElement()
                .asString()
                .startsWith("[ALU-DEFERRED] 'tagId'");
    }

    /** The keys of the map were null as long as nobody had read the values. */
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
