/** What the compiler sees as a library when it compiles the sources of the tests. */
@NullMarked
package io.aludel.processor.library;

import org.jspecify.annotations.NullMarked;
