/** Tests of the dialects on real databases: an abstract suite per subject, a subclass per database. */
@NullMarked
package io.aludel.dialect;

import org.jspecify.annotations.NullMarked;
