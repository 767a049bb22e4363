package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.order.QLand.LAND;
import static io.aludel.tests.order.QNode.NODE;
import static io.aludel.tests.order.QSlot.SLOT;
import static io.aludel.tests.order.QStore.STORE;
import static io.aludel.tests.order.QTown.TOWN;
import static io.aludel.tests.order.QWorker.WORKER;

import io.aludel.Session;
import io.aludel.tests.order.Land;
import io.aludel.tests.order.Node;
import io.aludel.tests.order.Slot;
import io.aludel.tests.order.Store;
import io.aludel.tests.order.Town;
import io.aludel.tests.order.Worker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the order tests as objects of a session, and random changes of them that end in a state which the
 * constraints allow, however hard the way there is.
 */
final class OrderWorld {
    private final Random random;
    private final Session session;
    private final List<Node> nodes;
    private final List<Slot> slots;
    private final List<Store> stores;
    private final List<Worker> workers;
    private final List<Land> lands;
    private final List<Town> towns;
    private long next;

    OrderWorld(Random random, Session session, long next) {
        this.random = random;
        this.session = session;
        this.next = next;
        nodes = new ArrayList<>(session.list(select(NODE)));
        slots = new ArrayList<>(session.list(select(SLOT)));
        stores = new ArrayList<>(session.list(select(STORE)));
        workers = new ArrayList<>(session.list(select(WORKER)));
        lands = new ArrayList<>(session.list(select(LAND)));
        towns = new ArrayList<>(session.list(select(TOWN)));
    }

    long next() {
        return next;
    }

    /** Returns every row as it should be, readable in a failure. */
    Set<String> rows() {
        Set<String> rows = new TreeSet<>();
        nodes.forEach(node -> rows.add("node " + node.id + " " + node.name + " " + node.parentId));
        slots.forEach(slot -> rows.add("slot " + slot.id + " " + slot.code + " " + slot.number + " " + slot.rank + " "
                + slot.shelf + " " + slot.nodeId));
        stores.forEach(store -> rows.add("store " + store.id + " " + store.managerId));
        workers.forEach(worker -> rows.add("worker " + worker.id + " " + worker.storeId));
        lands.forEach(land -> rows.add("land " + land.code + " " + land.name));
        towns.forEach(town -> rows.add("town " + town.id + " " + town.landCode));
        return rows;
    }

    /** Returns every row as the session's connection sees it, past the objects. */
    static Set<String> stored(Session session) {
        Set<String> rows = new TreeSet<>();
        session.list(select(NODE.id, NODE.name, NODE.parentId))
                .forEach(row -> rows.add("node " + row.value1() + " " + row.value2() + " " + row.value3()));
        session.list(select(SLOT.id, SLOT.code, SLOT.number, SLOT.rank, SLOT.shelf, SLOT.nodeId))
                .forEach(row -> rows.add("slot " + row.value1() + " " + row.value2() + " " + row.value3() + " "
                        + row.value4() + " " + row.value5() + " " + row.value6()));
        session.list(select(STORE.id, STORE.managerId))
                .forEach(row -> rows.add("store " + row.value1() + " " + row.value2()));
        session.list(select(WORKER.id, WORKER.storeId))
                .forEach(row -> rows.add("worker " + row.value1() + " " + row.value2()));
        session.list(select(LAND.code, LAND.name))
                .forEach(row -> rows.add("land " + row.value1() + " " + row.value2()));
        session.list(select(TOWN.id, TOWN.landCode))
                .forEach(row -> rows.add("town " + row.value1() + " " + row.value2()));
        return rows;
    }

    void change() {
        changeNodes();
        changeSlots();
        changeStores();
        changeLands();
    }

    private void changeNodes() {
        List<Node> removed = remove(nodes, 3);
        List<String> names = new ArrayList<>();
        removed.forEach(node -> names.add(node.name));
        for (Node node : added(nodes, 4, () -> new Node(next++, null))) {
            node.name = names.isEmpty() || random.nextBoolean() ? node.name : names.remove(0);
        }
        for (Node node : some(nodes, 4)) {
            node.parentId = idOf(oneOrNone(nodes), other -> other.id);
        }
        for (Node node : nodes) {
            if (removed.stream().anyMatch(gone -> Objects.equals(gone.id, node.parentId))) {
                node.parentId = idOf(oneOrNone(nodes), other -> other.id);
            }
        }
        for (Slot slot : slots) {
            if (removed.stream().anyMatch(gone -> Objects.equals(gone.id, slot.nodeId))) {
                slot.nodeId = idOf(oneOrNone(nodes), other -> other.id);
            }
        }
        permute(some(nodes, 5), node -> node.name, (node, name) -> node.name = name);
    }

