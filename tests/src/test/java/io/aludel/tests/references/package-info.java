/** Entities whose references share columns with each other, with keys and with plain fields. */
@NullMarked
package io.aludel.tests.references;

import org.jspecify.annotations.NullMarked;
