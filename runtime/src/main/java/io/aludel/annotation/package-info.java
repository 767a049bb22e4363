/** What users write on entities and repositories, and what the processor reads. */
@NullMarked
package io.aludel.annotation;

import org.jspecify.annotations.NullMarked;
