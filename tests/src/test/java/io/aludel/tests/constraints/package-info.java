/** Entities with constraints of Jakarta Validation, with a provider on the class path and without one. */
@NullMarked
package io.aludel.tests.constraints;

import org.jspecify.annotations.NullMarked;
