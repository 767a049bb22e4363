/**
 * The entities of the texts about SQLAlchemy that the phrase book translates: a shop, a blog, a library, a school. The phrases are
 * the tests beside them, a class per text, and become {@code docs/from-sqlalchemy.md}; likewise {@code docs/from-jpa.md}.
 */
@NullMarked
package io.aludel.samples.phrasebook;

import org.jspecify.annotations.NullMarked;
