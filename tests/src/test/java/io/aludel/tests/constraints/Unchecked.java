package io.aludel.tests.constraints;

import io.aludel.Database;

/** A program without a provider: stores a guest whose constraints do not hold. */
final class Unchecked {
    private Unchecked() {}

    /** Says how many guests there are then. */
    public static void main(String[] arguments) {
        try (Database db = Database.builder()
                .url("jdbc:h2:mem:unchecked")
                .models(new ConstraintsModel())
                .open()) {
            db.schema().createAll();
            db.transaction(session -> {
                session.add(new Guest(" "));
                session.add(new Guest(""));
            });
            System.out.println(new GuestDao(db).count() + " guests");
        }
    }
}
