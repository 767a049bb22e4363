package io.aludel.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes entities of ten columns, a hundred to a package, all in the package {@code schema}. */
final class EntitySources {
    private static final String ENTITY = """
            package schema.part%1$d;

            import io.aludel.annotation.Column;
            import io.aludel.annotation.CreatedAt;
            import io.aludel.annotation.Entity;
            import io.aludel.annotation.GeneratedValue;
            import io.aludel.annotation.Id;
            import io.aludel.annotation.Version;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;

            @Entity
            public class Entity%2$d {
                public enum Kind { SMALL, LARGE }

                @Id @GeneratedValue public Long id;
                @Column(length = 200) public String name%3$s;
                @Column(nullable = true) public String note;
                public int amount;
                public double weight;
                public boolean active;
                @Column(precision = 10, scale = 2) public BigDecimal price = BigDecimal.ONE;
                public Kind kind = Kind.SMALL;
                @Column(nullable = true) public LocalDate day;
                @CreatedAt public Instant created;
                @Version public int version;

                public Entity%2$d() {}
            }
            """;

    private final Path directory;

    EntitySources(Path directory) {
        this.directory = directory;
    }

    /** Writes entities 0 to {@code count - 1} and returns their files. */
    List<Path> write(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(write(number, ""));
        }
        return files;
    }

    /** Writes one entity again, with another column. */
    Path change(int number) throws IOException {
        return write(number, "Changed");
    }

    private Path write(int number, String suffix) throws IOException {
        return write("part" + number / 100, "Entity" + number, ENTITY.formatted(number / 100, number, suffix));
    }

    Path write(String part, String name, String source) throws IOException {
        Path file = directory.resolve("schema/" + part + "/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        return file;
    }

    /** Returns the full name of an entity. */
    static String name(int number) {
        return "schema.part" + number / 100 + ".Entity" + number;
    }
}
