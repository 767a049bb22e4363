package io.aludel.tests.projections;

import io.aludel.Ref;
import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/**
 * A small world: Ann of Ghent in Belgium has a badge, an address and two labels, and buys twice; once for Bob, who has one label and
 * lives nowhere. Bob buys once, nothing.
 */
abstract class ProjectionSuite extends ModelSuite {
    final Nation belgium = new Nation(32, "Belgium");
    final City ghent = new City("GNT", "Ghent", belgium);
    final Buyer ann = new Buyer("Ann");
    final Buyer bob = new Buyer("Bob");
    final Label good = new Label("good", "green");
    final Label odd = new Label("odd", null);
    final Purchase first = new Purchase(1, LocalDate.of(2024, 1, 1), 1000, ann);
    final Purchase second = new Purchase(2, LocalDate.of(2024, 2, 1), 2000, ann);
    final Purchase third = new Purchase(3, LocalDate.of(2024, 3, 1), 0, bob);

    @Override
    protected Model model() {
        return new ProjectionModel();
    }

    @BeforeEach
    void fill() {
        ann.city = Ref.of(ghent);
        ann.level = Level.KNOWN;
        ann.aliases.addAll(List.of("A", "Annie"));
        ann.address = new Address("Main Street", null);
        ann.desk = new Desk(12, new Size(70), new Spot(null, null));
        ann.measure = new Measure(3, 4);
        ann.labels.addAll(List.of(good, odd));
        bob.labels.add(odd);
        first.discount = 5;
        first.open = true;
        first.weight = 1.5;
        second.receiver = Ref.of(bob);
        Line pen = line(first, 1, "Pen", 2, 3);
        line(first, 2, "Ink", 1, 4);
        line(second, 1, "Pen", 7, 3);
        pen.notes.add(new Note(1, "blue", pen));
        pen.notes.add(new Note(2, "wrapped", pen));
        db.transaction(session -> session.addAll(
                List.of(belgium, ghent, good, odd, ann, bob, new Badge("7", ann), first, second, third)));
    }

    private static Line line(Purchase purchase, int position, String product, int quantity, int price) {
        Line line = new Line(purchase, position, product, quantity, price);
        purchase.lines.add(line);
        return line;
    }
}
