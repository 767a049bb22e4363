package io.aludel.tests.paths;

import static io.aludel.tests.paths.QClient.CLIENT;
import static io.aludel.tests.paths.QWorker.WORKER;

import io.aludel.Ref;
import io.aludel.mapping.Model;
import io.aludel.sql.Condition;
import io.aludel.tests.ModelSuite;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/**
 * A small world: Ann of Ghent in Flanders has sales of 10 and 200 and a card, Bob of Ghent has one of 100, Cid of Atlantis, which
 * is in no region, has none, Dan lives nowhere. Eve leads Fay and Gus, who leads Hal; Fay and Hal are friends.
 */
abstract class PathsSuite extends ModelSuite {
    final Region flanders = new Region("be", "fl", "Flanders");
    final Region wallonia = new Region("be", "wa", "Wallonia");
    final Town ghent = new Town("Ghent");
    final Town atlantis = new Town("Atlantis");
    final Client ann = new Client("Ann");
    final Client bob = new Client("Bob");
    final Client cid = new Client("Cid");
    final Client dan = new Client("Dan");
    final Card card = new Card("1234");
    final Mark gift = new Mark("gift");
    final Mark rush = new Mark("rush");
    final Worker eve = new Worker("Eve");
    final Worker fay = new Worker("Fay");
    final Worker gus = new Worker("Gus");
    final Worker hal = new Worker("Hal");

    @Override
    protected Model model() {
        return new PathsModel();
    }

    @BeforeEach
    void fill() {
        ghent.region = Ref.of(flanders);
        flanders.marks.add(gift);
        ann.town = Ref.of(ghent);
        bob.town = Ref.of(ghent);
        cid.town = Ref.of(atlantis);
        card.client = Ref.of(ann);
        card.columns = Ref.of(rush);
        sale(10, ann, Set.of());
        sale(200, ann, Set.of(gift, rush));
        sale(100, bob, Set.of(rush));
        fay.boss = Ref.of(eve);
        gus.boss = Ref.of(eve);
        hal.boss = Ref.of(gus);
        fay.friends.add(hal);
        hal.friends.add(fay);
        db.transaction(session -> session.addAll(List.of(
                gift, rush, flanders, wallonia, ghent, atlantis, ann, bob, cid, dan, card, eve, fay, gus, hal)));
    }

    private static void sale(int amount, Client client, Set<Mark> marks) {
        Sale sale = new Sale(amount);
        sale.client = Ref.of(client);
        sale.marks.addAll(marks);
        client.sales.add(sale);
    }

    /** Returns the names of the clients that meet a condition. */
    List<String> clients(Condition condition) {
        return db.select(CLIENT.name)
                .where(condition)
                .orderBy(CLIENT.name.asc())
                .list();
    }

    /** Returns the names of the workers that meet a condition. */
    List<String> workers(Condition condition) {
        return db.select(WORKER.name)
                .where(condition)
                .orderBy(WORKER.name.asc())
                .list();
    }
}
