package io.aludel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

class AludelProcessorTest {
    @Test
    void anEntityCompilesWithoutWarnings() {
        Compilation compilation = javac().withProcessors(new AludelProcessor())
                .compile(JavaFileObjects.forSourceString("shop.Product", """
                        package shop;

                        @io.aludel.annotation.Entity
                        class Product {}
                        """));

        assertThat(compilation).succeededWithoutWarnings();
    }
}
