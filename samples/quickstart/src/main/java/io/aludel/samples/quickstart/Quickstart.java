package io.aludel.samples.quickstart;

import io.aludel.Database;
public final class Quickstart {
    public static void main(String[] arguments) {
        String f = arguments.length == 0 ? "world.db" : arguments[0];
        try (Database database = Database.open("jdbc:sqlite:" + f)) {
            database.schema().dropAll();
            database.schema().createAll();
            long t = System.nanoTime();
            new Loader(database, new JdkData(2027), System.out).load();
            System.out.println((System.nanoTime() - t) / 1000000 + " " + database.statistics());
            database.read(s -> { Reports r = new Reports(s, System.out); r.countriesByCurrency(); r.fine(); return 1; });
        }
    }
}
