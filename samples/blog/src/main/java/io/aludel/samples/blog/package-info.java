/**
 * A blog: {@link User}s write {@link Post}s and {@link Comment}s, posts have {@link Tag}s.
 *
 * <p>{@link Blog} opens the database and goes through the steps: {@link Desk} writes, {@link Pages} read, {@link Mishaps} fail.
 * Each step prints how many statements it took, which does not depend on how many posts there are.
 */
@NullMarked
package io.aludel.samples.blog;

import org.jspecify.annotations.NullMarked;
