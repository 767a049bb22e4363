package io.aludel.tests.relations;

import static io.aludel.tests.relations.QNote.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.ValidationException;
import org.junit.jupiter.api.Test;

/** References that have to refer to something and do not. */
class UnsetReferencesTest extends RelationsSuite {
    /** The message used to speak of a null in a field that has none. */
    @Test
    void aReferenceToNothingIsReportedAsSuch() {
        assertStatements(
                0,
                () -> assertThatThrownBy(() -> store(new Note("of nothing")))
                        .isInstanceOf(ValidationException.class)
                        .hasMessage(
                                "Invalid value: Note.chapter_id refers to nothing, but the column does not allow NULL: set the"
                                        + " relationship, add the object to the other side's collection, or mark the field @Nullable"));
        assertThat(rows(NOTE)).isZero();
    }
}
