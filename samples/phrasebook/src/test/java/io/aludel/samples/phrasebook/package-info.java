/** The phrase book: what texts about SQLAlchemy and JPA say, and how Aludel says it. Each phrase runs, and its result is looked at. */
@NullMarked
package io.aludel.samples.phrasebook;

import org.jspecify.annotations.NullMarked;
