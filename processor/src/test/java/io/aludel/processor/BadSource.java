package io.aludel.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A source file in {@code src/test/resources/bad} that says itself what is wrong with it: below the line, a comment whose
 * {@code ^} stands at the column, with the whole text; columns 1 and 2, where the comment begins, as a number. Compiler options may stand in a comment on the first line.
 *
 * <pre>
 * {@literal @}Index(columns = {"category"})
 * //                ^ error: [ALU-COLUMN-UNKNOWN] {@literal @}Index names the column 'category': ...
 * //                | Columns: id, name
 * </pre>
 */
record BadSource(Path path, List<String> lines) {
    static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final Pattern EXPECTED = Pattern.compile("//(?:([12])|( *)\\^) (error|warning): (.*)");
    private static final Pattern CONTINUED = Pattern.compile("// *\\| ?(.*)");
    private static final String OPTIONS = "// options: ";

    static BadSource named(String name) {
        return at(FOLDER.resolve(name + ".java"));
    }

    static List<BadSource> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(BadSource::at).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BadSource at(Path path) {
        try {
            return new BadSource(path, Files.readAllLines(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Returns what the comments say should come, in the order of lines. */
    List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        int code = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            Matcher start = EXPECTED.matcher(line);
            Matcher more = CONTINUED.matcher(line);
            if (start.matches()) {
                int column = start.group(1) == null ? start.group(2).length() + 3 : Integer.parseInt(start.group(1));
                expected.add(new Expected(start.group(3), code, column, start.group(4)));
            } else if (more.matches()) {
                expected.set(
                        expected.size() - 1, expected.get(expected.size() - 1).and(more.group(1)));
            } else {
                code = number;
            }
        }
        return expected;
    }

    /** Compiles and returns what came, in the order of lines. */
    List<Expected> compile(Compilers compiler) {
        String options = lines.get(0).startsWith(OPTIONS) ? lines.get(0).substring(OPTIONS.length()) : "";
        String type = "bad." + name().replace(".java", "");
        return compiler
                .compile(
                        new Recorder().processors(),
                        Stream.of(options.split(" "))
                                .filter(option -> !option.isEmpty())
                                .toList(),
                        new Compilers.Source(type, String.join("\n", lines)))
                .stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getMessage(Locale.ROOT).contains("[ALU-"))
                .map(BadSource::actual)
                .sorted()
                .toList();
    }

    private static Expected actual(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        return new Expected(
                kind,
                (int) diagnostic.getLineNumber(),
                (int) diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT).replaceAll("\n +", "\n"));
    }

    /** Returns the source with comments that expect what came. */
    List<String> blessed(List<Expected> actual) {
        List<String> blessed = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!EXPECTED.matcher(line).matches() && !CONTINUED.matcher(line).matches()) {
                blessed.add(line);
                int current = number;
                actual.stream()
                        .filter(expected -> expected.line() == current)
                        .forEach(expected -> blessed.addAll(expected.comment()));
            }
        }
        return blessed;
    }

    /** A diagnostic: its kind, line, column, and text. */
    record Expected(String kind, int line, int column, String text) implements Comparable<Expected> {
        Expected and(String more) {
            return new Expected(kind, line, column, text + "\n" + more);
        }

        List<String> comment() {
            String before = "//" + " ".repeat(Math.max(0, column - 3));
            String start = (column < 3 ? "//" + column : before + "^") + " " + kind + ": ";
            return List.of((start + text.replace("\n", "\n" + before + "| ")).split("\n"));
        }

        @Override
        public int compareTo(Expected other) {
            int byLine = Integer.compare(line, other.line);
            return byLine == 0 ? Integer.compare(column, other.column) : byLine;
        }
    }
}
