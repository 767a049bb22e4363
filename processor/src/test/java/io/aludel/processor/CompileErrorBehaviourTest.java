package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.BadSource.Expected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P153, C53: each mistake gives one error at the right element, in words. */
class CompileErrorBehaviourTest {
    @Test
    void P153_noKey() {
        assertOneError("KeyMissing", "ALU-KEY-MISSING");
    }

    @Test
    void P153_unknownColumnOfAnIndex() {
        assertOneError("UnknownIndexColumn", "ALU-COLUMN-UNKNOWN");
    }

    @Test
    void P153_unknownColumnOfAUniqueConstraint() {
        assertOneError("UnknownUniqueColumn", "ALU-COLUMN-UNKNOWN");
    }

    @Test
    void P153_referenceToANonEntity() {
        assertOneError("ForeignKeyToNoEntity", "ALU-FOREIGN-KEY-ENTITY");
    }

    @Test
    void P153_referenceToAnUnknownColumn() {
        assertOneError("UnknownReferencedColumn", "ALU-COLUMN-UNKNOWN");
    }

    @Test
    void P153_duplicateColumn() {
        assertOneError("ColumnDuplicate", "ALU-COLUMN-DUPLICATE");
    }

    @Test
    void P153_wrongTypeInAConverter() {
        assertOneError("ConverterOfOtherType", "ALU-CONVERTER-FIELD");
    }

    @Test
    void P153_unknownPropertyInMappedBy() {
        assertOneError("MappedByUnknown", "ALU-MAPPED-BY-UNKNOWN");
    }

    @Test
    void P153_unknownPropertyInOrderBy() {
        assertOneError("OrderByUnknown", "ALU-COLUMN-UNKNOWN");
    }

    @Test
    void P153_twoForeignKeysAndNoneNamed() {
        assertOneError("TwoForeignKeys", "ALU-MAPPED-BY-AMBIGUOUS");
    }

    @Test
    void P153_bothSidesClaimOwnership() {
        assertOneError("BothSidesOwn", "ALU-MAPPED-BY-OWNER");
    }

    @Test
    void P153_relationshipToANonEntity() {
        assertOneError("RelationshipToNoEntity", "ALU-RELATIONSHIP-ENTITY");
    }

    /** A second parent that takes the child cannot come to be: the mapping that would allow it does not compile. */
    @Test
    void C53_orphanRemovalWhereAChildMayHaveSeveralParents() {
        assertOneError("OrphanOfReference", "ALU-RELATIONSHIP-OPTION");
        assertOneError("OrphanOfJoinTable", "ALU-RELATIONSHIP-OPTION");
    }

    private static void assertOneError(String source, String code) {
        for (Compilers compiler : Compilers.values()) {
            List<Expected> errors = BadSource.named(source).compile(compiler);

            assertThat(errors).as(compiler.name()).singleElement().satisfies(error -> {
                assertThat(error.kind()).isEqualTo("error");
                assertThat(error.text()).startsWith("[" + code + "] ");
                assertThat(error.line())
                        .isEqualTo(BadSource.named(source).expected().get(0).line());
            });
        }
    }
}
