/** The contract between the runtime and generated code. */
@NullMarked
package io.aludel.mapping;

import org.jspecify.annotations.NullMarked;
