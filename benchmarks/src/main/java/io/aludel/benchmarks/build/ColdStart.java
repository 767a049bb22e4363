package io.aludel.benchmarks.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time from the start of a JVM to the first row of an SQLite file, and the classes loaded until then: bare JDBC, JDBC with a
 * HikariCP pool, and Aludel with 10 and with 300 entities. Each is a small program in a JVM of its own; the programs take turns,
 * and the median counts.
 */
public final class ColdStart {
    private static final String ROW = "SELECT id, name FROM entity0 WHERE id = 1";

    private static final String JDBC = """
            package schema.start;

            import java.sql.*;

            public class StartJdbc {
                public static void main(String[] arguments) throws Exception {
                    try (Connection connection = DriverManager.getConnection(arguments[0]);
                            PreparedStatement statement = connection.prepareStatement("%s");
                            ResultSet row = statement.executeQuery()) {
                        row.next();
                        System.out.println(row.getString(2));
                        System.in.read();
                    }
                }
            }
            """.formatted(ROW);

    private static final String POOL = """
            package schema.start;

            import com.zaxxer.hikari.*;
            import java.sql.*;

            public class StartPool {
                public static void main(String[] arguments) throws Exception {
                    HikariConfig config = new HikariConfig();
                    config.setJdbcUrl(arguments[0]);
                    config.setMinimumIdle(1);
                    try (HikariDataSource pool = new HikariDataSource(config);
                            Connection connection = pool.getConnection();
                            PreparedStatement statement = connection.prepareStatement("%s");
                            ResultSet row = statement.executeQuery()) {
                        row.next();
                        System.out.println(row.getString(2));
                        System.in.read();
                    }
                }
            }
            """.formatted(ROW);

    private static final String ALUDEL = """
            package schema.start;

            import io.aludel.*;
            import schema.part0.*;

            public class StartAludel {
                public static void main(String[] arguments) throws Exception {
                    try (Database database = Database.open(arguments[0])) {
                        if (arguments.length > 1) {
                            database.schema().createAll();
                            Entity0 entity = new Entity0();
                            entity.name = "first";
                            database.transaction(session -> session.add(entity));
                        }
                        try (Session session = database.openSession()) {
                            System.out.println(session.get(QEntity0.ENTITY0, 1L).name);
                            System.in.read();
                        }
                    }
                }
            }
            """;

    private final Path directory;
    private final String processorPath;

    private ColdStart(Path directory, String processorPath) {
        this.directory = directory;
        this.processorPath = processorPath;
    }

    /**
     * Prints a table.
     *
     * @param arguments how often each program starts; then the processor path, where it is not the class path
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int starts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        String processorPath = arguments.length > 1 ? arguments[1] : System.getProperty("java.class.path");
        Path directory = Files.createTempDirectory("aludel-start");
        new ColdStart(directory, processorPath).print(starts);
    }

    private void print(int starts) throws IOException, InterruptedException {
        List<Program> programs = new ArrayList<>();
        for (int entities : new int[] {10, 300}) {
            Path classes = compile(entities);
            String url = "jdbc:sqlite:" + directory.resolve("entities" + entities + ".db");
            new Program("", classes, "StartAludel", url).start("create");
            if (programs.isEmpty()) {
                programs.add(new Program("JDBC", classes, "StartJdbc", url));
                programs.add(new Program("JDBC, HikariCP", classes, "StartPool", url));
            }
            programs.add(new Program("Aludel, " + entities + " entities", classes, "StartAludel", url));
        }
        for (int start = 0; start < starts; start++) {
            for (Program program : programs) {
                program.measure();
            }
        }
        System.out.println("program                 ms (least-most)        cpu ms   classes");
        for (Program program : programs) {
            System.out.printf(
                    "%-22s %4d (%d-%d)   %10d %9d%n",
                    program.name,
                    middle(program.wall),
                    program.wall.get(0),
                    program.wall.get(program.wall.size() - 1),
                    middle(program.cpu),
                    program.loadedClasses());
        }
    }

    private Path compile(int entities) throws IOException {
        EntitySources sources = new EntitySources(directory.resolve("source" + entities));
        List<Path> files = new ArrayList<>(sources.write(entities));
        files.add(sources.write("start", "StartJdbc", JDBC));
        files.add(sources.write("start", "StartPool", POOL));
        files.add(sources.write("start", "StartAludel", ALUDEL));
        Javac javac = Javac.into(processorPath, directory.resolve("out" + entities));
        javac.processing(files, List.of());
        return javac.classes();
    }

    private static long middle(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private final class Program {
        private final String name;
        private final Path classes;
        private final String main;
        private final String url;
        private final List<Long> wall = new ArrayList<>();
        private final List<Long> cpu = new ArrayList<>();

        Program(String name, Path classes, String main, String url) {
            this.name = name;
            this.classes = classes;
            this.main = main;
            this.url = url;
        }

        void measure() throws IOException, InterruptedException {
            Start start = start();
            wall.add(start.wall);
            cpu.add(start.cpu);
        }

        Start start(String... arguments) throws IOException, InterruptedException {
            return start(List.of(), () -> 0, arguments);
        }

        /** Starts the program; once the row is there, and before the program ends, the classes are counted. */
        private Start start(List<String> options, LoadedClasses classesSoFar, String... arguments)
                throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(options);
            command.addAll(List.of(
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                    "-cp",
                    classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                    "schema.start." + main,
                    url));
            command.addAll(List.of(arguments));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String row = output.readLine();
                long nanoseconds = System.nanoTime() - start;
                Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
                long loaded = classesSoFar.count();
                process.getOutputStream().close();
                process.waitFor();
                if (!"first".equals(row)) {
                    throw new IllegalStateException(main + " did not find the row, but " + row);
                }
                return new Start(nanoseconds / 1_000_000, used.toMillis(), loaded);
            }
        }

        /** Counts in a run of its own, as the log takes time. */
        long loadedClasses() throws IOException, InterruptedException {
            Path log = directory.resolve("classes.log");
            return start(List.of("-Xlog:class+load:file=" + log), () -> {
                        try (Stream<String> lines = Files.lines(log)) {
                            return lines.filter(line -> line.contains(" source: "))
                                    .count();
                        }
                    })
                    .classes;
        }
    }

    /** Counts the classes that a program has loaded. */
    @FunctionalInterface
    private interface LoadedClasses {
        long count() throws IOException;
    }

    private record Start(long wall, long cpu, long classes) {}
}
