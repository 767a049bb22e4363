package io.aludel.processor.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads the classes of a compilation and notes which. */
final class GeneratedClasses extends ClassLoader {
    private final Path directory;
    private final List<String> loaded = new ArrayList<>();

    GeneratedClasses(Generation generation) {
        super(GeneratedClasses.class.getClassLoader());
        directory = generation.classes();
    }

    /** Returns the names of the classes that were loaded so far, in order. */
    List<String> loaded() {
        return loaded;
    }

    private Path file(String name) {
        return directory.resolve(name.replace('.', '/') + ".class");
    }

    /** Returns the byte code of a class. */
    ByteCode byteCode(String name) {
        return new ByteCode(file(name));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            byte[] bytes = Files.readAllBytes(file(name));
            loaded.add(name);
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException failure) {
            throw new ClassNotFoundException(name, failure);
        }
    }
}
