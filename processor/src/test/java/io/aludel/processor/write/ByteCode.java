package io.aludel.processor.write;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The methods of a class, as javap shows them. */
record ByteCode(Path classFile) {
    /** HotSpot compiles methods up to this size (its flag HugeMethodLimit). */
    static final int COMPILED = 8_000;

    private static final Pattern INSTRUCTION = Pattern.compile("^ *(\\d+): [a-z]");

    /** Returns the offset of the last instruction of the longest method, the static initializer and constructors aside. */
    int longestMethod() {
        int longest = 0;
        boolean isMethod = false;
        for (String line : disassembled().lines().toList()) {
            if (line.endsWith(";")) {
                isMethod = line.contains("(") && line.contains(" ") && !line.contains("static {}");
            }
            var instruction = INSTRUCTION.matcher(line);
            if (isMethod && instruction.find()) {
                longest = Math.max(longest, Integer.parseInt(instruction.group(1)));
            }
        }
        return longest;
    }

    private String disassembled() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(text, true, StandardCharsets.UTF_8);
        ToolProvider.findFirst("javap").orElseThrow().run(out, out, "-c", "-p", classFile.toString());
        return text.toString(StandardCharsets.UTF_8);
    }
}
