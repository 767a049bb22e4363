package io.aludel.tests.projections;

import static io.aludel.tests.projections.QLinkedNote.LINKED_NOTE;
import static io.aludel.tests.projections.QNoteKeys.NOTE_KEYS;
import static io.aludel.tests.projections.QNoteRow.NOTE_ROW;
import static io.aludel.tests.projections.QPurchaseView.PURCHASE_VIEW;
import static io.aludel.tests.projections.views.QCityCard.CITY_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.mapping.ColumnValueException;
import io.aludel.mapping.Projection;
import io.aludel.sql.TableSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Q122: NULL where a record takes no null, in tables that are not as the entities say. */
class ProjectedNullTest extends ProjectionSuite {
    /** Makes the tables again with the same rows and without constraints. */
    private void dropConstraints() {
        List<String> tables = Stream.concat(
                        new ProjectionModel().tables().stream().map(TableSource::tableName),
                        Stream.of("projection_buyer_label"))
                .toList();
        tables.forEach(table -> db.sql("CREATE TABLE loose_" + table + " AS SELECT * FROM " + table)
                .execute());
        db.schema().dropAll();
        tables.forEach(table ->
                db.sql("ALTER TABLE loose_" + table + " RENAME TO " + table).execute());
    }

    private void assertRefused(Projection<?> projection, String table, String column, String component) {
        dropConstraints();
        db.sql("UPDATE " + table + " SET " + column + " = NULL").execute();
        String message = "Column '" + column + "' of table '" + table + "' (component " + component
                + ") is NULL in a row, but the component cannot be null: mark it @Nullable";

        assertThatThrownBy(() -> db.select(projection).list())
                .isInstanceOf(ColumnValueException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> db.select(projection).forEach(row -> {}))
                .isInstanceOf(ColumnValueException.class)
                .hasMessageContaining(message);
    }

    @Test
    void Q122_nullInAComponent() {
        assertRefused(NOTE_ROW, "projection_note", "text", "NoteRow.text");
    }

    @Test
    void Q122_nullInAPrimitiveComponent() {
        assertRefused(NOTE_KEYS, "projection_note", "line_position", "NoteKeys.linePosition");
    }

    @Test
    void Q122_nullInAnObject() {
        assertRefused(NOTE_ROW, "projection_buyer", "name", "NoteRow.person.name");
    }

    @Test
    void Q122_nullInAnObjectOfARecordWithCollections() {
        assertRefused(PURCHASE_VIEW, "projection_buyer", "name", "PurchaseView.buyer.name");
    }

    @Test
    void Q122_nullInAnEmbeddedObject() {
        assertRefused(PURCHASE_VIEW, "projection_buyer", "measure_width", "PurchaseView.buyer.measure.width");
    }

    @Test
    void Q122_nullInAColumnOfSeveralComponents() {
        assertRefused(LINKED_NOTE, "projection_note", "line_position", "LinkedNote.line.position");
    }

    @Test
    void Q122_nullInAnElementOfACollection() {
        assertRefused(PURCHASE_VIEW, "projection_line", "product", "PurchaseView.lines.product");
    }

    @Test
    void Q122_nullForAnElementOfACollection() {
        assertRefused(CITY_CARD, "projection_buyer", "name", "CityCard.people");
    }

    @Test
    void Q122_nullInACollectionWithinACollection() {
        assertRefused(PURCHASE_VIEW, "projection_note", "text", "PurchaseView.lines.notes.text");
    }

    @Test
    void Q122_nullOfAFormula() {
        dropConstraints();
        db.sql("UPDATE projection_line SET quantity = NULL").execute();

        assertThatThrownBy(() -> db.select(PURCHASE_VIEW).list())
                .isInstanceOf(ColumnValueException.class)
                .hasMessageContaining(
                        "A formula of table 'projection_line' (component PurchaseView.lines.amount) is NULL in a row");
    }

    /** Also one whose column something before it in the record selects already. */
    @Test
    void Q122_eachComponentIsAnExpression() {
        assertThat(db.select(LINKED_NOTE)
                        .where(LINKED_NOTE.linePosition.eq(1))
                        .orderBy(LINKED_NOTE.place.asc())
                        .map(LinkedNote::place)
                        .list())
                .containsExactly(1, 1);
        assertThat(LINKED_NOTE.selection()).hasSize(2);
    }
}
