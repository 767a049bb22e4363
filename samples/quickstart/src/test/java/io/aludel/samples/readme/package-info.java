/** The code of README.md, so that it is compiled and run. {@link ReadmeTest} compares the two. */
@NullMarked
package io.aludel.samples.readme;

import org.jspecify.annotations.NullMarked;
