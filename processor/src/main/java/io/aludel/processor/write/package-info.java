/** From checked models to Java files. */
@NullMarked
package io.aludel.processor.write;

import org.jspecify.annotations.NullMarked;
