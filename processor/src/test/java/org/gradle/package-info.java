/** What wraps a compiler as Gradle does. */
package org.gradle;