    private void changeSlots() {
        List<Slot> removed = remove(slots, 3);
        List<Slot> fresh = added(slots, 3, () -> new Slot(next++));
        for (int i = 0; i < Math.min(removed.size(), fresh.size()); i++) {
            if (random.nextBoolean()) {
                fresh.get(i).code = removed.get(i).code;
            }
            if (random.nextBoolean()) {
                fresh.get(i).rank = removed.get(i).rank;
            }
            if (random.nextInt(3) == 0) {
                fresh.get(i).id = removed.get(i).id;
            }
        }
        fresh.forEach(session::add);
        for (Slot slot : some(slots, 3)) {
            slot.nodeId = idOf(oneOrNone(nodes), node -> node.id);
        }
        permute(some(slots, 5), slot -> slot.code, (slot, code) -> slot.code = code);
        permute(some(slots, 5), slot -> slot.number, (slot, number) -> slot.number = number);
        this.<Slot, @Nullable Integer>permute(some(slots, 5), slot -> slot.rank, (slot, rank) -> slot.rank = rank);
        this.<Slot, @Nullable String>permute(some(slots, 5), slot -> slot.shelf, (slot, shelf) -> slot.shelf = shelf);
    }

    private void changeStores() {
        added(stores, stores.isEmpty() ? 0 : 2, () -> new Store(next++, null));
        if (stores.isEmpty()) {
            stores.add(session.add(new Store(next++, null)));
        }
        List<Store> goneStores = stores.size() < 4 ? List.of() : remove(stores, 2);
        List<Worker> goneWorkers = remove(workers, 2);
        added(workers, 3, () -> new Worker(next++, -1));
        for (Worker worker : workers) {
            boolean isHomeless =
                    worker.storeId == -1 || goneStores.stream().anyMatch(store -> store.id == worker.storeId);
            if (isHomeless || random.nextInt(4) == 0) {
                worker.storeId = stores.get(random.nextInt(stores.size())).id;
            }
        }
        for (Store store : stores) {
            boolean isUnled = goneWorkers.stream().anyMatch(worker -> Objects.equals(worker.id, store.managerId));
            if (isUnled || random.nextInt(3) == 0) {
                store.managerId = idOf(oneOrNone(workers), worker -> worker.id);
            }
        }
    }

    private void changeLands() {
        added(lands, 2, () -> new Land("L" + next, "land " + next++));
        added(towns, 2, () -> new Town(next++, null));
        for (Land land : some(lands, 1)) {
            rename(land, "R" + next++);
        }
        List<Land> swapped = some(lands, 2);
        if (swapped.size() == 2 && random.nextInt(3) == 0) {
            swap(swapped.get(0), swapped.get(1));
            return;
        }
        for (Town town : some(towns, 3)) {
            town.landCode = idOf(oneOrNone(lands), land -> land.code);
        }
    }

    private void swap(Land one, Land other) {
        String first = one.code;
        String second = other.code;
        rename(one, "?");
        rename(other, first);
        rename(one, second);
    }

    private void rename(Land land, String code) {
        for (Town town : towns) {
            if (land.code.equals(town.landCode)) {
                town.landCode = code;
            }
        }
        land.code = code;
    }

    private <E> List<E> added(List<E> all, int most, Supplier<E> make) {
        List<E> fresh = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            fresh.add(make.get());
        }
        all.addAll(fresh);
        if (all != slots) {
            Collections.shuffle(fresh, random);
            fresh.forEach(session::add);
        }
        return fresh;
    }

    private <E> List<E> remove(List<E> all, int most) {
        List<E> gone = some(all, most);
        all.removeAll(gone);
        gone.forEach(session::delete);
        return gone;
    }

    private <E> List<E> some(List<E> all, int most) {
        List<E> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new ArrayList<>(shuffled.subList(0, Math.min(all.size(), random.nextInt(most + 1))));
    }

    private <E> @Nullable E oneOrNone(List<E> all) {
        return all.isEmpty() || random.nextInt(5) == 0 ? null : all.get(random.nextInt(all.size()));
    }

    private static <E, V> @Nullable V idOf(@Nullable E entity, Function<E, V> id) {
        return entity == null ? null : id.apply(entity);
    }

    private <E, V extends @Nullable Object> void permute(List<E> entities, Function<E, V> get, BiConsumer<E, V> set) {
        List<V> values = new ArrayList<>();
        entities.forEach(entity -> values.add(get.apply(entity)));
        Collections.shuffle(values, random);
        for (int i = 0; i < entities.size(); i++) {
            set.accept(entities.get(i), values.get(i));
        }
    }
}
