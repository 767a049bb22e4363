/** Generated mappers, driven directly with JDBC: every kind of column there and back, and what is seen to have changed. */
@NullMarked
package io.aludel.tests.mapper;

import org.jspecify.annotations.NullMarked;
