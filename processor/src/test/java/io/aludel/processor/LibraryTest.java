package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.Compilers.Source;
import io.aludel.processor.library.LibraryBase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is wrong in a class that is not compiled now has no place to be shown at. */
class LibraryTest {
    @Test
    void anErrorInASuperclassFromALibraryIsShownAtTheEntity() {
        Source source = new Source("shop.Article", """
                package shop;

                @io.aludel.annotation.Entity
                class Article extends %s {}
                """.formatted(LibraryBase.class.getName()));

        for (Compilers compiler : Compilers.values()) {
            assertThat(compiler.compile(new Recorder().processors(), List.of(), source))
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.getLineNumber()).isEqualTo(4);
                        assertThat(error.getMessage(Locale.ROOT))
                                .isEqualTo("[ALU-FIELD-UNREACHABLE] Field 'id' of 'LibraryBase' is private and has no"
                                        + " setter. Make it public, or add 'void setId(long id)'.");
                    });
        }
    }
}
