package io.aludel.tests.paths;

import static io.aludel.tests.paths.QClient.CLIENT;
import static io.aludel.tests.paths.QMark.MARK;
import static io.aludel.tests.paths.QRegion.REGION;
import static io.aludel.tests.paths.QSale.SALE;
import static io.aludel.tests.paths.QTown.TOWN;

import io.aludel.sql.Condition;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes conditions over relationships at random, in SQL and, with SQL's third truth value as null, in Java. */
final class RandomRelated {
    /**
     * A condition.
     *
     * @param sql the condition
     * @param java what it says of an object
     */
    record Filter<E>(Condition sql, Function<E, @Nullable Boolean> java) {
        Predicate<E> holds() {
            return each -> Boolean.TRUE.equals(java.apply(each));
        }

        Filter<E> not() {
            return new Filter<>(sql.not(), each -> RandomRelated.not(java.apply(each)));
        }

        Filter<E> and(Filter<E> other) {
            return new Filter<>(
                    sql.and(other.sql), each -> RandomRelated.and(java.apply(each), other.java.apply(each)));
        }

        Filter<E> or(Filter<E> other) {
            return not().and(other.not()).not().as(sql.or(other.sql));
        }

        private Filter<E> as(Condition condition) {
            return new Filter<>(condition, java);
        }
    }

    private final Random random;
    private final RandomWorld world;

    RandomRelated(Random random, RandomWorld world) {
        this.random = random;
        this.world = world;
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : (Boolean) !value;
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return (one == null || other == null) ? null : (Boolean) true;
    }

    private static <T> @Nullable Boolean known(@Nullable T value, Predicate<T> test) {
        return value == null ? null : (Boolean) test.test(value);
    }

    private <E> Filter<E> composed(Function<Integer, Filter<E>> next, int depth) {
        Filter<E> one = next.apply(depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> one.not();
            case 1 -> one.and(next.apply(depth - 1));
            default -> one.or(next.apply(depth - 1));
        };
    }

    Filter<Client> client(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return composed(this::client, depth);
        }
        String name = world.name(random);
        int number = random.nextInt(4);
        return switch (random.nextInt(depth > 0 ? 13 : 10)) {
            case 0 -> new Filter<>(CLIENT.name.lt(name), client -> client.name.compareTo(name) < 0);
            case 1 -> new Filter<>(CLIENT.sales.isEmpty(), client -> client.sales.isEmpty());
            case 2 -> new Filter<>(CLIENT.sales.size().ge((long) number), client -> client.sales.size() >= number);
            case 3 ->
                new Filter<>(
                        CLIENT.largeSales.any(), client -> client.sales.stream().anyMatch(sale -> sale.amount >= 100));
            case 4 -> new Filter<>(CLIENT.town.isNull(), client -> RandomWorld.town(client) == null);
            case 5 -> {
                Town wanted = world.towns.get(random.nextInt(world.towns.size()));
                yield new Filter<>(CLIENT.town.eq(wanted), client -> known(RandomWorld.town(client), wanted::equals));
            }
            case 6 ->
                new Filter<>(
                        CLIENT.town().name.le(name),
                        client -> known(RandomWorld.town(client), town -> town.name.compareTo(name) <= 0));
            case 7 ->
                new Filter<>(
                        CLIENT.town().region().name.le(name),
                        client -> known(
                                RandomWorld.region(RandomWorld.town(client)),
                                region -> region.name.compareTo(name) <= 0));
            case 8 -> new Filter<>(CLIENT.card.isNotNull(), client -> world.cards.containsKey(client));
            case 9 ->
                new Filter<>(
                        CLIENT.card().number.gt(name),
                        client -> known(world.cards.get(client), card -> card.number.compareTo(name) > 0));
            case 10 -> {
                Filter<Sale> sale = sale(depth - 1);
                yield new Filter<>(
                        CLIENT.sales.any(sale.sql),
                        client -> client.sales.stream().anyMatch(sale.holds()));
            }
            case 11 -> {
                Filter<Sale> sale = sale(depth - 1);
                yield new Filter<>(
                        CLIENT.sales.none(sale.sql),
                        client -> client.sales.stream().noneMatch(sale.holds()));
            }
            default -> {
                Filter<Town> town = town(depth - 1);
                yield new Filter<>(CLIENT.town.has(town.sql), client -> {
                    Town of = RandomWorld.town(client);
                    return of != null && town.holds().test(of);
                });
            }
        };
    }

    Filter<Sale> sale(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return composed(this::sale, depth);
        }
        int amount = random.nextInt(200);
        String name = world.name(random);
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> new Filter<>(SALE.amount.gt(amount), sale -> sale.amount > amount);
            case 1 -> new Filter<>(SALE.marks.any(), sale -> !sale.marks.isEmpty());
            case 2 -> {
                Mark wanted = world.marks.get(random.nextInt(world.marks.size()));
                yield new Filter<>(SALE.marks.contains(wanted), sale -> sale.marks.contains(wanted));
            }
            case 3 ->
                new Filter<>(
                        SALE.marks.any(MARK.name.le(name)),
                        sale -> sale.marks.stream().anyMatch(mark -> mark.name.compareTo(name) <= 0));
            case 4 ->
                new Filter<>(
                        SALE.client().name.gt(name),
                        sale -> sale.client.require().name.compareTo(name) > 0);
            case 5 ->
                new Filter<>(
                        SALE.client().town().name.gt(name),
                        sale -> known(RandomWorld.town(sale.client.require()), town -> town.name.compareTo(name) > 0));
            default -> {
                Filter<Client> client = client(depth - 1);
                yield new Filter<>(
                        SALE.client.has(client.sql), sale -> client.holds().test(sale.client.require()));
            }
        };
    }

    Filter<Town> town(int depth) {
        String name = world.name(random);
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> new Filter<>(TOWN.name.gt(name), town -> town.name.compareTo(name) > 0);
            case 1 -> new Filter<>(TOWN.region.isNull(), town -> RandomWorld.region(town) == null);
            case 2 ->
                new Filter<>(TOWN.region.has(REGION.name.le(name)), town -> {
                    Region region = RandomWorld.region(town);
                    return region != null && region.name.compareTo(name) <= 0;
                });
            case 3 ->
                new Filter<>(
                        TOWN.region().code.gt(name),
                        town -> known(RandomWorld.region(town), region -> region.code.compareTo(name) > 0));
            default -> {
                Filter<Client> client = client(depth - 1);
                List<Client> all = world.clients;
                yield new Filter<>(
                        TOWN.clients.any(client.sql),
                        town -> all.stream()
                                .filter(each -> town.equals(RandomWorld.town(each)))
                                .anyMatch(client.holds()));
            }
        };
    }
}
