package io.aludel.tests.paths;

import io.aludel.Database;
import io.aludel.Ref;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Clients, towns, regions, sales, cards and marks that refer to each other at random. */
final class RandomWorld {
    final List<Region> regions = new ArrayList<>();
    final List<Town> towns = new ArrayList<>();
    final List<Client> clients = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final List<Sale> sales = new ArrayList<>();
    final IdentityHashMap<Client, Card> cards = new IdentityHashMap<>();

    RandomWorld(Random random) {
        for (int i = 0; i < 4; i++) {
            regions.add(new Region("c" + i % 2, name(random) + i, name(random)));
            marks.add(new Mark("m" + name(random)));
        }
        for (int i = 0; i < 6; i++) {
            Town town = new Town(name(random));
            if (random.nextInt(3) > 0) {
                town.region = Ref.of(regions.get(random.nextInt(regions.size())));
            }
            towns.add(town);
        }
        for (int i = 0; i < 25; i++) {
            client(random, i);
        }
    }

    private void client(Random random, int number) {
        Client client = new Client(name(random) + number);
        if (random.nextInt(4) > 0) {
            client.town = Ref.of(towns.get(random.nextInt(towns.size())));
        }
        if (random.nextInt(3) == 0) {
            Card card = new Card(name(random) + number);
            card.client = Ref.of(client);
            cards.put(client, card);
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            Sale sale = new Sale(random.nextInt(200));
            sale.client = Ref.of(client);
            marks.stream().filter(mark -> random.nextInt(3) == 0).forEach(sale.marks::add);
            client.sales.add(sale);
            sales.add(sale);
        }
        clients.add(client);
    }

    /** Returns one of a few short texts. */
    String name(Random random) {
        return String.valueOf((char) ('a' + random.nextInt(12)));
    }

    void store(Database db) {
        db.transaction(session -> {
            session.addAll(regions);
            session.addAll(marks);
            session.addAll(towns);
            session.addAll(clients);
            session.addAll(cards.values());
        });
    }

    static @Nullable Town town(Client client) {
        return client.town == null ? null : client.town.get();
    }

    static @Nullable Region region(@Nullable Town town) {
        return town == null || town.region == null ? null : town.region.get();
    }
}
